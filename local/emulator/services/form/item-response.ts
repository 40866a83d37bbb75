import type { Execution } from '../../execution';
import { Item } from './items';

/** As a response keeps it; a skipped row of a grid is '' or []. */
export type Answer = string | string[] | string[][];

/** The answer to one item. */
export class ItemResponse {
  static readonly free: readonly string[] = ['getItem', 'getResponse'];

  constructor(
    private readonly _run: Execution,
    readonly formId: string,
    readonly itemId: number,
    readonly _answer: Answer,
  ) {}

  getItem(): Item {
    return new Item(this._run, this.formId, this.itemId);
  }

  getResponse(): string | (string | null)[] | (string[] | null)[] {
    if (typeof this._answer === 'string') return this._answer;
    const { type } = this.getItem()._state();
    if (type === 'GRID') return (this._answer as string[]).map((value) => (value === '' ? null : value));
    if (type === 'CHECKBOX_GRID')
      return (this._answer as string[][]).map((values) => (values.length === 0 ? null : values));
    return [...(this._answer as string[])];
  }
}
