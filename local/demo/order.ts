import type { DocumentState, State } from '../emulator/state';
import type { InventedSchool } from './schools';
import { type Beginning, dateText, moment } from './time';

/** The sentence of the template that a school rewords. */
const PRINTED = '4. Контроль за исполнением настоящего приказа оставляю за собой.';

/** What stands there then. */
export function rewordedFor({ overseer }: InventedSchool): string {
  return `4. Контроль за исполнением настоящего приказа возложить на ${overseer}.`;
}

/** Number and date of the order, as the secretary's journal has them. */
export function registered(story: Beginning): { number: string; date: string } {
  return { number: '17-од', date: dateText(moment(story, '+19T12:00')) };
}

/** Orders that are not in the bin, the newest first; a copy of one as PDF is not an order of its own. */
export function ordersOf(state: State): { name: string; document: DocumentState | undefined }[] {
  const files = Object.values(state.files).filter(
    ({ id, name, trashed }) => !trashed && name.startsWith('Приказ') && state.documents[id] !== undefined,
  );
  return files.map(({ id, name }) => ({ name, document: state.documents[id] })).reverse();
}

/** All the text of a document, tables included. */
export function textOf(document: DocumentState | undefined): string {
  const texts: string[] = [];
  JSON.stringify(document?.body ?? [], (key, value) => {
    if (key === 'text') texts.push(String(value));
    return value;
  });
  return texts.join('\n');
}

/** A person edits the template in Google Docs. */
export function rewordTemplate(state: State, words: string): void {
  const template = Object.values(state.files).find(({ name }) => name.startsWith('Шаблон:'));
  for (const block of state.documents[template?.id ?? '']?.body ?? []) {
    const [first] = block.kind === 'table' ? [] : block.runs;
    if (block.kind === 'table' || !first || block.runs.map(({ text }) => text).join('') !== PRINTED) continue;
    block.runs = [{ ...first, text: words }];
    return;
  }
  throw new Error(`The template lacks the sentence «${PRINTED}».`);
}
