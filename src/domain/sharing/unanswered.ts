import { type Bases, isActive, isMeant, type Person, type Role } from '../people/person';
import { SURVEYS, type SurveyKey } from '../surveys';
import type { SurveyRow } from '../tables';
import { isShared } from './message';

/** A questionnaire that is open, and those of whom it is known that they have not answered; null where nobody can know. */
export type Awaited = { survey: SurveyRow; people: readonly Person[] | null };

/** Who is asked by a questionnaire that fills no base and yet tells by a code who has answered. */
const ASKED: Partial<Record<SurveyKey, Role>> = { 'diagnostics-entry': 'mentee', 'diagnostics-exit': 'mentee' };

/**
 * Who has not answered each open questionnaire: people whom the school entered into a base and of whom neither an
 * answer nor topics typed from paper are there. Where two open intakes fill one base nobody knows which of them a
 * person is to answer.
 */
export function awaitedOf(surveys: readonly SurveyRow[], bases: Bases): Awaited[] {
  const open = surveys.filter((survey) => survey.id in SURVEYS && isShared(survey));
  return open.map((survey) => {
    const role = roleOf(survey);
    const asked = role === 'mentor' ? bases.mentors : bases.mentees;
    if (role !== undefined && open.filter((other) => roleOf(other) === role).length > 1)
      return { survey, people: null };
    if (role !== undefined)
      return { survey, people: asked.filter((person) => isActive(person) && !hasAnswered(person)) };
    const by = ASKED[survey.id as SurveyKey];
    if (by === undefined) return { survey, people: null };
    const codes = survey.who.split(' ').filter((code) => code !== '');
    const isIn = (person: Person) => codes.some((code) => isMeant(code, person));
    const participants = by === 'mentor' ? bases.mentors : bases.mentees;
    return { survey, people: participants.filter((person) => isActive(person) && !isIn(person)) };
  });
}

/**
 * How many answers are still to come: of those whom people expect, else of those who are known; null where nobody
 * knows. That nobody of a base is missing says nothing of those who were never entered into it.
 */
export function countMissing({ survey, people }: Awaited): number | null {
  if (survey.expected !== null) return Math.max(0, survey.expected - (survey.answers ?? 0));
  return people === null || people.length === 0 ? null : people.length;
}

function roleOf({ id }: SurveyRow): Role | undefined {
  const { enrols }: { enrols?: Role } = SURVEYS[id as SurveyKey];
  return enrols;
}

function hasAnswered({ response, topics }: Person): boolean {
  return response !== '' || topics.length > 0;
}
