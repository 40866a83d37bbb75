import { type EnumValue, enumOf } from '../../enums';
import { mismatch } from '../../signatures/check';
import type { CellState } from '../../state';
import { wholeNumbers } from './arguments';
import { first } from './cell-box';
import { CellLooks } from './cell-looks';
import { contentOf } from './display';
import { setLook } from './looks';
import { RichTextValue } from './rich-text';
import { TextRotation } from './text-rotation';
import { cellStyleOf, TextStyle } from './text-style';

const NAME = 'SpreadsheetApp.Range';

/** `SpreadsheetApp.TextDirection`. */
export const TEXT_DIRECTION = enumOf('SpreadsheetApp.TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);

/** The letters in the cells of a box: fonts, styles, rich text, direction and rotation. */
export abstract class CellFonts extends CellLooks {
  static override readonly recorded: readonly string[] = [
    ...CellLooks.recorded,
    ...['FontWeight', 'FontStyle', 'FontSize', 'FontLine', 'TextDirection', 'TextStyle'].flatMap((name) => [
      `set${name}`,
      `set${name}s`,
    ]),
    'setFontFamilies',
    'setFontFamily',
    'setShowHyperlink',
    'setTextRotation',
    'setVerticalText',
  ];
  getFontWeight(): string {
    return first(this.getFontWeights());
  }

  getFontWeights(): string[][] {
    return this._read((cell) => (cell?.bold ? 'bold' : 'normal'));
  }

  setFontWeight(value: unknown): this {
    return this.setFontWeights(this._fill(value));
  }

  setFontWeights(values: unknown): this {
    return this._changeEach(this._table('setFontWeights', values), (cell, weight) =>
      setLook(cell, 'bold', weight === 'bold' || null),
    );
  }

  getFontStyle(): string {
    return first(this.getFontStyles());
  }

  getFontStyles(): string[][] {
    return this._read((cell) => (cell?.italic ? 'italic' : 'normal'));
  }

  setFontStyle(value: unknown): this {
    return this.setFontStyles(this._fill(value));
  }

  setFontStyles(values: unknown): this {
    return this._changeEach(this._table('setFontStyles', values), (cell, style) =>
      setLook(cell, 'italic', style === 'italic' || null),
    );
  }

  getFontSize(): number {
    return first(this.getFontSizes());
  }

  getFontSizes(): number[][] {
    return this._read((cell) => cell?.size ?? 10);
  }

  setFontSize(size: unknown): this {
    wholeNumbers(`${NAME}.setFontSize`, [size]);
    return this.setFontSizes(this._fill(size));
  }

  setFontSizes(sizes: unknown): this {
    const rows = this._table('setFontSizes', sizes).map((row) => wholeNumbers(`${NAME}.setFontSizes`, row));
    return this._changeEach(rows, (cell, size) => setLook(cell, 'size', size === 10 ? null : size));
  }

  getFontFamily(): string {
    return first(this.getFontFamilies());
  }

  getFontFamilies(): string[][] {
    return this._read((cell) => cell?.font ?? 'Arial');
  }

  setFontFamily(value: unknown): this {
    return this.setFontFamilies(this._fill(value));
  }

  setFontFamilies(values: unknown): this {
    return this._changeEach(this._table('setFontFamilies', values), (cell, font) => {
      setLook(cell, 'font', font === null || font === undefined || font === 'Arial' ? null : String(font));
    });
  }

  getFontLine(): string {
    return first(this.getFontLines());
  }

  getFontLines(): string[][] {
    return this._read((cell) => cell?.line ?? 'none');
  }

  setFontLine(value: unknown): this {
    return this.setFontLines(this._fill(value));
  }

  setFontLines(values: unknown): this {
    return this._changeEach(this._table('setFontLines', values), setLine);
  }

  getTextDirection(): EnumValue | null {
    return first(this.getTextDirections());
  }

  getTextDirections(): (EnumValue | null)[][] {
    return this._read((cell) => (cell?.direction ? TEXT_DIRECTION[cell.direction] : null));
  }

  setTextDirection(value: unknown): this {
    return this.setTextDirections(this._fill(value));
  }

  setTextDirections(values: unknown): this {
    return this._changeEach(this._table('setTextDirections', values), setDirection);
  }

  getTextRotation(): TextRotation {
    return first(this.getTextRotations());
  }

  getTextRotations(): TextRotation[][] {
    return this._read((cell) => new TextRotation(this.run, cell?.rotation ?? 0, cell?.vertical === true));
  }

  setTextRotation(rotation: unknown): this {
    const degrees = rotation instanceof TextRotation ? rotation.getDegrees() : rotation;
    const [angle = 0] = wholeNumbers(`${NAME}.setTextRotation`, [degrees]);
    return this._change((cell) => {
      setLook(cell, 'rotation', angle || null);
      delete cell.vertical;
    });
  }

  setVerticalText(isVertical: unknown): this {
    return this._change((cell) => {
      setLook(cell, 'vertical', isVertical === true || null);
      delete cell.rotation;
    });
  }

  getTextStyle(): TextStyle {
    return first(this.getTextStyles());
  }

  getTextStyles(): TextStyle[][] {
    return this._read((cell) => new TextStyle(this.run, cellStyleOf(cell)));
  }

  setTextStyle(style: unknown): this {
    return this.setTextStyles(this._fill(style));
  }

  setTextStyles(styles: unknown): this {
    const rows = this._table('setTextStyles', styles);
    for (const style of rows.flat()) {
      if (!(style instanceof TextStyle)) throw mismatch(`${NAME}.setTextStyles`, [style]);
    }
    return this._changeEach(rows as TextStyle[][], (cell, style) => style._applyTo(cell));
  }

  /** Null where the cell holds no text (reference/spreadsheet/range#getrichtextvalue). */
  getRichTextValue(): RichTextValue | null {
    return first(this.getRichTextValues());
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    this.run.settle();
    const results = this._results();
    return this._read((cell) => {
      const content = contentOf(cell, results) ?? '';
      if (typeof content !== 'string') return null;
      return new RichTextValue(this.run, { text: content, base: cellStyleOf(cell), runs: cell?.rich ?? [], start: 0 });
    });
  }

  setRichTextValue(value: unknown): this {
    if (!(value instanceof RichTextValue)) throw mismatch(`${NAME}.setRichTextValue`, [value]);
    return this.setRichTextValues(this._fill(value));
  }

  setRichTextValues(values: unknown): this {
    const rows = this._table('setRichTextValues', values);
    for (const value of rows.flat()) {
      if (!(value instanceof RichTextValue)) throw mismatch(`${NAME}.setRichTextValues`, [values]);
    }
    return this._changeEach(rows as RichTextValue[][], (cell, value) => value._applyTo(cell));
  }

  /** Whether links are shown as links is not kept. */
  setShowHyperlink(shown: unknown): this {
    if (typeof shown !== 'boolean') throw mismatch(`${NAME}.setShowHyperlink`, [shown]);
    return this._change(() => undefined);
  }
}

function setLine(cell: CellState, line: unknown): void {
  const known = (['underline', 'line-through'] as const).find((name) => name === line);
  if (known !== undefined || line === 'none' || line === null || line === undefined) setLook(cell, 'line', known);
}

function setDirection(cell: CellState, direction: unknown): void {
  const known = (['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'] as const).find((name) => TEXT_DIRECTION[name] === direction);
  setLook(cell, 'direction', known);
}
