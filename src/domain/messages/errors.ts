import { WORDS } from './words';

/** What keeps the script from going on; each kind has its sentence in the table of words. */
export type SetupProblem = keyof typeof WORDS.problems;

/** A broken set-up: its message says what happened, to what, and what to do. */
export class SetupError extends Error {
  constructor(
    readonly problem: SetupProblem,
    ...about: string[]
  ) {
    super((WORDS.problems[problem] as (...about: string[]) => string)(...about));
  }

  /** Whether nothing is broken, and the spreadsheet is only not set up yet. */
  get isBeforeSetUp(): boolean {
    return this.problem === 'not-set-up' || this.problem === 'copy';
  }
}

/** What the work finds, or what can be told where a broken set-up stops it. */
export function unlessBroken<T>(work: () => T, told: (failure: SetupError) => T): T {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof SetupError) return told(failure);
    throw failure;
  }
}
