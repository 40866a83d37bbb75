import { comparable } from '../emulator/compare';
import type { State } from '../emulator/state';

/** How two years ended: alike but for what is listed, one line a difference. */
export interface Comparison {
  differences: string[];
  /** Mails of the first year that the second has not, and the other way round. */
  mails: { missing: number; added: number; doubted: number };
}

const MOST_LISTED = 10;

/** Compares the whole saved state of two years; clock times, the bin and «Журнал» (log) are left out, mails are counted apart. */
export function compareEnds(clean: State, other: State): Comparison {
  const [one, two] = [sentBy(clean), sentBy(other)];
  return {
    differences: differences(withoutMails(clean), withoutMails(other)).slice(0, MOST_LISTED),
    mails: {
      missing: one.filter((mail) => !two.includes(mail)).length,
      added: two.filter((mail) => !one.includes(mail)).length + two.length - new Set(two).size,
      doubted: JSON.stringify(other.spreadsheets[other.project.container]).split('не подтверждено').length - 1,
    },
  };
}

/** True where a school would see no difference; of mails the one being sent may be missing, if the table says so. */
export function isSame({ differences, mails }: Comparison): boolean {
  return differences.length === 0 && mails.added === 0 && mails.missing <= mails.doubted && mails.doubted <= 1;
}

function sentBy({ mails }: State): string[] {
  return mails.map(({ at, to, subject }) => `${new Date(at).toISOString().slice(0, 10)} ${to} ${subject}`);
}

function withoutMails(state: State): unknown {
  const spreadsheets = Object.fromEntries(
    Object.entries(state.spreadsheets).map(([id, spreadsheet]) => {
      const sheets = spreadsheet.sheets.filter(({ name }) => name !== 'Журнал' && name !== 'Письма');
      return [id, { ...spreadsheet, sheets }];
    }),
  );
  return comparable({ ...state, spreadsheets, mails: [] });
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
