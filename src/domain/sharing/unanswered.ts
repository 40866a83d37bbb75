import { type Bases, isActive, isMeant, mayUse, type Person, type Role } from '../people/person';
import { SURVEYS, type SurveyKey } from '../surveys';
import type { SurveyEntry } from '../surveys/types';
import type { SurveyRow } from '../tables';
import { isShared } from './message';

/** A questionnaire that is open, and those of whom it is known that they have not answered; null where nobody can know. */
export type Awaited = { survey: SurveyRow; people: readonly Person[] | null };

/** Those who are asked to compare the beginning and the end of their year. */
const COMPARED: readonly string[] = ['diagnostics-entry', 'diagnostics-exit'];

/**
 * Who has not answered each open questionnaire: people whom the school entered into a base and of whom neither an
 * answer nor topics typed from paper are there, and participants who have not named themselves in the answers to the
 * others. Where two open intakes fill one base nobody knows which of them a person is to answer.
 */
export function awaitedOf(surveys: readonly SurveyRow[], { mentors, mentees }: Bases): Awaited[] {
  const open = surveys.filter((survey) => survey.id in SURVEYS && isShared(survey));
  const active = { mentor: mentors.filter(isActive), mentee: mentees.filter(isActive) };
  return open.map((survey) => {
    const { enrols, wishesOf }: SurveyEntry = SURVEYS[survey.id as SurveyKey];
    if (enrols) {
      const isOnly = open.every((other) => other === survey || enrolsOf(other) !== enrols);
      return { survey, people: isOnly ? active[enrols].filter((person) => !hasAnswered(person)) : null };
    }
    const asked = wishesOf ?? (COMPARED.includes(survey.id) ? 'mentee' : undefined);
    if (asked === undefined) return { survey, people: null };
    const said = survey.who.split('\n').filter((who) => who !== '');
    const isIn = (person: Person) => said.some((who) => isMeant(who, person));
    return { survey, people: active[asked].filter((person) => mayUse(person, 'part') && !isIn(person)) };
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

function enrolsOf({ id }: SurveyRow): Role | undefined {
  const { enrols }: SurveyEntry = SURVEYS[id as SurveyKey];
  return enrols;
}

function hasAnswered({ response, topics }: Person): boolean {
  return response !== '' || topics.length > 0;
}

/** How many answers the questionnaires have together. */
export function answersIn(surveys: readonly Pick<SurveyRow, 'answers'>[]): number {
  return surveys.reduce((sum, { answers }) => sum + (answers ?? 0), 0);
}
