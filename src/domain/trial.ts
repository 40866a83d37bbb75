import { KEEPER } from './digest';
import { WORDS } from './messages/words';
import type { Settings } from './settings';
import { TRIAL, TRIAL_TO } from './sheet-values';
import type { MailRow } from './tables';

const { trial: words } = WORDS;

/** What the keys of mails of the test mode begin with: no mail in earnest has such a key. */
const MARK = 'trial:';

/** Whether all mail goes to the keeper alone; only a plain «выключена», or nothing, means no. */
export function isTrial({ trial }: Pick<Settings, 'trial'>): boolean {
  return trial !== '' && trial.toLowerCase() !== TRIAL.off;
}

/**
 * The mails that count now: in the test mode its own, under the keys they would have in earnest, and otherwise all but
 * those. So nothing of the test mode counts as sent once it ends, and within it nothing is sent twice.
 */
export function countedMails(mails: readonly MailRow[], settings: Settings): MailRow[] {
  if (!isTrial(settings)) return mails.filter(({ id }) => !id.startsWith(MARK));
  return mails
    .filter(({ id }) => id.startsWith(MARK))
    .map((mail) => ({ ...mail, id: mail.id.slice(MARK.length), to: mail.to.slice(TRIAL_TO.length) }));
}

/** A mail as it is sent and recorded: in the test mode to the keeper, whose address `me` tells, whoever it is for. */
export function addressed<L extends { id: string; to: string; subject: string; body: string }>(
  letter: L,
  settings: Settings,
  me: () => string,
): { record: Pick<L, 'id' | 'to' | 'subject'>; to: string; body: string } {
  const { id, to, subject, body } = letter;
  if (!isTrial(settings)) return { record: { id, to, subject }, to: to === KEEPER ? me() : to, body };
  const keeper = me();
  return {
    record: { id: `${MARK}${id}`, to: `${TRIAL_TO}${to}`, subject: words.subject(subject) },
    to: keeper,
    body: words.body(to === KEEPER || to === keeper ? '' : to, body),
  };
}
