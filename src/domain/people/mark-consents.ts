import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import type { ConsentRow, Patch, TABLES } from '../tables';
import { blockOf } from '../tables/block';
import { isAll } from '../text';
import { blankRow, type Consenter, codesOf, consenters } from './consent-rows';
import { finder } from './find-people';
import { mayBeOne } from './near-names';
import type { Bases } from './person';
import { splitList } from './person-rows';

const { mark: words } = WORDS.consents;

/** Which of the two papers, its number as typed («15+» counts on from 15) and its day (ISO). */
export type Marking = { paper: 'processing' | 'public'; number: string; date: string };

/** Everybody in the bases with the row in the register, and those in the register whom no base has yet. */
export function everyConsenter({ mentors, mentees }: Bases, rows: readonly ConsentRow[]): Consenter[] {
  return consenters([...mentors, ...mentees], rows).filter(({ own, found }) => idOf({ own, found }) !== '');
}

/**
 * Who is meant by codes and names, separated by commas, semicolons or lines; a surname will do, for people are shown whom
 * it means. «все» are those who have not agreed yet.
 */
export function readConsenters(
  text: string,
  all: readonly Consenter[],
  { paper }: Pick<Marking, 'paper'>,
): { answer: Consenter[] } | { problem: string } {
  if (isAll(text)) {
    const lacking = all.filter(({ found }) => !found.some((row) => (paper === 'public' ? row.public : row.part)));
    return lacking.length > 0 ? { answer: lacking } : { problem: words.allMarked };
  }
  const parts = splitList(text);
  if (parts.length === 0) return { problem: words.nobody };
  const find = finder(all.map((each) => ({ id: idOf(each), name: nameOf(each) })));
  const places = parts.map((part) => {
    const found = find(part);
    return {
      part,
      found: found.length > 0 ? found : all.flatMap((each, at) => (mayBeOne(part, nameOf(each)) ? [at] : [])),
    };
  });
  const wrong = places.filter(({ found }) => found.length !== 1);
  if (wrong.length > 0) return { problem: wrong.map(({ part, found }) => words.notOne(part, found.length)).join('\n') };
  const chosen = [...new Set(places.map(({ found }) => found[0] ?? 0))];
  return { answer: chosen.flatMap((place) => all[place] ?? []) };
}

/**
 * The rows of the register that hold the papers: all between the first and the last, so that they are written as one
 * block. A paper that is given anew has no end yet.
 */
export function markedRows(
  rows: readonly ConsentRow[],
  chosen: readonly Consenter[],
  { paper, number, date }: Marking,
): Patch<typeof TABLES.consents>[] {
  const numbers = numbersOf(number, chosen.length);
  const marks = new Map<ConsentRow, ConsentRow>();
  const added: ConsentRow[] = [];
  chosen.forEach(({ own, found }, place) => {
    const given = { number: numbers[place] ?? '', date: formatCivil(date), until: '', withdrawn: '' };
    for (const row of found.length > 0 ? found : [blankRow(own)]) {
      const marked = {
        ...row,
        id: row.id || idOf({ own, found }),
        ...(paper === 'processing'
          ? { part: true, surveys: true, mail: true, ...given }
          : {
              public: true,
              publicNumber: given.number,
              publicDate: given.date,
              publicUntil: '',
              publicWithdrawn: '',
            }),
      };
      if (found.includes(row)) marks.set(row, marked);
      else added.push(marked);
    }
  });
  const run = blockOf(rows, (row) => marks.has(row)).map((row) => marks.get(row) ?? row);
  return [...run.filter(({ id }) => id !== ''), ...added].map((row) =>
    paper === 'processing'
      ? pick(row, ['id', 'name', 'part', 'surveys', 'mail', 'number', 'date', 'until', 'withdrawn'])
      : pick(row, ['id', 'name', 'public', 'publicNumber', 'publicDate', 'publicUntil', 'publicWithdrawn']),
  );
}

/** «НК-014Д (Белова Анна Сергеевна)», or the code alone. */
export function titleOf(each: Consenter): string {
  const name = nameOf(each);
  return name === '' ? idOf(each) : `${idOf(each)} (${name})`;
}

function idOf({ own, found }: Consenter): string {
  return found.map(({ id }) => id).find((id) => id.trim() !== '') ?? codesOf(own)[0] ?? '';
}

function nameOf({ own, found }: Consenter): string {
  return [...own, ...found].map(({ name }) => name).find((name) => name.trim() !== '') ?? '';
}

/** «15» is one paper of all, «15+» the first of as many. */
function numbersOf(typed: string, count: number): string[] {
  const [, head = '', first] = /^(.*?)(\d{1,9})\s*\+$/.exec(typed.trim()) ?? [];
  return Array.from({ length: count }, (_, place) =>
    first === undefined ? typed.trim() : `${head}${String(Number(first) + place).padStart(first.length, '0')}`,
  );
}

function pick(row: ConsentRow, keys: readonly (keyof ConsentRow)[]): Patch<typeof TABLES.consents> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Patch<typeof TABLES.consents>;
}
