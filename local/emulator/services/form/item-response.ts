import type { Execution } from '../../execution';
import type { GradeState } from '../../state';
import { QuizFeedback } from './feedback';
import { gradeOf } from './grading';
import type { Item } from './item';

/** As a response keeps it; a skipped row of a grid is '' or []. */
export type Answer = string | string[] | string[][];

/** The answer to one item. */
export class ItemResponse {
  static readonly free = ['*'] as const;
  /** Set by item.ts, which cannot be imported here: items make responses. */
  static itemAt: (run: Execution, formId: string, itemId: number) => Item;
  /** What a script or Google itself gave; null where nobody has graded it. */
  _grade: GradeState | null;

  constructor(
    private readonly _run: Execution,
    readonly formId: string,
    readonly itemId: number,
    /** Null where a person left out what is graded. */
    readonly _answer: Answer | null,
    given: GradeState | null = null,
  ) {
    this._grade = given;
  }

  getItem(): Item {
    return ItemResponse.itemAt(this._run, this.formId, this.itemId);
  }

  getResponse(): null | string | (string | null)[] | (string[] | null)[] {
    if (this._answer === null || typeof this._answer === 'string') return this._answer;
    const { type } = this.getItem()._state();
    if (type === 'GRID') return (this._answer as string[]).map((value) => (value === '' ? null : value));
    if (type === 'CHECKBOX_GRID')
      return (this._answer as string[][]).map((values) => (values.length === 0 ? null : values));
    return [...(this._answer as string[])];
  }

  getScore(): number | null {
    return this._graded().score;
  }

  setScore(score: number): this {
    this._grade = { ...this._graded(), score };
    return this;
  }

  getFeedback(): QuizFeedback | null {
    const { feedback } = this._graded();
    return feedback && new QuizFeedback(feedback);
  }

  setFeedback(feedback: QuizFeedback): this {
    this._grade = { ...this._graded(), feedback: feedback._state };
    return this;
  }

  private _graded(): GradeState {
    return this._grade ?? gradeOf(this.getItem()._state(), this._answer);
  }
}
