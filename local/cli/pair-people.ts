import { fit, sharesTopic } from '../../src/domain/pairing/fit';
import { ineligible } from '../../src/domain/pairing/ineligible';
import type { Mentee, Mentor, Person } from '../../src/domain/people/person';

type Row = Record<string, string>;

/** A problem made of two lists of people, with the fit of the product. */
export type PeopleProblem = {
  given: { mentors: unknown[]; mentees: unknown[] };
  score: (mentee: string, mentor: string) => number | null;
  problems: string[];
};

/** Rows of two CSV files as a problem; both languages of column names are understood. */
export function peopleProblem(mentorRows: readonly Row[], menteeRows: readonly Row[]): PeopleProblem {
  const mentors = new Map(mentorRows.map((row) => [idOf(row), mentorOf(row)]));
  const mentees = new Map(menteeRows.map((row) => [idOf(row), menteeOf(row)]));
  const silent = [...mentorRows, ...menteeRows].some((row) => cell(row, 'consent', 'согласие') === undefined);
  return {
    given: {
      mentors: mentorRows.map((row) => ({
        id: idOf(row),
        capacity: count(cell(row, 'capacity', 'мест')) ?? 1,
        min: count(cell(row, 'min', 'не меньше')) ?? 0,
        prefers: list(cell(row, 'prefers', 'пожелания')),
      })),
      mentees: menteeRows.map((row) => ({ id: idOf(row), prefers: list(cell(row, 'prefers', 'пожелания')) })),
    },
    score(menteeId, mentorId) {
      const [mentor, mentee] = [mentors.get(mentorId), mentees.get(menteeId)];
      if (!mentor || !mentee || ineligible(mentor, mentee) !== null || !sharesTopic(mentor, mentee)) return null;
      return fit(mentor, mentee).points;
    },
    problems: silent ? ['столбца «согласие» нет: считается, что согласие есть у всех'] : [],
  };
}

function mentorOf(row: Row): Mentor {
  return { ...personOf(row), capacity: count(cell(row, 'capacity', 'мест')) ?? 1 };
}

function menteeOf(row: Row): Mentee {
  return { ...personOf(row), need: '' };
}

function personOf(row: Row): Person {
  return {
    id: idOf(row),
    name: cell(row, 'name', 'фио') ?? '',
    post: '',
    topics: list(cell(row, 'topics', 'темы')),
    times: list(cell(row, 'times', 'время')),
    consent: agreed(cell(row, 'consent', 'согласие') ?? 'да'),
    state: cell(row, 'state', 'состояние') ?? '',
    answeredAt: '',
    response: '',
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
