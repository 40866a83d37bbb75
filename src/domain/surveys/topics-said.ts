import type { Survey, Values } from './types';

/**
 * The answers of an intake with its topics as the bases hold them: «тема: 2», a topic alone for 3, none for 0. Whoever
 * learns here ticks goals instead, which are topics too.
 */
export function withTopicsSaid({ questions }: Survey, values: Values): Values {
  const grid = questions.find(({ key, kind }) => key === 'topics' && kind === 'grid');
  const { goals, ...others } = values;
  const grades = values.topics;
  if (goals === undefined && (grid === undefined || grades === undefined)) return values;
  const said = Array.isArray(grades) ? (grid?.rows ?? []).flatMap((row, index) => topic(row, grades[index] ?? '')) : [];
  return { ...others, topics: [...said, ...(Array.isArray(goals) ? goals : [])] };
}

function topic(row: string, answer: string): string[] {
  const grade = Number(/^\s*(\d)/.exec(answer)?.[1] ?? 0);
  if (grade === 0) return [];
  return [grade < 3 ? `${row}: ${grade}` : row];
}
