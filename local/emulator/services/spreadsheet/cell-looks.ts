import type { EnumValue } from '../../enums';
import { mismatch } from '../../signatures/check';
import { wholeNumbers } from './arguments';
import { CellBox, first } from './cell-box';
import { colorOf, numberFormatOf, setLook, WRAP_STRATEGY, wrapOf } from './looks';

const NAME = 'SpreadsheetApp.Range';

/** How the cells of a box look: number formats, colours, fonts, alignment, borders, notes. */
export class CellLooks extends CellBox {
  static readonly recorded = [
    'setBackground',
    'setBackgrounds',
    'setBorder',
    'setFontColor',
    'setFontColors',
    'setFontSize',
    'setFontStyle',
    'setFontWeight',
    'setFontWeights',
    'setHorizontalAlignment',
    'setVerticalAlignment',
    'setWrap',
    'setWrapStrategy',
  ] as const;

  /** Leaves number formats as they are (reference/spreadsheet/range#clearformat). */
  clearFormat(): this {
    return this._change((cell) => {
      for (const key of ['bg', 'color', 'bold', 'italic', 'size', 'wrap', 'h', 'va', 'border'] as const)
        delete cell[key];
    });
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getNumberFormat(): string {
    return first(this.getNumberFormats());
  }

  getNumberFormats(): string[][] {
    return this._read((cell) => cell?.nf ?? 'General');
  }

  setNumberFormat(format: unknown): this {
    return this.setNumberFormats(this._fill(format));
  }

  setNumberFormats(formats: unknown): this {
    const rows = this._table('setNumberFormats', formats);
    return this._changeEach(rows, (cell, format) => setLook(cell, 'nf', numberFormatOf(format)));
  }

  getBackground(): string {
    return first(this.getBackgrounds());
  }

  getBackgrounds(): string[][] {
    return this._read((cell) => cell?.bg ?? '#ffffff');
  }

  setBackground(color: unknown): this {
    return this.setBackgrounds(this._fill(color));
  }

  setBackgrounds(colors: unknown): this {
    return this._changeEach(this._table('setBackgrounds', colors), (cell, color) => {
      const known = colorOf(color, '#ffffff');
      if (known !== undefined) setLook(cell, 'bg', known);
    });
  }

  getFontColor(): string {
    return first(this.getFontColors());
  }

  getFontColors(): string[][] {
    return this._read((cell) => cell?.color ?? '#000000');
  }

  setFontColor(color: unknown): this {
    return this.setFontColors(this._fill(color));
  }

  setFontColors(colors: unknown): this {
    return this._changeEach(this._table('setFontColors', colors), (cell, color) => {
      const known = colorOf(color, '#000000');
      if (known !== undefined) setLook(cell, 'color', known);
    });
  }

  getFontWeight(): string {
    return first(this.getFontWeights());
  }

  getFontWeights(): string[][] {
    return this._read((cell) => (cell?.bold ? 'bold' : 'normal'));
  }

  setFontWeight(weight: unknown): this {
    return this.setFontWeights(this._fill(weight));
  }

  setFontWeights(weights: unknown): this {
    const rows = this._table('setFontWeights', weights);
    return this._changeEach(rows, (cell, weight) => setLook(cell, 'bold', weight === 'bold' || null));
  }

  getFontStyle(): string {
    return first(this._read((cell) => (cell?.italic ? 'italic' : 'normal')));
  }

  setFontStyle(style: unknown): this {
    return this._change((cell) => setLook(cell, 'italic', style === 'italic' || null));
  }

  getFontSize(): number {
    return first(this._read((cell) => cell?.size ?? 10));
  }

  setFontSize(size: unknown): this {
    const [points = 10] = wholeNumbers(`${NAME}.setFontSize`, [size]);
    return this._change((cell) => setLook(cell, 'size', points === 10 ? null : points));
  }

  getWrap(): boolean {
    return first(this._read((cell) => cell?.wrap === 'WRAP'));
  }

  setWrap(wrap: unknown): this {
    return this._change((cell) => setLook(cell, 'wrap', wrapOf(wrap === true)));
  }

  getWrapStrategy(): EnumValue {
    return first(this._read((cell) => WRAP_STRATEGY[cell?.wrap ?? 'OVERFLOW']));
  }

  setWrapStrategy(strategy: EnumValue | null): this {
    return this._change((cell) => setLook(cell, 'wrap', wrapOf(strategy)));
  }

  getHorizontalAlignment(): string {
    return first(this._read((cell) => cell?.h ?? 'general'));
  }

  setHorizontalAlignment(alignment: unknown): this {
    const h = (['left', 'center', 'right'] as const).find((name) => name === alignment);
    return this._change((cell) => setLook(cell, 'h', h));
  }

  getVerticalAlignment(): string {
    return first(this._read((cell) => cell?.va ?? 'bottom'));
  }

  setVerticalAlignment(alignment: unknown): this {
    const va = (['top', 'middle'] as const).find((name) => name === alignment);
    return this._change((cell) => setLook(cell, 'va', va));
  }

  /** Sides are not told apart: a cell has a border or none. */
  setBorder(...args: unknown[]): this {
    if (args.length < 6) throw mismatch(`${NAME}.setBorder`, args);
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
    return this.setNotes(this._fill(note));
  }

  setNotes(notes: unknown): this {
    return this._changeEach(this._table('setNotes', notes), (cell, note) => {
      setLook(cell, 'note', note === '' || note === null || note === undefined ? null : String(note));
    });
  }
}
