import { mismatch } from '../../signatures/check';
import type { CellState } from '../../state';
import { wholeNumbers } from './arguments';
import { CellBox, first } from './cell-box';
import { Color } from './color';
import { colorOf, setLook } from './looks';

const NAME = 'SpreadsheetApp.Range';

/** The colours of the cells of a box and of their letters. */
export abstract class CellColours extends CellBox {
  static readonly recorded: readonly string[] = [
    ...['Background', 'BackgroundColor', 'BackgroundObject', 'FontColor', 'FontColorObject'].flatMap((name) => [
      `set${name}`,
      `set${name}s`,
    ]),
    'setBackgroundRGB',
  ];

  getBackground(): string {
    return first(this.getBackgrounds());
  }

  getBackgrounds(): string[][] {
    return this._read((cell) => cell?.bg ?? '#ffffff');
  }

  setBackground(value: unknown): this {
    return this.setBackgrounds(this._fill(value));
  }

  setBackgrounds(values: unknown): this {
    return this._changeEach(this._table('setBackgrounds', values), (cell, color) => setColor(cell, 'bg', color));
  }

  setBackgroundRGB(red: unknown, green: unknown, blue: unknown): this {
    const parts = wholeNumbers(`${NAME}.setBackgroundRGB`, [red, green, blue]);
    return this.setBackground(`#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  }

  /** The name that the method had before; scripts still use it. */
  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  setBackgroundColor(color: unknown): this {
    return this.setBackground(color);
  }

  setBackgroundColors(colors: unknown): this {
    return this.setBackgrounds(colors);
  }

  getBackgroundObject(): Color {
    return first(this.getBackgroundObjects());
  }

  getBackgroundObjects(): Color[][] {
    return this._read((cell) => Color._of(cell?.bg ?? '#ffffff'));
  }

  setBackgroundObject(color: unknown): this {
    return this.setBackground(rgbOf('setBackgroundObject', color));
  }

  setBackgroundObjects(colors: unknown): this {
    const rows = this._table('setBackgroundObjects', colors);
    return this.setBackgrounds(rows.map((row) => row.map((color) => rgbOf('setBackgroundObjects', color))));
  }

  getFontColor(): string {
    return first(this.getFontColors());
  }

  getFontColors(): string[][] {
    return this._read((cell) => cell?.color ?? '#000000');
  }

  setFontColor(value: unknown): this {
    return this.setFontColors(this._fill(value));
  }

  setFontColors(values: unknown): this {
    return this._changeEach(this._table('setFontColors', values), (cell, color) => setColor(cell, 'color', color));
  }

  getFontColorObject(): Color {
    return first(this.getFontColorObjects());
  }

  getFontColorObjects(): Color[][] {
    return this._read((cell) => Color._of(cell?.color ?? '#000000'));
  }

  setFontColorObject(color: unknown): this {
    return this.setFontColor(rgbOf('setFontColorObject', color));
  }

  setFontColorObjects(colors: unknown): this {
    const rows = this._table('setFontColorObjects', colors);
    return this.setFontColors(rows.map((row) => row.map((color) => rgbOf('setFontColorObjects', color))));
  }
}

function setColor(cell: CellState, key: 'bg' | 'color', color: unknown): void {
  const known = colorOf(color, key === 'bg' ? '#ffffff' : '#000000');
  if (known !== undefined) setLook(cell, key, known);
}

function rgbOf(method: string, color: unknown): string | null {
  if (color === null || color === undefined) return null;
  if (!(color instanceof Color)) throw mismatch(`${NAME}.${method}`, [color]);
  if (color._rgb === null) throw new Error('Theme colours of cells are not emulated: give an RGB colour.');
  return color._rgb;
}
