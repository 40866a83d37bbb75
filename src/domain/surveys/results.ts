import { numberOf } from '../people/codes';
import type { Question, Survey, Values } from './types';

/** Below this number of answers nothing is told but the number: a mean of three tells who said what. */
export const FEWEST = 5;

/** What is told of one question, or of one row of a grid: the number of answers, their mean where they are numbers, how they spread. */
export type Result = {
  id: string;
  survey: string;
  question: string;
  group: string;
  n: number;
  mean: number | null;
  spread: string;
};

const EVERYBODY = 'все';
const HIDDEN = `меньше ${FEWEST} ответов: не показывается`;

/** Of several answers under one code the last counts; those without a code that can be read count each. */
export function lastOfEach(answers: readonly Values[]): Values[] {
  const last = new Map<string, Values>();
  answers.forEach((values, place) => {
    const number = numberOf(String(values.code ?? ''));
    last.set(number === null ? `answer ${place}` : `person ${number}`, values);
  });
  return [...last.values()];
}

/**
 * Sums up the answers of a questionnaire, of all and, where it asks for the role, of each role; texts in people's own
 * words, and whom they chose, are left to the form itself.
 */
export function resultsOf(survey: Survey, answers: readonly Values[]): Result[] {
  const roles = survey.questions.find(({ key }) => key === 'role')?.choices ?? [];
  return [EVERYBODY, ...roles].flatMap((group) => {
    const own = group === EVERYBODY ? answers : answers.filter(({ role }) => role === group);
    return survey.questions.flatMap((question) => resultsOfQuestion(survey, question, group, own));
  });
}

function resultsOfQuestion(survey: Survey, question: Question, group: string, answers: readonly Values[]): Result[] {
  const { key, title, kind, rows = [] } = question;
  if (key === 'role' || kind === 'text' || kind === 'paragraph' || kind === 'list') return [];
  const told = (given: string[][], about: string, place: string): Result => ({
    id: [survey.key, group, key, place].filter((part) => part !== '').join('|'),
    survey: survey.title,
    question: about,
    group,
    ...summary(given, question),
  });
  const values = answers.map((answer) => answer[key] ?? []);
  const lists = values.map((value) => (typeof value === 'string' ? [value] : value));
  if (kind !== 'grid') return [told(lists, title, '')];
  return rows.map((row, index) =>
    told(
      lists.map((list) => [list[index] ?? '']),
      `${title} ${row}`,
      String(index + 1),
    ),
  );
}

function summary(given: string[][], question: Question): Pick<Result, 'n' | 'mean' | 'spread'> {
  const answered = given.map((parts) => parts.filter((part) => part !== '')).filter((parts) => parts.length > 0);
  const n = answered.length;
  if (n < FEWEST) return { n, mean: null, spread: HIDDEN };
  const parts = answered.flat();
  const numbers = parts.map(pointsOf).filter((points) => points !== null);
  const mean = question.kind === 'checkboxes' || numbers.length < parts.length ? null : total(numbers) / n;
  const said = [...new Set([...optionsOf(question), ...parts])].filter(
    (option) => !question.scale || parts.includes(option),
  );
  const spread = said.map((option) => `${option} – ${parts.filter((part) => part === option).length}`).join('; ');
  return { n, mean: mean === null ? null : Math.round(mean * 100) / 100, spread };
}

/** «7» of a scale, «2» of «в полной мере: 2» or of «2: иногда трудно»; null where a choice has no points. */
function pointsOf(text: string): number | null {
  const points = /^(\d+)(?=$|:)|: (\d+)$/.exec(text);
  return points ? Number(points[1] ?? points[2]) : null;
}

function optionsOf({ choices = [], scale }: Question): string[] {
  if (!scale) return [...choices];
  return Array.from({ length: scale.to - scale.from + 1 }, (_, index) => String(scale.from + index));
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
