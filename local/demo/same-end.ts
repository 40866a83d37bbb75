import { comparable } from '../emulator/compare';
import type { MailState, State } from '../emulator/state';

/** How two years ended: alike but for what is listed, one line a difference. */
export interface Comparison {
  differences: string[];
  mails: {
    /** Mails of the first year that the second has not. */
    missing: number;
    /** Mails that the second has and the first not, or has twice. */
    added: number;
    /** Mails of which the second says that nobody knows whether they went out. */
    doubted: number;
    /** Mails added because they say again what stood in a doubted one, and say so. */
    repeated: number;
  };
}

const MOST_LISTED = 10;
const APART = ['Журнал', 'Письма', 'Снимки'];
const AGAIN = 'Прошлое письмо могло не дойти';

/** Compares the whole saved state of two years; clock times, the bin, «Журнал» (log) and «Снимки» (for undoing) are left out, mails are counted apart. */
export function compareEnds(clean: State, other: State): Comparison {
  const [one, two] = [clean.mails.map(nameOf), other.mails.map(nameOf)];
  const news = other.mails.filter((mail, index) => !one.includes(nameOf(mail)) || two.indexOf(nameOf(mail)) !== index);
  const repeated = news.filter(({ body }) => body.includes(AGAIN)).length;
  return {
    differences: differences(withoutMails(clean), withoutMails(other)).slice(0, MOST_LISTED),
    mails: {
      missing: one.filter((mail) => !two.includes(mail)).length,
      added: news.length - repeated,
      doubted: JSON.stringify(other.spreadsheets[other.project.container]).split('не подтверждено').length - 1,
      repeated,
    },
  };
}

/** True where a school would see no difference; of mails the one being sent may be missing, if the table says so. */
export function isSame({ differences, mails: { missing, added, doubted, repeated } }: Comparison): boolean {
  return differences.length === 0 && added === 0 && doubted <= 1 && missing <= doubted && repeated <= doubted;
}

function nameOf({ at, to, subject }: MailState): string {
  return `${new Date(at).toISOString().slice(0, 10)} ${to} ${subject}`;
}

/** Without mails, what «Письма» says of them and the accounts' counters of mails. */
function withoutMails(state: State): unknown {
  const spreadsheets = Object.fromEntries(
    Object.entries(state.spreadsheets).map(([id, spreadsheet]) => {
      const sheets = spreadsheet.sheets.filter(({ name }) => !APART.includes(name));
      return [id, { ...spreadsheet, sheets }];
    }),
  );
  const users = Object.fromEntries(
    Object.entries(state.users).map(([email, user]) => [email, { ...user, mailUsed: 0, mailDay: '' }]),
  );
  return comparable({ ...state, spreadsheets, users, mails: [] });
}

function differences(one: unknown, two: unknown, path = ''): string[] {
  if (typeof one !== 'object' || typeof two !== 'object' || one === null || two === null) {
    return one === two ? [] : [`${path}: ${JSON.stringify(one)} and ${JSON.stringify(two)}`];
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...keys].flatMap((key) =>
    differences((one as Record<string, unknown>)[key], (two as Record<string, unknown>)[key], `${path}/${key}`),
  );
}
