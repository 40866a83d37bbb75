import { isRefusal } from './refusal';

/** The link of a form in which one question is answered already; '' where the form or its question is gone. */
export function prefilledLink(formId: string, itemId: string, answer: string): string {
  try {
    const form = FormApp.openById(formId);
    const item = form.getItemById(Number(itemId));
    return item === null
      ? ''
      : form.createResponse().withItemResponse(item.asTextItem().createResponse(answer)).toPrefilledUrl();
  } catch (failure) {
    if (isRefusal(failure)) throw failure;
    return '';
  }
}
