import { contentOf, displayOf, showsDate } from '../emulator/services/spreadsheet/display';
import { parseTyped } from '../emulator/services/spreadsheet/typed-input';
import type { CellState, SheetState, SpreadsheetState, State, ValidationState } from '../emulator/state';
import { cssColour } from '../export/colour';
import { ruleFor } from '../export/rules-html';
import { localLink } from './links';
import type { CellStyle, CellView, SheetView } from './protocol';

/** A sheet as the page draws it. */
export function sheetView(state: State, spreadsheet: SpreadsheetState, sheet: SheetState): SheetView {
  const styles = new Numbered<CellStyle>();
  const lists = new Numbered<string[]>();
  const { locale } = spreadsheet;
  const cells = sheet.cells.map((row, index) =>
    row.map((cell, at): CellView | null => {
      const rule =
        sheet.conditionalFormats.length > 0
          ? ruleFor(sheet.conditionalFormats, sheet.cells, index + 1, at + 1)
          : undefined;
      if (!cell && !rule) return null;
      const style = styleOf(cell ?? {}, rule);
      const choices = cell?.validation ? choicesOf(spreadsheet, cell.validation) : null;
      return {
        ...(cell ? contentView(state, cell, locale) : {}),
        ...(Object.keys(style).length > 0 ? { s: styles.numberOf(style) } : {}),
        ...(choices ? { l: lists.numberOf(choices) } : {}),
      };
    }),
  );
  const { id, name, rows, columns, frozenRows, frozenColumns, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ id, name, rows, columns, frozenRows, frozenColumns, hiddenRows, hiddenColumns },
    ...{ rowHeights: sheet.rowHeights, columnWidths: sheet.columnWidths, merges: sheet.merges },
    styles: styles.values,
    lists: lists.values,
    cells,
  };
}

function contentView(state: State, cell: CellState, locale: string): CellView {
  const text = displayOf(cell, locale);
  const typed = typedText(cell, text, locale);
  const box = cell.validation?.type === 'CHECKBOX';
  const content = contentOf(cell);
  const link = /https:\/\/\S+/.exec(`${cell.f ?? ''} ${text}`)?.[0].replace(/".*/, '');
  const target = link ? localLink(state, link) : null;
  return {
    ...(text !== '' ? { t: text } : {}),
    ...(typed !== text ? { i: typed } : {}),
    ...(box ? { c: content === (cell.validation?.args[0] ?? true) ? 1 : 0 } : {}),
    ...(cell.note ? { note: cell.note } : {}),
    ...(target ? { link: target } : {}),
    ...(typeof content === 'number' ? { r: 1 } : {}),
  };
}

/** What stands in the cell when one begins to edit it: typed back, it gives the same content. */
function typedText(cell: CellState, shown: string, locale: string): string {
  if (cell.f !== undefined) return cell.f;
  if (typeof cell.v === 'number' && !showsDate(cell.nf) && !cell.nf?.includes('%'))
    return displayOf({ v: cell.v }, locale);
  if (typeof cell.v !== 'string' || cell.nf === '@' || !/^[=+'\d.,-]|^(true|false|истина|ложь)$/i.test(cell.v))
    return shown;
  const again = parseTyped(cell.v, cell.nf, {
    locale,
    year: 2000,
    textFormatKeepsFormula: true,
  });
  return again.v === cell.v ? cell.v : `'${cell.v}`;
}

function styleOf(
  cell: CellState,
  rule: { bg: string | null; color: string | null; bold: boolean } | undefined,
): CellStyle {
  const bg = cssColour(rule?.bg) ?? cssColour(cell.bg);
  const color = cssColour(rule?.color) ?? cssColour(cell.color);
  return {
    ...(bg && bg !== '#ffffff' ? { bg } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
    ...(cell.bold || rule?.bold ? { bold: true } : {}),
    ...(cell.italic ? { italic: true } : {}),
    ...(cell.size && cell.size !== 10 ? { size: cell.size } : {}),
    ...(cell.wrap ? { wrap: cell.wrap } : {}),
    ...(cell.h ? { h: cell.h } : {}),
    ...(cell.va && cell.va !== 'bottom' ? { va: cell.va } : {}),
    ...(cell.border ? { border: true } : {}),
  };
}

function choicesOf(spreadsheet: SpreadsheetState, { type, args }: ValidationState): string[] | null {
  if (type === 'VALUE_IN_LIST') return Array.isArray(args[0]) ? args[0] : null;
  if (type !== 'VALUE_IN_RANGE') return null;
  const [sheetId, row = 1, column = 1, rows = 1, columns = 1] = args.map(Number);
  const sheet = spreadsheet.sheets.find(({ id }) => id === sheetId);
  const texts = (sheet?.cells ?? [])
    .slice(row - 1, row - 1 + rows)
    .flatMap((line) => line.slice(column - 1, column - 1 + columns).map((cell) => displayOf(cell, spreadsheet.locale)));
  return [...new Set(texts.filter(Boolean))];
}

/** Equal values under one number, in order of appearance. */
class Numbered<Value> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
