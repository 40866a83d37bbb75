import { WORDS } from '../../domain/messages/words';
import { isNamed, type Settings } from '../../domain/settings';
import { isTrial } from '../../domain/trial';

/** What is said of documents made, with what the mode adds: in «Коды» they have no names yet. */
export function inMode(settings: Settings, said: string): string {
  const more = [...(isNamed(settings) ? [] : [WORDS.codes.documents]), ...(isTrial(settings) ? [WORDS.trial.on] : [])];
  return [said, ...more].join('\n\n');
}
