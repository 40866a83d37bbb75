import type { DocumentState, State } from '../emulator/state';

/** The sentence of the template that the kindergarten rewords, and its own words. */
export const REWORDED = {
  from: '4. Контроль за исполнением настоящего приказа оставляю за собой.',
  to: '4. Контроль за исполнением настоящего приказа возложить на старшего воспитателя.',
};

/** Orders that are not in the bin, the newest first. */
export function ordersOf(state: State): { name: string; document: DocumentState | undefined }[] {
  const files = Object.values(state.files).filter(({ name, trashed }) => !trashed && name.startsWith('Приказ'));
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
export function rewordTemplate(state: State): void {
  const template = Object.values(state.files).find(({ name }) => name.startsWith('Шаблон:'));
  for (const block of state.documents[template?.id ?? '']?.body ?? []) {
    const [first] = block.kind === 'table' ? [] : block.runs;
    if (block.kind === 'table' || !first || block.runs.map(({ text }) => text).join('') !== REWORDED.from) continue;
    block.runs = [{ ...first, text: REWORDED.to }];
    return;
  }
  throw new Error(`The template lacks the sentence «${REWORDED.from}».`);
}
