import { WORDS } from '../messages/words';

/** What a document, or a row about one of its kind, is called in windows and sentences; papers have its title alone. */
export function shownTitle({ kind, title }: { kind: string; title: string }): string {
  return WORDS.called.document(kind, title);
}
