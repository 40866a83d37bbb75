import { Exception, type Execution } from '../../execution';
import type { Box, CellState } from '../../state';
import { text } from './arguments';
import { cellBox } from './boxes';
import { enterBox, sheetIn, spreadsheetIn, typingIn } from './cells';
import { displayOf } from './display';
import { resultsOf } from './formulas/calculation';
import { setLook } from './looks';
import { Range } from './range';

/** A part of a sheet that is searched; without a box the whole of it. */
export interface SearchArea {
  sheetId: number;
  box: Box | null;
}

interface Options {
  diacritics: boolean;
  case: boolean;
  entire: boolean;
  formulas: boolean;
  pattern: boolean;
}

/** Finds and replaces text; cells are searched row by row, sheet by sheet. */
export class TextFinder {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };
  private options: Options = { diacritics: true, case: false, entire: false, formulas: false, pattern: false };
  private current: Range | null = null;
  private start: Range | null = null;

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly areas: SearchArea[],
    private readonly sought: string,
  ) {}

  ignoreDiacritics(ignore: unknown): this {
    return this._set({ diacritics: ignore !== true });
  }

  matchCase(match: unknown): this {
    return this._set({ case: match === true });
  }

  matchEntireCell(match: unknown): this {
    return this._set({ entire: match === true });
  }

  matchFormulaText(match: unknown): this {
    return this._set({ formulas: match === true });
  }

  useRegularExpression(use: unknown): this {
    return this._set({ pattern: use === true });
  }

  startFrom(range: unknown): this {
    this.start = range instanceof Range ? range : null;
    this.current = null;
    return this;
  }

  findAll(): Range[] {
    this.run.settle();
    const pattern = this._pattern();
    return this.areas.flatMap(({ sheetId, box }) => {
      const spreadsheet = spreadsheetIn(this.run.state, this.spreadsheetId);
      const sheet = sheetIn(spreadsheet, sheetId);
      const results = resultsOf(spreadsheet, sheet, this.run.state.now);
      const { row, column, rows, columns } = box ?? { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
      return sheet.cells.slice(row - 1, row - 1 + rows).flatMap((cells, i) =>
        cells.slice(column - 1, column - 1 + columns).flatMap((cell, j) => {
          if (!cell) return [];
          const shown =
            this.options.formulas && cell.f !== undefined ? cell.f : displayOf(cell, spreadsheet.locale, results);
          pattern.lastIndex = 0;
          if (!pattern.test(this._plain(shown))) return [];
          return [new Range(this.run, this.spreadsheetId, sheetId, cellBox(row + i, column + j))];
        }),
      );
    });
  }

  findNext(): Range | null {
    return this._step(1);
  }

  findPrevious(): Range | null {
    return this._step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.current;
  }

  /** Replaces in the cell found last; gives the number of replacements. */
  replaceWith(replacement: unknown): number {
    const next = text('SpreadsheetApp.TextFinder.replaceWith', replacement);
    return this.current ? this._replace(this.current, next) : 0;
  }

  replaceAllWith(replacement: unknown): number {
    const next = text('SpreadsheetApp.TextFinder.replaceAllWith', replacement);
    return this.findAll().reduce((count, range) => count + this._replace(range, next), 0);
  }

  private _set(options: Partial<Options>): this {
    this.options = { ...this.options, ...options };
    return this;
  }

  private _step(by: 1 | -1): Range | null {
    const found = this.findAll();
    const from = this.current ?? this.start;
    const ordered = by === 1 ? found : found.reverse();
    const next = from ? ordered.find((range) => isPast(range, from, by)) : ordered[0];
    if (next) this.current = next;
    return next ?? null;
  }

  /** A formula is changed only where its text is searched. */
  private _replace(range: Range, replacement: string): number {
    const spreadsheet = spreadsheetIn(this.run.state, this.spreadsheetId);
    const sheet = sheetIn(spreadsheet, range._sheetId);
    const { row, column } = range._box;
    const cell = sheet.cells[row - 1]?.[column - 1];
    if (!cell || (cell.f !== undefined && !this.options.formulas)) return 0;
    range._guardBox(range._box);
    const old = cell.f ?? displayOf(cell, spreadsheet.locale);
    const { next, count } = this._replaced(old, replacement);
    if (cell.f !== undefined && next.startsWith('=')) setLook(cell, 'f', next);
    else this._enter(range, cell, next);
    return count;
  }

  private _enter(range: Range, cell: CellState, next: string): void {
    const spreadsheet = spreadsheetIn(this.run.state, this.spreadsheetId);
    delete cell.f;
    const typing = typingIn(this.run.state, spreadsheet, this.run.switches);
    enterBox(sheetIn(spreadsheet, range._sheetId), range._box, [[next]], typing);
  }

  private _replaced(old: string, replacement: string): { next: string; count: number } {
    const literal = this.options.pattern ? replacement : replacement.replaceAll('$', '$$$$');
    const plain = this._plain(old);
    let count = 0;
    let next = '';
    let last = 0;
    for (const match of plain.matchAll(this._pattern())) {
      count += 1;
      next +=
        old.slice(last, match.index) +
        match[0].replace(new RegExp(this._pattern().source, this._pattern().flags.replace('g', '')), literal);
      last = match.index + match[0].length;
    }
    return { next: next + old.slice(last), count };
  }

  private _pattern(): RegExp {
    const { pattern, entire, case: isExact } = this.options;
    const source = pattern ? this.sought : this._plain(this.sought).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    try {
      return new RegExp(entire ? `^(?:${source})$` : source, isExact ? 'gs' : 'gis');
    } catch {
      throw new Exception(`Invalid regular expression: ${this.sought}`);
    }
  }

  /** Letter by letter, so that places stay the same. */
  private _plain(shown: string): string {
    if (this.options.diacritics) return shown;
    return shown.replace(/[^\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '') || letter);
  }
}

function isPast(range: Range, from: Range, by: 1 | -1): boolean {
  if (range._sheetId !== from._sheetId) return by === 1;
  const rows = range._box.row - from._box.row;
  return (rows || range._box.column - from._box.column) * by > 0;
}
