import { chance } from './chance';
import type { LateFiring, State } from './state';

/** How triggers fail that Google fires late, twice or not at all. */
export interface TriggerFaults {
  /** Each firing comes up to so many seconds late. */
  late?: number;
  /** From 0 to 1: so many firings come twice; the second event of an answer is blank. */
  doubled?: number;
  /** From 0 to 1: so many firings never come. */
  lost?: number;
  seed?: number;
}

/** What becomes of firing number `number`: by how many milliseconds each of its runs is late, the second one blank. */
export function firingsOf(
  { late = 0, doubled = 0, lost = 0, seed = 1 }: TriggerFaults,
  number: number,
): { delay: number; blank: boolean }[] {
  if (chance(seed, number, 1) < lost) return [];
  const delay = (part: number) => Math.round(chance(seed, number, part) * late * 1000);
  const first = { delay: delay(2), blank: false };
  return chance(seed, number, 3) < doubled ? [first, { delay: first.delay + delay(4), blank: true }] : [first];
}

/** Takes the earliest of the late firings that are due. */
export function takeLate(state: State, until: number): LateFiring | null {
  const due = (state.late ?? []).filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  if (!due) return null;
  const left = (state.late ?? []).filter((firing) => firing !== due);
  if (left.length > 0) state.late = left;
  else delete state.late;
  return due;
}

/** The event of a form answer that Google fires a second time: nothing in it (google-forms-to-slack, issues 5 to 7). */
export function blankAnswer(answer: LateFiring['answer']): LateFiring['answer'] {
  if (!answer) return null;
  const namedValues = Object.fromEntries(Object.keys(answer.namedValues).map((header) => [header, ['']]));
  return { ...answer, values: answer.values.map(() => ''), namedValues };
}
