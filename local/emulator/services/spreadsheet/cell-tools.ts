import { type EnumValue, enumOf } from '../../enums';
import { Exception } from '../../execution';
import type { CellState } from '../../state';
import { wholeNumbers } from './arguments';
import { cellBox } from './boxes';
import type { CellBox } from './cell-box';
import { CellCopies } from './cell-copies';
import { changeBox, enterBox, readBox, typingIn } from './cells';
import { contentOf } from './display';
import { breakApart, mergeBox, mergesIn } from './merging';
import { DIMENSION, DIRECTION, dataRegion, nextDataCell } from './walking';

const NAME = 'SpreadsheetApp.Range';

/** `SpreadsheetApp.TextToColumnsDelimiter`. */
export const TEXT_TO_COLUMNS_DELIMITER = enumOf('SpreadsheetApp.TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
]);

const DELIMITERS = new Map<unknown, string>([
  [TEXT_TO_COLUMNS_DELIMITER.COMMA, ','],
  [TEXT_TO_COLUMNS_DELIMITER.SEMICOLON, ';'],
  [TEXT_TO_COLUMNS_DELIMITER.PERIOD, '.'],
  [TEXT_TO_COLUMNS_DELIMITER.SPACE, ' '],
]);

/** What tidies up, and looks around in, a box of cells. */
export abstract class CellTools extends CellCopies {
  getDataRegion(dimension?: EnumValue): CellBox {
    this.run.settle();
    const along = { rows: dimension !== DIMENSION.COLUMNS, columns: dimension !== DIMENSION.ROWS };
    return this._at(dataRegion(this._sheet(), this._box, along));
  }

  getNextDataCell(direction: EnumValue): CellBox {
    this.run.settle();
    const step = {
      down: Number(direction === DIRECTION.DOWN) - Number(direction === DIRECTION.UP),
      right: Number(direction === DIRECTION.NEXT) - Number(direction === DIRECTION.PREVIOUS),
    };
    const { row, column } = nextDataCell(this._sheet(), this._box, step);
    return this._at(cellBox(row, column));
  }

  /** Keeps the first of rows with the same values, whatever their case; what is below moves up within the range. */
  removeDuplicates(columnsToCompare?: unknown): CellBox {
    const { row, column, rows, columns } = this._box;
    this._guard();
    this.run.settle();
    const compared = Array.isArray(columnsToCompare)
      ? wholeNumbers(`${NAME}.removeDuplicates`, columnsToCompare).map((each) => each - column)
      : Array.from({ length: columns }, (_, j) => j);
    if (compared.some((j) => j < 0 || j >= columns)) throw new Exception('Column index out of bounds.');
    const sheet = this._sheet();
    const results = this._results(sheet);
    const seen = new Set<string>();
    const kept = readBox(sheet, this._box, (cell) => cell ?? undefined).filter((cells) => {
      const key = JSON.stringify(compared.map((j) => comparableContent(contentOf(cells[j], results))));
      return !seen.has(key) && seen.add(key);
    });
    const copies = kept.map((cells) => cells.map((cell) => ({ ...cell })));
    changeBox(sheet, this._box, (cell, i, j) => replace(cell, copies[i]?.[j] ?? {}));
    return this._at({ row, column, rows: kept.length || rows, columns });
  }

  trimWhitespace(): this {
    return this._change((cell) => {
      if (typeof cell.v !== 'string') return;
      const trimmed = cell.v.trim().replace(/\s+/g, ' ');
      delete cell.v;
      if (trimmed !== '') cell.v = trimmed;
    });
  }

  /** Shuffles the rows; the order is the same in every run that starts at the same moment. */
  randomize(): this {
    this._guard();
    this.run.write(() => {
      const sheet = this._sheet();
      const rows = readBox(sheet, this._box, (cell) => cell ?? undefined).map((cells) =>
        cells.map((cell) => ({ ...cell })),
      );
      let seed = Math.floor(this.run.state.now / 1000) >>> 0;
      for (let i = rows.length - 1; i > 0; i -= 1) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        const j = Math.floor((seed / 2 ** 32) * (i + 1));
        [rows[i], rows[j]] = [rows[j] ?? [], rows[i] ?? []];
      }
      changeBox(sheet, this._box, (cell, i, j) => replace(cell, rows[i]?.[j] ?? {}));
    });
    return this;
  }

  /** Without a delimiter the first of comma, semicolon, full stop and space that occurs. */
  splitTextToColumns(delimiter?: unknown): void {
    this._guard();
    this.run.write(() => {
      const sheet = this._sheet();
      const { row, column } = this._box;
      const texts = readBox(sheet, this._box, (cell) => String(contentOf(cell) ?? '')).map(([text = '']) => text);
      const told = DELIMITERS.get(delimiter) ?? (typeof delimiter === 'string' ? delimiter : undefined);
      const sign = told ?? [...DELIMITERS.values()].find((each) => texts.some((text) => text.includes(each)));
      if (sign === undefined) return;
      const typing = typingIn(this.run.state, this._spreadsheet(), this.run.switches);
      texts.forEach((text, i) => {
        if (!text.includes(sign)) return;
        const parts = text.split(sign);
        enterBox(sheet, { row: row + i, column, rows: 1, columns: parts.length }, [parts], typing);
      });
    });
  }

  check(): this {
    return this._tick(0, true);
  }

  uncheck(): this {
    return this._tick(1, false);
  }

  merge(): this {
    return this._merge(1, 1);
  }

  mergeAcross(): this {
    return this._merge(this._box.rows, 1);
  }

  mergeVertically(): this {
    return this._merge(1, this._box.columns);
  }

  breakApart(): this {
    this._guard();
    this.run.write(() => breakApart(this._sheet(), this._box));
    return this;
  }

  getMergedRanges(): CellBox[] {
    this.run.settle();
    return mergesIn(this._sheet(), this._box).map((box) => this._at({ ...box }));
  }

  isPartOfMerge(): boolean {
    this.run.settle();
    return mergesIn(this._sheet(), this._box).length > 0;
  }

  /** Merges the box in so many parts down and across. */
  private _merge(down: number, across: number): this {
    const { row, column, rows, columns } = this._box;
    this._guard();
    this.run.write(() => {
      for (let i = 0; i < down; i += 1) {
        for (let j = 0; j < across; j += 1) {
          const part = { row: row + i, column: column + j, rows: rows / down, columns: columns / across };
          mergeBox(this._sheet(), part);
        }
      }
    });
    return this;
  }

  private _tick(place: 0 | 1, standard: boolean): this {
    return this._change((cell) => {
      if (cell.validation?.type !== 'CHECKBOX') return;
      const value = cell.validation.args[place] ?? (place === 1 && cell.validation.args.length === 1 ? '' : standard);
      delete cell.f;
      delete cell.v;
      if (value !== '') cell.v = value as string | number | boolean;
    });
  }
}

function comparableContent(content: ReturnType<typeof contentOf>): unknown {
  return typeof content === 'string' ? content.toLowerCase() : (content ?? null);
}

function replace(cell: CellState, next: CellState): void {
  for (const key of Object.keys(cell)) delete cell[key as keyof CellState];
  Object.assign(cell, next);
}
