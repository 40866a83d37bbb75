import { DOCUMENT_STATES } from '../sheet-values';
import type { DocumentRow } from '../tables';

/** Stands for the count in a school's own series: «№-од», «112/1-№». */
const COUNT = '№';

type Numbered = Pick<DocumentRow, 'id' | 'state' | 'number' | 'date'>;

/** Whether a series says where the count stands; any other text of that setting numbers nothing. */
export function isSeries(series: string): boolean {
  return series.split(COUNT).length === 2;
}

/**
 * The next number of a series for a document of that day (ISO): one more than the highest of the calendar year, or,
 * where the year has none yet, of all before; people who begin anew in January type their first number themselves.
 */
export function nextNumber(series: string, day: string, documents: readonly Numbered[]): string {
  const taken = documents.filter(hasNumber).flatMap((row) => {
    const count = countIn(series, row.number);
    return count === null ? [] : [{ count, year: row.date.slice(0, 4) }];
  });
  const ofYear = taken.filter(({ year }) => year === day.slice(0, 4));
  const counts = (ofYear.length > 0 ? ofYear : taken).map(({ count }) => count);
  return series.replace(COUNT, () => String(Math.max(0, ...counts) + 1));
}

/**
 * Another document with that number in the calendar year or the school year of that day (ISO); null where the number is
 * free. Journals begin anew in January or in September, the sheet does not know which.
 */
export function twinOf<T extends Numbered>(
  number: string,
  day: string,
  documents: readonly T[],
  besides: string,
): T | null {
  if (number.trim() === '') return null;
  const twin = documents.find(
    (row) => row.id !== besides && hasNumber(row) && plain(row.number) === plain(number) && isSameYear(row.date, day),
  );
  return twin ?? null;
}

function hasNumber({ state, number }: Numbered): boolean {
  const { signed, signing, replaced } = DOCUMENT_STATES;
  return number.trim() !== '' && [signed, signing, replaced].some((each) => each === state);
}

function countIn(series: string, number: string): number | null {
  const [before = '', after = ''] = series.split(COUNT).map(plain);
  const text = plain(number);
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  const middle = text.slice(before.length, text.length - after.length);
  return /^\d{1,6}$/.test(middle) ? Number(middle) : null;
}

function isSameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4) || schoolYear(one) === schoolYear(other);
}

/** The year in which the school year of a day begins. */
function schoolYear(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
}

/** «№ 45-ОД» and «45-од» are one number. */
function plain(number: string): string {
  return number.replace(/^\s*№/, '').replace(/\s+/g, '').toLowerCase();
}
