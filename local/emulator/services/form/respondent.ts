import type { DriveFile, FormState, ItemState, ResponseState, State, Submitted } from '../../state';
import { isTrashed } from '../drive-files';
import { displayOf } from '../spreadsheet/display';
import { mayAnswer } from './access';
import { answerCells, answerHeaders, LAYOUT, linkedSheet, writeAnswer } from './answer-sheet';
import { storeResponse } from './form-response';
import type { Answer as ItemAnswer } from './item-response';
import { visitedItems } from './navigation';
import { keepsRule } from './validation';

/** What a person fills in: answers by question title, or by item id where two questions bear one title. */
export interface Answer {
  answers: Record<string, ItemAnswer>;
  /** Typed into the e-mail field of a form that collects addresses. */
  email?: string;
  /** E-mail of the Google account; absent for a signed-out person. */
  signedIn?: string;
  /** The response that is changed, for a person who followed its edit link. */
  editResponseId?: string;
}

/**
 * A real person answers the form: stored, and written to the linked sheet. Throws an Error in plain English where the
 * form would not let them. An edit overwrites its row and reports only the values that changed.
 */
export function submitAnswer(state: State, formId: string, answer: Answer): Submitted {
  const form = state.forms[formId];
  const file = state.files[formId];
  if (!form || !file) throw new Error(`There is no form ${formId}.`);
  checkOpen(state, form, file, answer);
  const answers = checkedAnswers(form, answer.answers);
  const email = form.collectEmail ? (answer.email ?? answer.signedIn ?? '') : '';
  if (form.collectEmail && !/^\S+@\S+$/.test(email))
    throw new Error(`The form «${form.title}» asks for an e-mail address.`);

  const old = answer.editResponseId === undefined ? null : responseOf(form, answer.editResponseId);
  const before = old && texts(state, form, old);
  const response = old ?? storeResponse(state, form, { answers, email });
  if (old) Object.assign(old, { answers: structuredClone(answers), email, timestamp: state.now });
  return reported(state, form, response, before);
}

function checkOpen(state: State, form: FormState, file: DriveFile, { signedIn }: Answer): void {
  if (isTrashed(state, file)) throw new Error(`The form «${form.title}» is in the bin.`);
  if (!form.published) throw new Error(`The form «${form.title}» is not published.`);
  if (!form.accepting)
    throw new Error(`The form «${form.title}» takes no answers${form.closedMessage && `: ${form.closedMessage}`}.`);
  if (form.limitOne && signedIn === undefined)
    throw new Error(`The form «${form.title}» takes one response a person: sign in.`);
  if (mayAnswer(state, file, signedIn ?? null)) return;
  const person = signedIn === undefined ? 'people who are not signed in' : signedIn;
  throw new Error(`The form «${form.title}» is not open to ${person}: its responder access lacks them.`);
}

function checkedAnswers(form: FormState, given: Answer['answers']): ResponseState['answers'] {
  const answers: ResponseState['answers'] = {};
  for (const [title, answer] of Object.entries(given)) {
    const item = itemOf(form, title);
    if (isEmpty(answer)) continue;
    checkAnswer(item, answer);
    answers[item.id] = answer;
  }
  const visited = visitedItems(form, answers);
  for (const item of form.items) {
    if (!visited.has(item)) {
      if (answers[item.id] === undefined) continue;
      throw new Error(`«${item.title}» is on a page that these answers do not lead to.`);
    }
    if (item.required && !answersAll(item, answers[item.id])) throw new Error(`«${item.title}» must be answered.`);
  }
  return answers;
}

function itemOf(form: FormState, title: string): ItemState {
  const byId = form.items.find(({ id }) => String(id) === title);
  const found = byId ? [byId] : form.items.filter((item) => isQuestion(item) && item.title === title);
  const [item] = found;
  if (!item) throw new Error(`The form «${form.title}» has no question «${title}».`);
  if (found.length > 1) throw new Error(`The form «${form.title}» asks «${title}» twice: answer by item id.`);
  return item;
}

function checkAnswer(item: ItemState, answer: ItemAnswer): void {
  const refuse = (why: string): never => {
    throw new Error(`«${item.title}»: ${why}.`);
  };
  const oneOf = (value: string, allowed: string[]) =>
    allowed.includes(value) || refuse(`there is no choice «${value}»`);
  const shape = SHAPES[item.type] ?? 'text';
  if (shape === 'text' && typeof answer !== 'string') refuse('the answer is one text');
  if (shape !== 'text' && !Array.isArray(answer)) refuse('the answer is a list');
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX':
      for (const value of [answer].flat(2)) if (!item.otherOption) oneOf(value, item.choices);
      break;
    case 'GRID':
    case 'CHECKBOX_GRID':
      if (answer.length !== item.rows.length) refuse(`it has ${item.rows.length} rows`);
      for (const value of [answer].flat(2)) if (value !== '') oneOf(value, item.columns);
      break;
    case 'SCALE':
    case 'RATING':
      if (!/^\d+$/.test(String(answer)) || Number(answer) < item.lower || Number(answer) > item.upper) {
        refuse(`«${answer}» is not on the scale from ${item.lower} to ${item.upper}`);
      }
      break;
    case 'DATE':
      if (Number.isNaN(Date.parse(String(answer))) || !/^\d{4}-\d\d-\d\d$/.test(String(answer)))
        refuse('a date looks like 2026-11-22');
      break;
    case 'DATETIME':
      if (Number.isNaN(Date.parse(String(answer))) || !/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/.test(String(answer)))
        refuse('a date with a time looks like 2026-11-22 09:30');
      break;
    case 'DURATION':
      if (!/^\d\d:[0-5]\d:[0-5]\d$/.test(String(answer))) refuse('a length of time looks like 01:30:00');
      break;
    case 'TIME':
      if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(String(answer))) refuse('a time looks like 09:30');
      break;
  }
  if (item.validation && !keepsRule(item.validation, answer)) {
    refuse(
      item.validation.helpText ??
        `«${answer}» breaks the rule ${item.validation.type} ${item.validation.args.join(', ')}`.trim(),
    );
  }
}

const SHAPES: Partial<Record<ItemState['type'], 'list'>> = { CHECKBOX: 'list', GRID: 'list', CHECKBOX_GRID: 'list' };

function reported(state: State, form: FormState, response: ResponseState, before: string[] | null): Submitted {
  const written = writeAnswer(state, form, response);
  if (!written)
    return {
      formId: form.id,
      responseId: response.id,
      spreadsheetId: null,
      sheetId: null,
      row: null,
      values: [],
      namedValues: {},
    };
  const { spreadsheet, sheet, row, cells } = written;
  const shown = cells.map((cell) => displayOf(cell, spreadsheet.locale));
  const values = shown.map((text, index) => (before && before[index] === text ? '' : text));
  const namedValues: Record<string, string[]> = {};
  answerHeaders(sheet, cells.length).forEach((header, index) => {
    namedValues[header] = [...(namedValues[header] ?? []), values[index] ?? ''];
  });
  return {
    formId: form.id,
    responseId: response.id,
    spreadsheetId: spreadsheet.id,
    sheetId: sheet.id,
    row,
    values,
    namedValues,
  };
}

function texts(state: State, form: FormState, response: ResponseState): string[] | null {
  const link = linkedSheet(state, form);
  return link && answerCells(form, response, link.spreadsheet).map((cell) => displayOf(cell, link.spreadsheet.locale));
}

function responseOf(form: FormState, id: string): ResponseState {
  const response = form.responses.find((entry) => entry.id === id);
  if (!response) throw new Error(`The form «${form.title}» has no response ${id}.`);
  return response;
}

function isEmpty(answer: ItemAnswer): boolean {
  return typeof answer === 'string' ? answer === '' : answer.flat().every((value) => value === '');
}

function answersAll(item: ItemState, answer: ItemAnswer | undefined): boolean {
  if (answer === undefined) return !isQuestion(item);
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') return [...answer].every((row) => row.length > 0);
  return true;
}

function isQuestion({ type }: ItemState): boolean {
  return !LAYOUT.has(type);
}
