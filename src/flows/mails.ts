import type { Settings } from '../domain/settings';
import { MAIL_STATES } from '../domain/sheet-values';
import { type MailRow, TABLES } from '../domain/tables';
import { addressed, countedMails } from '../domain/trial';
import { myEmail } from '../google/accounts';
import { sendMail } from '../google/mail';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';

/** A mail and its key in «Письма»; `lines` are the rows of the plan it speaks of. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  body: string;
  lines?: readonly string[];
}

/** The mails that count as sent, in doubt or postponed: those of the test mode in it, and no others outside. */
export function readMails(settings: Settings): MailRow[] {
  return countedMails(readTable(TABLES.mails), settings);
}

/** At most once: the intent is on record before the mail leaves, and one without a result is never sent again. */
export function sendOnce(letter: Letter, settings: Settings): void {
  const { record, to, body } = addressed(letter, settings, myEmail);
  upsert(TABLES.mails, [{ ...record, ...rest(letter), state: MAIL_STATES.sending }]);
  sendMail(to, record.subject, body);
  upsert(TABLES.mails, [{ id: record.id, state: MAIL_STATES.sent }]);
}

/** Records letters that must wait for another day. */
export function postpone(letters: readonly Letter[], settings: Settings): void {
  upsert(
    TABLES.mails,
    letters.map((letter) => ({
      ...addressed(letter, settings, myEmail).record,
      ...rest(letter),
      state: MAIL_STATES.postponed,
    })),
  );
}

/** Mails that a cut run left on their way: nobody knows whether they went. */
export function doubtUnfinished(): void {
  const unfinished = readTable(TABLES.mails).filter(({ state }) => state === MAIL_STATES.sending);
  upsert(
    TABLES.mails,
    unfinished.map(({ id }) => ({ id, state: MAIL_STATES.doubt })),
  );
}

function rest({ lines = [] }: Letter): Pick<MailRow, 'day' | 'lines'> {
  return { day: today(), lines: lines.join(' ') };
}
