import type { DocumentState, TableState } from '../../state';
import { newTable, newTableCell, newTableRow } from '../document/blocks';
import type { LaidTable } from './layout';
import { type Location, lastIndex, refusal, segmentOf } from './segment';
import { insertText } from './text-edits';

interface CellLocation {
  tableStartLocation?: Location;
  rowIndex?: number;
  columnIndex?: number;
}

/** A new line, and the table behind it. */
export function insertTable(
  document: DocumentState,
  request: { rows?: number; columns?: number; location?: Location; endOfSegmentLocation?: Location },
): void {
  const { rows = 0, columns = 0, location, endOfSegmentLocation } = request;
  if (rows < 1 || columns < 1) throw refusal('The number of rows and columns must be at least 1.');
  const where = location ?? endOfSegmentLocation ?? {};
  const index = location ? (location.index ?? 0) : lastIndex(document, where);
  insertText(document, { location: { ...where, index }, text: '\n' });
  const { paragraphs } = segmentOf(document, where);
  const after = paragraphs.find(({ start }) => start === index + 1);
  if (!after) throw refusal('The insertion index must be inside the bounds of an existing paragraph.');
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  after.home.splice(after.home.indexOf(after.paragraph), 0, newTable(cells));
}

/** An empty row above the cell, or below it. */
export function insertTableRow(
  document: DocumentState,
  { tableCellLocation = {}, insertBelow = false }: { tableCellLocation?: CellLocation; insertBelow?: boolean },
): void {
  const { table, row } = cellAt(document, tableCellLocation);
  const cells = (table.rows[row]?.cells ?? []).map(() => '');
  table.rows.splice(row + Number(insertBelow), 0, newTableRow(cells));
}

/** A table without rows goes as a whole. */
export function deleteTableRow(
  document: DocumentState,
  { tableCellLocation = {} }: { tableCellLocation?: CellLocation },
): void {
  const { table, row, home } = cellAt(document, tableCellLocation);
  table.rows.splice(row, 1);
  if (table.rows.length === 0) home.splice(home.indexOf(table), 1);
}

/** An empty column to the left of the cell, or to its right. */
export function insertTableColumn(
  document: DocumentState,
  { tableCellLocation = {}, insertRight = false }: { tableCellLocation?: CellLocation; insertRight?: boolean },
): void {
  const { table, column } = cellAt(document, tableCellLocation);
  for (const { cells } of table.rows) cells.splice(column + Number(insertRight), 0, newTableCell(''));
  if (table.columnWidths.length > column) table.columnWidths.splice(column + Number(insertRight), 0, null);
}

/** A table without columns goes as a whole. */
export function deleteTableColumn(
  document: DocumentState,
  { tableCellLocation = {} }: { tableCellLocation?: CellLocation },
): void {
  const { table, column, home } = cellAt(document, tableCellLocation);
  for (const { cells } of table.rows) cells.splice(column, 1);
  table.columnWidths.splice(column, 1);
  if (table.rows.every(({ cells }) => cells.length === 0)) home.splice(home.indexOf(table), 1);
}

/** The first rows of a table stand on each of its pages. */
export function pinTableHeaderRows(
  document: DocumentState,
  request: { tableStartLocation?: Location; pinnedHeaderRowsCount?: number },
): void {
  const { tableStartLocation = {}, pinnedHeaderRowsCount = 0 } = request;
  tableAt(document, tableStartLocation).table.headerRows = pinnedHeaderRowsCount;
}

function cellAt(
  document: DocumentState,
  { tableStartLocation = {}, rowIndex = 0, columnIndex = 0 }: CellLocation,
): { table: TableState; row: number; column: number; home: DocumentState['body'] } {
  const { table, home } = tableAt(document, tableStartLocation);
  const row = table.rows[rowIndex];
  if (!row) throw refusal(`Row index ${rowIndex} is out of bounds for the table with ${table.rows.length} rows.`);
  if (!row.cells[columnIndex]) {
    throw refusal(`Column index ${columnIndex} is out of bounds for the table with ${row.cells.length} columns.`);
  }
  return { table, row: rowIndex, column: columnIndex, home };
}

function tableAt(document: DocumentState, location: Location): LaidTable {
  const found = segmentOf(document, location).tables.find(({ start }) => start === location.index);
  if (!found) throw refusal('Invalid table start location. Must specify the start index of the table.');
  return found;
}
