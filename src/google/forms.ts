import type { Question, Survey } from '../domain/surveys/types';
import { fileState } from './drive';
import { ifPossible } from './refusal';
import { spreadsheetId } from './spreadsheet';

/** Item ids of a form by question key: how answers are joined, whatever the school rewords. */
export type ItemIds = Record<string, string>;

/** Writes the questions of a survey into an empty form. */
export function buildForm(formId: string, survey: Survey, thanks: string): void {
  const form = FormApp.openById(formId);
  for (const question of survey.questions) addQuestion(form, question);
  form.setTitle(survey.title).setDescription(survey.description).setConfirmationMessage(thanks);
  form.setCustomClosedFormMessage(survey.closed).setAllowResponseEdits(false).setCollectEmail(false);
}

/** Item ids of a form that was just built and that nobody has changed yet. */
export function itemIds(formId: string, survey: Survey): ItemIds {
  const items = FormApp.openById(formId).getItems();
  return Object.fromEntries(survey.questions.map(({ key }, index) => [key, String(items[index]?.getId() ?? '')]));
}

/** Links a form to this spreadsheet and publishes it, each only where it is not so yet; returns the link for answers and the one of the editor. */
export function openForm(formId: string): { link: string; edit: string } {
  const form = FormApp.openById(formId);
  const here = spreadsheetId();
  if (destinationOf(form) !== here) form.setDestination(FormApp.DestinationType.SPREADSHEET, here);
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
  return { link: form.getPublishedUrl(), edit: form.getEditUrl() };
}

/** The titles of questions by item id; those that are gone are left out. */
export function questionTitles(formId: string, itemIds: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  if (itemIds.length === 0) return titles;
  const form = FormApp.openById(formId);
  for (const id of itemIds) {
    const item = form.getItemById(Number(id) as never);
    if (item) titles.set(id, item.getTitle());
  }
  return titles;
}

/** Gives drop-down questions other choices; answers, and the ids of the questions, stay. */
export function setChoices(formId: string, choices: Readonly<Record<string, readonly string[]>>): void {
  const form = FormApp.openById(formId);
  for (const [itemId, texts] of Object.entries(choices)) {
    const item = form.getItemById(Number(itemId) as never);
    if (item?.getType() === FormApp.ItemType.LIST) item.asListItem().setChoiceValues([...texts]);
  }
}

/** How a form stands for whoever has its link. */
export type FormLook = 'open' | 'closed' | 'unpublished' | 'gone';

/**
 * Where the file of a form is. Drive shows an account only what the script made for it: a form of an earlier keeper is
 * there where it opens.
 */
export function formFileState(formId: string): 'there' | 'binned' | 'gone' {
  const state = fileState(formId);
  return state === 'gone' && formId !== '' && lookAtForm(formId) !== 'gone' ? 'there' : state;
}

/** How a form stands. */
export function lookAtForm(formId: string): FormLook {
  return ifPossible(() => {
    const form = FormApp.openById(formId);
    // Only a published form takes answers, so that most forms need one look.
    if (form.isAcceptingResponses()) return 'open';
    return form.supportsAdvancedResponderPermissions() && !form.isPublished() ? 'unpublished' : 'closed';
  }, 'gone');
}

/** Opens a published form for answers, or closes it. */
export function acceptAnswers(formId: string, accepting: boolean): void {
  FormApp.openById(formId).setAcceptingResponses(accepting);
}

/** Publishes a form again, open for answers. */
export function publishForm(formId: string): void {
  FormApp.openById(formId).setPublished(true).setAcceptingResponses(true);
}

function destinationOf(form: GoogleAppsScript.Forms.Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}

function addQuestion(form: GoogleAppsScript.Forms.Form, question: Question): void {
  const { title, help, required } = question;
  const item = addItem(form, question);
  item.setTitle(title);
  if (required) item.setRequired(true);
  if (help) item.setHelpText(help);
}

function addItem(form: GoogleAppsScript.Forms.Form, { kind, choices = [], rows = [], scale, pattern }: Question) {
  switch (kind) {
    case 'text': {
      const item = form.addTextItem();
      if (!pattern) return item;
      const rule = FormApp.createTextValidation().requireTextMatchesPattern(pattern.text).setHelpText(pattern.help);
      return item.setValidation(rule.build());
    }
    case 'paragraph':
      return form.addParagraphTextItem();
    case 'choice':
      return form.addMultipleChoiceItem().setChoiceValues([...choices]);
    case 'list':
      return form.addListItem().setChoiceValues([...choices]);
    case 'checkboxes':
      return form.addCheckboxItem().setChoiceValues([...choices]);
    case 'grid':
      return form
        .addGridItem()
        .setRows([...rows])
        .setColumns([...choices]);
    case 'scale': {
      const item = form.addScaleItem();
      return scale ? item.setBounds(scale.from, scale.to).setLabels(scale.low, scale.high) : item;
    }
  }
}
