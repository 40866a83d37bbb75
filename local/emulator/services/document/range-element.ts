import type { Element } from './element';

/** An element, or some characters of a text, as part of a range or of what a search found. */
export class RangeElement<E extends Element = Element> {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    readonly _element: E,
    /** The first character; -1 for all of the element. */
    readonly _from = -1,
    /** The last character. */
    readonly _end = -1,
  ) {}

  getElement(): E {
    return this._element;
  }

  getStartOffset(): number {
    return this._from;
  }

  getEndOffsetInclusive(): number {
    return this._end;
  }

  isPartial(): boolean {
    return this._from >= 0;
  }
}
