import type { EnumValue } from '../../enums';
import { mismatch } from '../../signatures/check';
import type { CellState } from '../../state';
import { first } from './cell-box';
import { CellColours } from './cell-colours';
import { numberFormatOf, setLook, WRAP_STRATEGY, wrapOf } from './looks';

const NAME = 'SpreadsheetApp.Range';
const AUTOMATIC = '0.###############';
const SETTINGS = ['HorizontalAlignment', 'VerticalAlignment', 'Wrap'];

/** How the cells of a box look: number formats, alignment, wrapping, borders, notes. */
export abstract class CellLooks extends CellColours {
  static override readonly recorded: readonly string[] = [
    ...CellColours.recorded,
    ...SETTINGS.flatMap((name) => [`set${name}`, `set${name}s`]),
    'setBorder',
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
