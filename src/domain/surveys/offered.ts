import type { Survey } from './types';

/** Whom the questions of a survey offer, by key, as one text: it differs when the choices do; '' where nobody is offered. */
export function offeredIn({ questions }: Survey): string {
  const lists = questions.flatMap(({ key, people, choices }) => (people ? [[key, choices] as const] : []));
  return lists.length === 0 ? '' : JSON.stringify(Object.fromEntries(lists));
}
