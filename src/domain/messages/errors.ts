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
