import type { Execution } from '../../execution';

/** How far the text of a cell is turned. */
export class TextRotation {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    _run: Execution,
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {}

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }
}
