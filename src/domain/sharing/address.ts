import { WORDS } from '../messages/words';

const { address: words } = WORDS.sharing;
/** One address as mail systems take it, of plain Latin letters. */
const PLAIN = /^[a-z0-9.!#$%&*+/=?^_{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Exactly one mail address out of a cell, or why it is none, as a sentence's end; lists, line breaks and look-alikes are refused. */
export function oneAddress(text: string): { address: string } | { problem: string } {
  const typed = text.trim();
  if (typed === '') return { problem: words.none };
  if (/[\s,;]/.test(typed) || typed.split('@').length > 2) return { problem: words.several };
  const strange = /[^\x21-\x7e]/u.exec(typed)?.[0];
  if (strange !== undefined) return { problem: words.strange(/\p{L}/u.test(strange) ? strange : '') };
  if (!PLAIN.test(typed)) return { problem: words.odd };
  const [user, domain = ''] = typed.split('@');
  return { address: `${user}@${domain.toLowerCase()}` };
}
