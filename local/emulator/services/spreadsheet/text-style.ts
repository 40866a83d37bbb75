import type { Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { CellState, TextStyleState } from '../../state';
import { wholeNumbers } from './arguments';
import { Color, THEME_COLOR_TYPE } from './color';
import { colorOf, setLook } from './looks';

/** The style of a cell's whole text, with Google's defaults. */
export function cellStyleOf(cell: CellState | undefined): Required<TextStyleState> {
  return {
    bold: cell?.bold ?? false,
    italic: cell?.italic ?? false,
    underline: cell?.line === 'underline',
    strikethrough: cell?.line === 'line-through',
    font: cell?.font ?? 'arial,sans,sans-serif',
    size: cell?.size ?? 10,
    color: cell?.color ?? '#000000',
  };
}

/** How letters look; null where that was not told, or differs within the text. */
export class TextStyle {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    readonly _style: TextStyleState,
  ) {}

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.run, { ...this._style });
  }

  getFontFamily(): string | null {
    return this._style.font ?? null;
  }

  getFontSize(): number | null {
    return this._style.size ?? null;
  }

  getForegroundColor(): string | null {
    return this._style.color ?? null;
  }

  getForegroundColorObject(): Color | null {
    const { color } = this._style;
    if (color === undefined) return null;
    const theme = THEME_COLOR_TYPE[color as keyof typeof THEME_COLOR_TYPE];
    return theme ? new Color(null, theme) : Color._of(color);
  }

  isBold(): boolean | null {
    return this._style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this._style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this._style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this._style.underline ?? null;
  }

  /** Gives a whole cell this style; what the style does not tell stays. */
  _applyTo(cell: CellState): void {
    const { bold, italic, underline, strikethrough, font, size, color } = this._style;
    if (bold !== undefined) setLook(cell, 'bold', bold || null);
    if (italic !== undefined) setLook(cell, 'italic', italic || null);
    if (underline === false && cell.line === 'underline') delete cell.line;
    if (strikethrough === false && cell.line === 'line-through') delete cell.line;
    if (underline) cell.line = 'underline';
    if (strikethrough) cell.line = 'line-through';
    if (font !== undefined) setLook(cell, 'font', font === 'arial,sans,sans-serif' ? null : font);
    if (size !== undefined) setLook(cell, 'size', size === 10 ? null : size);
    if (color !== undefined) setLook(cell, 'color', color === '#000000' ? null : color);
  }
}

/** `SpreadsheetApp.newTextStyle()`. */
export class TextStyleBuilder {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    private style: TextStyleState = {},
  ) {}

  build(): TextStyle {
    return new TextStyle(this.run, { ...this.style });
  }

  setBold(bold: unknown): this {
    return this._flag('bold', bold);
  }

  setItalic(italic: unknown): this {
    return this._flag('italic', italic);
  }

  setStrikethrough(strikethrough: unknown): this {
    return this._flag('strikethrough', strikethrough);
  }

  setUnderline(underline: unknown): this {
    return this._flag('underline', underline);
  }

  setFontFamily(font: unknown): this {
    this.style = { ...this.style, font: String(font) };
    return this;
  }

  setFontSize(size: unknown): this {
    const [points = 10] = wholeNumbers('SpreadsheetApp.TextStyleBuilder.setFontSize', [size]);
    this.style = { ...this.style, size: points };
    return this;
  }

  setForegroundColor(color: unknown): this {
    const known = colorOf(color, '');
    if (typeof known === 'string') this.style = { ...this.style, color: known };
    return this;
  }

  setForegroundColorObject(color: unknown): this {
    if (!(color instanceof Color)) throw mismatch('SpreadsheetApp.TextStyleBuilder.setForegroundColorObject', [color]);
    const told = color._rgb ?? color._theme?.name;
    if (told !== undefined) this.style = { ...this.style, color: told };
    return this;
  }

  private _flag(key: 'bold' | 'italic' | 'strikethrough' | 'underline', value: unknown): this {
    if (typeof value !== 'boolean') throw mismatch('SpreadsheetApp.TextStyleBuilder', [value]);
    this.style = { ...this.style, [key]: value };
    return this;
  }
}
