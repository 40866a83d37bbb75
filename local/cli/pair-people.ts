import { WORDS } from '../../src/domain/messages/words';
import { placesOf } from '../../src/domain/pairing/fit';
import { chooseGroups } from '../../src/domain/pairing/groups';
import { ineligible, unfit } from '../../src/domain/pairing/ineligible';
import { plain } from '../../src/domain/pairing/overlap';
import type { Fits } from '../../src/domain/pairing/problem/problem';
import type { ReadOptions } from '../../src/domain/pairing/problem/read-problem';
import { scoresOf } from '../../src/domain/pairing/scores';
import { type Terms, termsOf } from '../../src/domain/pairing/terms';
import { PROCESSING } from '../../src/domain/people/consent';
import { isActive, type Mentee, type Mentor, mayUse, NOBODY, type Person } from '../../src/domain/people/person';
import { numberIn, placesIn } from '../../src/domain/tables/typed-number';

type Row = Record<string, string>;

/** The columns that are read, by either name. */
const COLUMNS = {
  id: 'код',
  name: 'фио',
  topics: 'темы',
  times: 'время',
  subjects: 'предмет',
  ages: 'возраст',
  formats: 'формат',
  experience: 'стаж',
  forms: 'форма',
  chief: 'руководитель',
  avoids: 'не хочет',
  consent: 'согласие',
  state: 'состояние',
  prefers: 'пожелания',
  capacity: 'мест',
  min: 'не меньше',
} as const;

/** A problem made of two lists of people, with the fit of the product. */
export type PeopleProblem = {
  given: { mentors: unknown[]; mentees: unknown[] };
  score: NonNullable<ReadOptions['score']>;
  problems: string[];
};

/** Rows of two CSV files as a problem; both languages of column names are understood. */
export function peopleProblem(mentorRows: readonly Row[], menteeRows: readonly Row[]): PeopleProblem {
  // Of two rows with one id the first counts, so it is put in last.
  const mentors = new Map([...mentorRows].reverse().map((row) => [idOf(row), mentorOf(row)]));
  const mentees = new Map([...menteeRows].reverse().map((row) => [idOf(row), menteeOf(row)]));
  const silent = [...mentorRows, ...menteeRows].some((row) => cell(row, 'consent') === undefined);
  return {
    given: {
      mentors: mentorRows.map((row) => ({
        id: idOf(row),
        capacity: asRead(cell(row, 'capacity'), placesIn) ?? 1,
        min: asRead(cell(row, 'min'), numberIn) ?? 0,
        prefers: list(cell(row, 'prefers')),
      })),
      mentees: menteeRows.map((row) => ({ id: idOf(row), prefers: list(cell(row, 'prefers')) })),
    },
    score: (menteeIds, mentorIds) =>
      scored(
        menteeIds.flatMap((id) => mentees.get(id) ?? []),
        mentorIds.flatMap((id) => mentors.get(id) ?? []),
      ),
    problems: [
      ...withoutIds('наставников', mentorRows),
      ...withoutIds('наставляемых', menteeRows),
      ...unknownColumns('наставников', mentorRows),
      ...unknownColumns('наставляемых', menteeRows),
      ...misreadYears([...mentorRows, ...menteeRows]),
      ...misreadConsents([...mentorRows, ...menteeRows]),
      ...(silent ? ['столбца «согласие» нет: считается, что согласие есть у всех'] : []),
    ],
  };
}

/** The points of two by index, or null where they may be no pair. */
function scored(mentees: readonly Mentee[], mentors: readonly Mentor[]): Fits {
  const takesPart = (person: Person) => mayUse(person, 'part') && isActive(person);
  const [theirs, ours] = [mentees.filter(takesPart), mentors.filter(takesPart)];
  const [rows, columns] = [indicesIn(theirs, mentees), indicesIn(ours, mentors)];
  const terms = termsOf({ mentors, mentees });
  const market = { mentors: ours, mentees: theirs, places: ours.map(placesOf) };
  const groups = chooseGroups(market, scoresOf(ours, theirs, terms), [], theirs);
  const { fill } = scoresOf(ours, theirs, { ...terms, groups });
  const points = theirs.map((_, row) => {
    const line = new Int16Array(ours.length);
    fill(row, line);
    return line;
  });
  return {
    of(mentee, mentor) {
      const found = points[rows[mentee] ?? -1]?.[columns[mentor] ?? -1] ?? -1;
      const [one, other] = [mentors[mentor], mentees[mentee]];
      return found < 0 || !one || !other || whyApart(one, other) !== null ? null : found;
    },
    known: () => null,
    absent(mentee) {
      const person = mentees[mentee];
      const reasons = person ? mentors.map((mentor) => whyNot(mentor, person, { ...terms, groups })) : [];
      return [...new Set(reasons.filter((reason) => reason !== null))].join(', ');
    },
  };
}

/** Why the two are no pair; null where they may be one. */
function whyNot(mentor: Mentor, mentee: Mentee, terms: Terms): string | null {
  return ineligible(mentor, mentee, terms) ?? whyApart(mentor, mentee) ?? unfit(mentor, mentee, terms);
}

/** That one of the two names the other by the id of the file, which need not look like a code. */
function whyApart(mentor: Mentor, mentee: Mentee): string | null {
  const words = WORDS.fit.ineligible;
  const means =
    ({ id }: Person) =>
    (text: string) =>
      plain(text) !== '' && plain(text) === plain(id);
  if (mentor.avoids.some(means(mentee))) return words.mentorAvoids;
  if (mentee.avoids.some(means(mentor))) return words.menteeAvoids;
  return means(mentee)(mentor.chief) || means(mentor)(mentee.chief) ? words.chief : null;
}

function indicesIn<T>(some: readonly T[], all: readonly T[]): number[] {
  const places = new Map(some.map((each, at) => [each, at]));
  return all.map((each) => places.get(each) ?? -1);
}

function withoutIds(whose: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [`в файле ${whose} нет ни одной строки с человеком`];
  const known = rows.some((row) => cell(row, 'id') !== undefined);
  return known ? [] : [`в файле ${whose} нет столбца «код» (или id)`];
}

function unknownColumns(whose: string, [row = {}]: readonly Row[]): string[] {
  const known = Object.entries(COLUMNS).flat();
  const others = Object.keys(row).filter((name) => name !== '' && !known.includes(name));
  return others.map((name) => `в файле ${whose} столбец «${name}» не учтён: такого названия нет в справке`);
}

function mentorOf(row: Row): Mentor {
  const [capacity, least] = [asRead(cell(row, 'capacity'), placesIn) ?? 1, asRead(cell(row, 'min'), numberIn)];
  return {
    ...personOf(row),
    capacity: typeof capacity === 'number' ? capacity : 0,
    least: typeof least === 'number' ? least : 1,
  };
}

function menteeOf(row: Row): Mentee {
  return { ...personOf(row), need: '', offers: '', barred: [] };
}

function personOf(row: Row): Person {
  return {
    ...NOBODY,
    id: idOf(row),
    name: cell(row, 'name') ?? '',
    topics: list(cell(row, 'topics')),
    times: list(cell(row, 'times')),
    subjects: list(cell(row, 'subjects')),
    ages: list(cell(row, 'ages')),
    formats: list(cell(row, 'formats')),
    experience: years(cell(row, 'experience')),
    forms: list(cell(row, 'forms')),
    chief: cell(row, 'chief') ?? '',
    avoids: list(cell(row, 'avoids')),
    consents: agreed(cell(row, 'consent') ?? 'да') ? PROCESSING : [],
    state: cell(row, 'state') ?? '',
  };
}

/** An empty cell is no consent; a column that is not there is. */
function agreed(text: string): boolean {
  return /^(да|есть|истина|yes|true|1|\+)$/i.test(text);
}

function idOf(row: Row): string {
  return cell(row, 'id') ?? '';
}

function cell(row: Row, column: keyof typeof COLUMNS): string | undefined {
  return row[column] ?? row[COLUMNS[column]];
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function years(text: string | undefined): number | null {
  const number = asRead(text, numberIn);
  return typeof number === 'number' ? number : null;
}

function misreadYears(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const text = cell(row, 'experience') ?? '';
    return text === '' || years(text) !== null ? [] : [`${idOf(row)}: стаж «${text}» не понят, не учтён`];
  });
}

function misreadConsents(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const text = cell(row, 'consent') ?? '';
    if (agreed(text) || /^(нет|ложь|no|false|0|-|)$/i.test(text)) return [];
    return [`${idOf(row)}: согласие «${text}» не понято, считается, что его нет`];
  });
}

/** What stands in words as `read` takes it; the text itself where it takes it for nothing, to be reported. */
function asRead(text: string | undefined, read: (text: string) => number | null): number | string | undefined {
  const number = numberOr(text);
  return typeof number === 'string' ? (read(number) ?? number) : number;
}

/** The number, or the text itself where it is none, to be reported as it stands; nothing for nothing. */
export function numberOr(text: string | undefined): number | string | undefined {
  if (text === undefined || text === '') return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}
