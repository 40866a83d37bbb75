import type { Text } from './text';

/** A place where `findText` found something. */
export class RangeElement {
  static readonly free: readonly string[] = ['getElement', 'getStartOffset', 'getEndOffsetInclusive', 'isPartial'];
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    readonly _text: Text,
    private readonly _start: number,
    readonly _end: number,
  ) {}

  getElement(): Text {
    return this._text;
  }

  getStartOffset(): number {
    return this._start;
  }

  getEndOffsetInclusive(): number {
    return this._end;
  }

  isPartial(): boolean {
    return true;
  }
}
