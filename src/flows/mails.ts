import { KEEPER } from '../domain/digest';
import { WORDS } from '../domain/messages/ru';
import { TABLES } from '../domain/tables';
import { myEmail } from '../google/accounts';
import { sendMail } from '../google/mail';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';

const { states } = WORDS.reminders;

/** A mail and its key in «Письма»; `lines` are the rows of the plan it speaks of. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  body: string;
  lines?: readonly string[];
}

/** At most once: the intent is on record before the mail leaves, and one without a result is never sent again. */
export function sendOnce({ id, to, subject, body, lines = [] }: Letter): void {
  upsert(TABLES.mails, [{ id, day: today(), to, subject, lines: lines.join(' '), state: states.sending }]);
  sendMail(to === KEEPER ? myEmail() : to, subject, body);
  upsert(TABLES.mails, [{ id, state: states.sent }]);
}

/** Mails that a cut run left on their way: nobody knows whether they went. */
export function doubtUnfinished(): void {
  const unfinished = readTable(TABLES.mails).filter(({ state }) => state === states.sending);
  upsert(
    TABLES.mails,
    unfinished.map(({ id }) => ({ id, state: states.doubt })),
  );
}
