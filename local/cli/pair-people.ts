import { fit } from '../../src/domain/pairing/fit';
import { ineligible, unfit } from '../../src/domain/pairing/ineligible';
import { termsOf } from '../../src/domain/pairing/terms';
import { PROCESSING } from '../../src/domain/people/consent';
import { type Mentee, type Mentor, NOBODY, type Person } from '../../src/domain/people/person';

type Row = Record<string, string>;

/** A problem made of two lists of people, with the fit of the product. */
export type PeopleProblem = {
  given: { mentors: unknown[]; mentees: unknown[] };
  score: (mentee: string, mentor: string) => number | null;
  problems: string[];
};

/** Rows of two CSV files as a problem; both languages of column names are understood. */
export function peopleProblem(mentorRows: readonly Row[], menteeRows: readonly Row[]): PeopleProblem {
  // Of two rows with one id the first counts, so it is put in last.
  const mentors = new Map([...mentorRows].reverse().map((row) => [idOf(row), mentorOf(row)]));
  const mentees = new Map([...menteeRows].reverse().map((row) => [idOf(row), menteeOf(row)]));
  const terms = termsOf({ mentors: [...mentors.values()], mentees: [...mentees.values()] });
  const silent = [...mentorRows, ...menteeRows].some((row) => cell(row, 'consent', 'согласие') === undefined);
  return {
    given: {
      mentors: mentorRows.map((row) => ({
        id: idOf(row),
        capacity: asGiven(cell(row, 'capacity', 'мест')) ?? 1,
        min: asGiven(cell(row, 'min', 'не меньше')) ?? 0,
        prefers: list(cell(row, 'prefers', 'пожелания')),
      })),
      mentees: menteeRows.map((row) => ({ id: idOf(row), prefers: list(cell(row, 'prefers', 'пожелания')) })),
    },
    score(menteeId, mentorId) {
      const [mentor, mentee] = [mentors.get(mentorId), mentees.get(menteeId)];
      if (!mentor || !mentee || (ineligible(mentor, mentee, terms) ?? unfit(mentor, mentee, terms)) !== null)
        return null;
      return fit(mentor, mentee, terms).points;
    },
    problems: [
      ...withoutIds('наставников', mentorRows),
      ...withoutIds('наставляемых', menteeRows),
      ...(silent ? ['столбца «согласие» нет: считается, что согласие есть у всех'] : []),
    ],
  };
}

function withoutIds(whose: string, rows: readonly Row[]): string[] {
  const known = rows.length === 0 || rows.some((row) => cell(row, 'id', 'код') !== undefined);
  return known ? [] : [`в файле ${whose} нет столбца «код» (или id)`];
}

function mentorOf(row: Row): Mentor {
  return { ...personOf(row), capacity: count(cell(row, 'capacity', 'мест')) ?? 1, least: 1 };
}

function menteeOf(row: Row): Mentee {
  return { ...personOf(row), need: '', offers: '', barred: [] };
}

function personOf(row: Row): Person {
  return {
    ...NOBODY,
    id: idOf(row),
    name: cell(row, 'name', 'фио') ?? '',
    topics: list(cell(row, 'topics', 'темы')),
    times: list(cell(row, 'times', 'время')),
    subjects: list(cell(row, 'subjects', 'предмет')),
    ages: list(cell(row, 'ages', 'возраст')),
    formats: list(cell(row, 'formats', 'формат')),
    experience: count(cell(row, 'experience', 'стаж')) ?? null,
    forms: list(cell(row, 'forms', 'форма')),
    chief: cell(row, 'chief', 'руководитель') ?? '',
    avoids: list(cell(row, 'avoids', 'не хочет')),
    consents: agreed(cell(row, 'consent', 'согласие') ?? 'да') ? PROCESSING : [],
    state: cell(row, 'state', 'состояние') ?? '',
  };
}

/** An empty cell is no consent; a column that is not there is. */
function agreed(text: string): boolean {
  return /^(да|есть|истина|yes|true|1|\+)$/i.test(text);
}

function idOf(row: Row): string {
  return cell(row, 'id', 'код') ?? '';
}

function cell(row: Row, ...names: string[]): string | undefined {
  return names.map((name) => row[name]).find((value) => value !== undefined);
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function count(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text.replace(',', '.'));
}

/** The number, or the text itself where it is none, to be reported as it stands. */
function asGiven(text: string | undefined): number | string | undefined {
  const number = count(text);
  return Number.isNaN(number) ? text : number;
}
