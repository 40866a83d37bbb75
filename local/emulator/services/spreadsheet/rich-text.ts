import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { CellState, RichRunState, TextStyleState } from '../../state';
import { text, wholeNumbers } from './arguments';
import { setLook } from './looks';
import { TextStyle } from './text-style';

/** A text with stretches of its own looks; `base` is how the rest looks, `start` where it stands in a longer text. */
export interface RichText {
  text: string;
  base: TextStyleState;
  runs: RichRunState[];
  start: number;
}

const PLAIN: TextStyleState = { bold: false, italic: false, underline: false, strikethrough: false };

/** A text of a cell with its styles and links. */
export class RichTextValue {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    readonly _rich: RichText,
  ) {}

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.run, { ...this._rich });
  }

  getText(): string {
    return this._rich.text;
  }

  getStartIndex(): number {
    return this._rich.start;
  }

  getEndIndex(): number {
    return this._rich.start + this._rich.text.length;
  }

  /** One for each longest stretch of one look. */
  getRuns(): RichTextValue[] {
    const { text: whole, base } = this._rich;
    const pieces = piecesOf(this._rich);
    return pieces.map(({ end, style, link }, i) => {
      const start = pieces[i - 1]?.end ?? 0;
      const part = whole.slice(start, end);
      const runs = [{ end: part.length, style, ...(link === undefined ? {} : { link }) }];
      return new RichTextValue(this.run, { text: part, base, runs, start });
    });
  }

  /** Null where there is none, or not the same one everywhere. */
  getLinkUrl(...span: unknown[]): string | null {
    const links = new Set(this._within(span).map(({ link }) => link ?? null));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  getTextStyle(...span: unknown[]): TextStyle {
    const [first, ...rest] = this._within(span).map(({ style }) => ({ ...this._rich.base, ...style }));
    const common = Object.entries(first ?? this._rich.base).filter(([key, value]) =>
      rest.every((style) => style[key as keyof TextStyleState] === value),
    );
    return new TextStyle(this.run, Object.fromEntries(common));
  }

  /** Puts the text and its looks into a cell. */
  _applyTo(cell: CellState): void {
    delete cell.f;
    setLook(cell, 'v', this._rich.text === '' ? null : this._rich.text);
    const runs = piecesOf(this._rich);
    setLook(cell, 'rich', runs.some(({ style, link }) => link !== undefined || !isPlain(style)) ? runs : null);
  }

  private _within(span: unknown[]): RichRunState[] {
    const pieces = piecesOf(this._rich);
    if (span.length === 0) return pieces;
    const [from = 0, to = 0] = wholeNumbers('SpreadsheetApp.RichTextValue', span);
    return pieces.filter(({ end }, i) => end > from && (pieces[i - 1]?.end ?? 0) < to);
  }
}

/** `SpreadsheetApp.newRichTextValue()`. */
export class RichTextValueBuilder {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    private rich: RichText = { text: '', base: PLAIN, runs: [], start: 0 },
  ) {}

  build(): RichTextValue {
    return new RichTextValue(this.run, { ...this.rich });
  }

  /** Takes the styles that were set before away. */
  setText(value: unknown): this {
    this.rich = { ...this.rich, text: text('SpreadsheetApp.RichTextValueBuilder.setText', value), runs: [] };
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const style = args.at(-1);
    if (style !== null && !(style instanceof TextStyle)) {
      throw mismatch('SpreadsheetApp.RichTextValueBuilder.setTextStyle', args);
    }
    return this._each(args, (piece) => ({ ...piece, style: style ? { ...piece.style, ...style._style } : {} }));
  }

  setLinkUrl(...args: unknown[]): this {
    const link = args.at(-1);
    return this._each(args, ({ end, style }) => (typeof link === 'string' ? { end, style, link } : { end, style }));
  }

  private _each(args: unknown[], change: (piece: RichRunState) => RichRunState): this {
    const { length } = this.rich.text;
    const [from = 0, to = length] =
      args.length === 3 ? wholeNumbers('SpreadsheetApp.RichTextValueBuilder', args.slice(0, 2)) : [0, length];
    if (from < 0 || to > length || from > to) throw new Exception('Illegal argument.');
    const cut = [from, to].reduce(splitAt, piecesOf(this.rich));
    const runs = cut.map((piece, i) => {
      const start = cut[i - 1]?.end ?? 0;
      return start >= from && piece.end <= to ? change(piece) : piece;
    });
    this.rich = { ...this.rich, runs };
    return this;
  }
}

function piecesOf({ text: whole, runs }: RichText): RichRunState[] {
  const pieces = runs.filter(({ end }, i) => (runs[i - 1]?.end ?? 0) < Math.min(end, whole.length));
  const last = pieces.at(-1)?.end ?? 0;
  if (last < whole.length || pieces.length === 0) pieces.push({ end: whole.length, style: {} });
  return pieces.filter((piece, i) => {
    const next = pieces[i + 1];
    return !next || next.link !== piece.link || JSON.stringify(next.style) !== JSON.stringify(piece.style);
  });
}

function splitAt(pieces: RichRunState[], at: number): RichRunState[] {
  return pieces.flatMap((piece, i) => {
    const start = pieces[i - 1]?.end ?? 0;
    return at > start && at < piece.end ? [{ ...piece, end: at }, piece] : [piece];
  });
}

function isPlain(style: TextStyleState): boolean {
  return Object.keys(style).length === 0;
}
