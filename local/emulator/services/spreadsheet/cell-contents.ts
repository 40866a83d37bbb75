import { mismatch } from '../../signatures/check';
import type { CellState } from '../../state';
import { first } from './cell-box';
import { CellGroups } from './cell-groups';
import { type CellValue, checkEntry, type Entry, enterBox, rejectsSome, scriptValue, typingIn } from './cells';
import { displayOf } from './display';
import { setLook } from './looks';
import { fromR1C1, movedFormula, toR1C1 } from './references';

const NAME = 'SpreadsheetApp.Range';

/** What the cells of a box hold: values, formulas, and what empties them. */
export abstract class CellContents extends CellGroups {
  getValue(): CellValue {
    return first(this.getValues());
  }

  getValues(): CellValue[][] {
    this.run.settle();
    const { timeZone } = this._spreadsheet();
    const results = this._results();
    return this._read((cell) => scriptValue(cell, timeZone, results));
  }

  getDisplayValue(): string {
    return first(this.getDisplayValues());
  }

  getDisplayValues(): string[][] {
    this.run.settle();
    const { locale } = this._spreadsheet();
    const results = this._results();
    return this._read((cell) => displayOf(cell, locale, results));
  }

  getFormula(): string {
    return first(this.getFormulas());
  }

  getFormulas(): string[][] {
    return this._read((cell) => cell?.f ?? '');
  }

  /** Null where a cell has no formula (reference/spreadsheet/range#getformular1c1). */
  getFormulaR1C1(): string | null {
    return first(this.getFormulasR1C1());
  }

  getFormulasR1C1(): (string | null)[][] {
    const { row, column } = this._box;
    return this.getFormulas().map((cells, i) =>
      cells.map((formula, j) => (formula === '' ? null : toR1C1(formula, row + i, column + j))),
    );
  }

  isBlank(): boolean {
    return this._read((cell) => cell?.v === undefined && cell?.f === undefined)
      .flat()
      .every(Boolean);
  }

  /** One formula for several cells is copied to each: its relative references move along. */
  setValue(value: unknown): this {
    checkEntry(value);
    return this._enter(this._fill(value).map((row, i) => row.map((each, j) => moved(each, i, j))));
  }

  setValues(values: unknown): this {
    const rows = this._table('setValues', values);
    for (const row of rows) for (const value of row) checkEntry(value);
    return this._enter(rows as Entry[][]);
  }

  /** As with setValue, relative references move along. */
  setFormula(formula: unknown): this {
    const text = formulaOf(formula);
    return this.setFormulas(this._fill(text).map((row, i) => row.map((each, j) => moved(each, i, j))));
  }

  setFormulaR1C1(formula: unknown): this {
    return this.setFormulasR1C1(this._fill(formula));
  }

  setFormulasR1C1(formulas: unknown): this {
    const { row, column } = this._box;
    const rows = this._table('setFormulasR1C1', formulas);
    return this.setFormulas(
      rows.map((cells, i) => cells.map((formula, j) => fromR1C1(formulaOf(formula), row + i, column + j))),
    );
  }

  setFormulas(formulas: unknown): this {
    const rows = this._table('setFormulas', formulas);
    return this._changeEach(rows, (cell, formula) => {
      clearContentOf(cell);
      setLook(cell, 'f', formulaOf(formula) || null);
    });
  }

  /** Content and formats, or only what the options name; notes and validation stay unless they are named. */
  clear(options: unknown = {}): this {
    if (typeof options !== 'object' || options === null) throw mismatch(`${NAME}.clear`, [options]);
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options as Record<string, unknown>;
    const isAll = ![contentsOnly, formatOnly, validationsOnly, commentsOnly].includes(true);
    return this._change((cell) => {
      const { v, f, rich, note, validation } = cell;
      if (isAll || formatOnly === true) {
        for (const key of Object.keys(cell)) delete cell[key as keyof CellState];
        Object.assign(cell, JSON.parse(JSON.stringify({ v, f, rich, note, validation })));
      }
      if (isAll || contentsOnly === true) clearContentOf(cell);
      if (validationsOnly === true) delete cell.validation;
      if (commentsOnly === true) delete cell.note;
    });
  }

  clearContent(): this {
    return this._change(clearContentOf);
  }

  private _enter(entries: Entry[][]): this {
    this._guard();
    const write = (): void => {
      const { state, switches } = this.run;
      enterBox(this._sheet(), this._box, entries, typingIn(state, this._spreadsheet(), switches));
    };
    this.run.write(write);
    // A refusal belongs to the call that caused it; other writes wait for the next read.
    if (rejectsSome(this._sheet(), this._box)) this.run.settle();
    return this;
  }
}

/** Empties a cell and leaves its looks. */
export function clearContentOf(cell: CellState): void {
  delete cell.v;
  delete cell.f;
  delete cell.rich;
}

function formulaOf(formula: unknown): string {
  const text = formula === null || formula === undefined ? '' : String(formula);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function moved<T>(entry: T, down: number, right: number): T | string {
  return typeof entry === 'string' && entry.startsWith('=') ? movedFormula(entry, down, right) : entry;
}
