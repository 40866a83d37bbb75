import { ifPossible } from './refusal';

/** The link of a form in which one question is answered already; '' where the form or its question is gone. */
export function prefilledLink(formId: string, itemId: string, answer: string): string {
  return ifPossible(() => {
    const form = FormApp.openById(formId);
    const item = form.getItemById(Number(itemId));
    if (item === null) return '';
    return form.createResponse().withItemResponse(item.asTextItem().createResponse(answer)).toPrefilledUrl();
  }, '');
}
