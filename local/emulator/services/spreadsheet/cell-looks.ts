import type { EnumValue } from '../../enums';
import { mismatch } from '../../signatures/check';
import type { CellState } from '../../state';
import { wholeNumbers } from './arguments';
import { CellBox, first } from './cell-box';
import { Color } from './color';
import { colorOf, numberFormatOf, setLook, WRAP_STRATEGY, wrapOf } from './looks';

const NAME = 'SpreadsheetApp.Range';
const AUTOMATIC = '0.###############';
const SETTINGS = ['Background', 'FontColor', 'HorizontalAlignment', 'VerticalAlignment', 'Wrap'];

/** How the cells of a box look: number formats, colours, alignment, wrapping, borders, notes. */
export abstract class CellLooks extends CellBox {
  static readonly recorded: readonly string[] = [
    ...SETTINGS.flatMap((name) => [`set${name}`, `set${name}s`]),
    'setBackgroundColor',
    'setBackgroundColors',
    'setBackgroundObject',
    'setBackgroundObjects',
    'setBackgroundRGB',
    'setBorder',
    'setFontColorObject',
    'setFontColorObjects',
    'setWrapStrategies',
    'setWrapStrategy',
  ];

  /** Leaves number formats as they are (reference/spreadsheet/range#clearformat). */
  clearFormat(): this {
    return this._change((cell) => {
      for (const key of FORMATS) delete cell[key];
    });
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getNumberFormat(): string {
    return first(this.getNumberFormats());
  }

  getNumberFormats(): string[][] {
    return this._read((cell) => cell?.nf ?? AUTOMATIC);
  }

  setNumberFormat(value: unknown): this {
    return this.setNumberFormats(this._fill(value));
  }

  setNumberFormats(values: unknown): this {
    return this._changeEach(this._table('setNumberFormats', values), (cell, format) =>
      setLook(cell, 'nf', numberFormatOf(format)),
    );
  }

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

  /** True where no wrapping was chosen, although the strategy is then OVERFLOW: so it is at Google (issue 427134600). */
  getWrap(): boolean {
    return first(this.getWraps());
  }

  getWraps(): boolean[][] {
    return this._read((cell) => cell?.wrap === undefined || cell.wrap === 'WRAP');
  }

  setWrap(value: unknown): this {
    return this.setWraps(this._fill(value));
  }

  setWraps(values: unknown): this {
    return this._changeEach(this._table('setWraps', values), (cell, wrap) =>
      setLook(cell, 'wrap', wrapOf(wrap === true)),
    );
  }

  getWrapStrategy(): EnumValue {
    return first(this.getWrapStrategies());
  }

  getWrapStrategies(): EnumValue[][] {
    return this._read((cell) => WRAP_STRATEGY[cell?.wrap ?? 'OVERFLOW']);
  }

  setWrapStrategy(value: unknown): this {
    return this.setWrapStrategies(this._fill(value));
  }

  setWrapStrategies(values: unknown): this {
    return this._changeEach(this._table('setWrapStrategies', values), (cell, strategy) =>
      setLook(cell, 'wrap', wrapOf(strategy)),
    );
  }

  getHorizontalAlignment(): string {
    return first(this.getHorizontalAlignments());
  }

  getHorizontalAlignments(): string[][] {
    return this._read((cell) => cell?.h ?? (cell?.generalLeft ? 'general-left' : 'general'));
  }

  setHorizontalAlignment(value: unknown): this {
    return this.setHorizontalAlignments(this._fill(value));
  }

  setHorizontalAlignments(values: unknown): this {
    return this._changeEach(this._table('setHorizontalAlignments', values), setHorizontal);
  }

  getVerticalAlignment(): string {
    return first(this.getVerticalAlignments());
  }

  getVerticalAlignments(): string[][] {
    return this._read((cell) => cell?.va ?? 'bottom');
  }

  setVerticalAlignment(value: unknown): this {
    return this.setVerticalAlignments(this._fill(value));
  }

  setVerticalAlignments(values: unknown): this {
    return this._changeEach(this._table('setVerticalAlignments', values), setVertical);
  }

  /** Sides are not told apart: a cell has a border or none. */
  setBorder(...args: unknown[]): this {
    if (args.length !== 6 && args.length !== 8) throw mismatch(`${NAME}.setBorder`, args);
    const sides = args.slice(0, 6);
    if (sides.every((side) => side === null || side === undefined)) return this;
    return this._change((cell) => setLook(cell, 'border', sides.includes(true) || null));
  }

  getNote(): string {
    return first(this.getNotes());
  }

  getNotes(): string[][] {
    return this._read((cell) => cell?.note ?? '');
  }

  setNote(note: unknown): this {
    return this._change((cell) => setLook(cell, 'note', noteOf(note)));
  }

  /** A whole number gets «.0», which setNote does not give it (issue 429373214). */
  setNotes(notes: unknown): this {
    return this._changeEach(this._table('setNotes', notes), (cell, note) => {
      setLook(cell, 'note', Number.isInteger(note) ? `${note}.0` : noteOf(note));
    });
  }
}

const FORMATS = [
  'bg',
  'border',
  'bold',
  'color',
  'direction',
  'font',
  'generalLeft',
  'h',
  'italic',
  'line',
  'rotation',
  'size',
  'va',
  'vertical',
  'wrap',
] as const;

function setColor(cell: CellState, key: 'bg' | 'color', color: unknown): void {
  const known = colorOf(color, key === 'bg' ? '#ffffff' : '#000000');
  if (known !== undefined) setLook(cell, key, known);
}

/** What is no alignment has no effect (gas-fakes, notes/oddities.md). */
function setHorizontal(cell: CellState, alignment: unknown): void {
  const h = (['left', 'center', 'right'] as const).find((name) => name === alignment);
  const isGeneral = alignment === 'normal' || alignment === 'general-left';
  if (h === undefined && !isGeneral && ![null, undefined, 'general'].includes(alignment as null)) return;
  setLook(cell, 'h', h);
  setLook(cell, 'generalLeft', isGeneral || null);
}

function setVertical(cell: CellState, alignment: unknown): void {
  const va = (['top', 'middle'] as const).find((name) => name === alignment);
  if (va !== undefined || alignment === 'bottom' || alignment === null) setLook(cell, 'va', va);
}

function noteOf(note: unknown): string | null {
  return note === '' || note === null || note === undefined ? null : String(note);
}

function rgbOf(method: string, color: unknown): string | null {
  if (color === null || color === undefined) return null;
  if (!(color instanceof Color)) throw mismatch(`${NAME}.${method}`, [color]);
  if (color._rgb === null) throw new Error('Theme colours of cells are not emulated: give an RGB colour.');
  return color._rgb;
}
