import type { Box, CellState, SheetState, SpreadsheetState, ValidationState } from '../../state';
import { shiftFormulas } from './formula-shifts';

/** Which lines of a sheet are inserted, removed or moved. */
export type Axis = 'row' | 'column';

/** Where a run of lines is after a change of structure; null where nothing of it is left. */
export type Shift = (start: number, count: number) => { start: number; count: number } | null;

/** New lines that take the places from `at` on. */
export function insertion(at: number, added: number): Shift {
  return (start, count) => {
    if (start >= at) return { start: start + added, count };
    return { start, count: start + count > at ? count + added : count };
  };
}

/** Lines that disappear from `at` on. */
export function removal(at: number, removed: number): Shift {
  return (start, count) => {
    const before = Math.min(Math.max(at - start, 0), count);
    const after = Math.max(0, start + count - Math.max(start, at + removed));
    if (before + after === 0) return null;
    return { start: start < at ? start : Math.max(at, start - removed), count: before + after };
  };
}

/** Lines that move before the line `to`, counted as before the move. A box torn apart keeps what was not moved. */
export function displacement(from: number, moved: number, to: number): Shift {
  const place = (line: number): number => {
    const isMoved = line >= from && line < from + moved;
    if (to > from) return isMoved ? line + to - from - moved : line >= from + moved && line < to ? line - moved : line;
    return isMoved ? line - from + to : line >= to && line < from ? line + moved : line;
  };
  return (start, count) => {
    const lines = Array.from({ length: count }, (_, i) => start + i);
    const whole = span(lines.map(place));
    if (whole.count === count) return whole;
    const left = lines.filter((line) => line < from || line >= from + moved);
    return span((left.length > 0 ? left : lines).map(place));
  };
}

/** Moves everything of the spreadsheet that refers to places of the sheet; the cells themselves are moved by the caller. */
export function shiftBoxes(spreadsheet: SpreadsheetState, sheet: SheetState, axis: Axis, shift: Shift): void {
  const along = (box: Box): Box | null => shiftBox(box, axis, shift);
  sheet.merges = sheet.merges.map(along).filter((box) => box !== null && box.rows * box.columns > 1) as Box[];
  sheet.filter = sheet.filter && along(sheet.filter);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const box = protection.box && along(protection.box);
    if (protection.box && !box) return [];
    const { unprotected } = protection;
    return [
      { ...protection, box, ...(unprotected && { unprotected: unprotected.flatMap((open) => along(open) ?? []) }) },
    ];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const boxes = rule.boxes.flatMap((box) => along(box) ?? []);
    return boxes.length === 0 ? [] : [{ ...rule, boxes }];
  });
  for (const [name, { sheetId, ...box }] of Object.entries(spreadsheet.namedRanges)) {
    if (sheetId !== sheet.id) continue;
    const moved = along(box);
    if (moved) spreadsheet.namedRanges[name] = { sheetId, ...moved };
    else delete spreadsheet.namedRanges[name];
  }
  shiftCharts(spreadsheet, sheet, axis, shift);
  shiftLines(sheet, axis, shift);
  shiftMetadata(spreadsheet, sheet, axis, shift);
  shiftFormulas(spreadsheet, sheet, axis, shift);
  shiftValidations(spreadsheet, sheet, along);
}

function shiftLines(sheet: SheetState, axis: Axis, shift: Shift): void {
  const hidden = (lines: number[]): number[] =>
    lines.flatMap((line) => shift(line, 1)?.start ?? []).sort((a, b) => a - b);
  const sizes = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([line, size]) => {
        const moved = shift(Number(line), 1);
        return moved ? [[String(moved.start), size]] : [];
      }),
    );
  if (axis === 'row') {
    sheet.hiddenRows = hidden(sheet.hiddenRows);
    sheet.rowHeights = sizes(sheet.rowHeights);
  } else {
    sheet.hiddenColumns = hidden(sheet.hiddenColumns);
    sheet.columnWidths = sizes(sheet.columnWidths);
    if (sheet.filterCriteria) sheet.filterCriteria = sizes(sheet.filterCriteria);
  }
  if (sheet.groups) {
    sheet.groups = sheet.groups.flatMap((group) => {
      const moved = group.axis === axis ? shift(group.start, group.count) : group;
      return moved ? [{ ...group, start: moved.start, count: moved.count }] : [];
    });
  }
  if (sheet.bandings) {
    sheet.bandings = sheet.bandings.flatMap((banding) => {
      const box = shiftBox(banding.box, axis, shift);
      return box ? [{ ...banding, box }] : [];
    });
  }
}

/** Charts stay at their cell, and follow what they show. */
function shiftCharts({ sheets }: SpreadsheetState, target: SheetState, axis: Axis, shift: Shift): void {
  for (const chart of target.charts ?? []) {
    const at = axis === 'row' ? chart.row : chart.column;
    const moved = shift(at, 1)?.start ?? at;
    if (axis === 'row') chart.row = moved;
    else chart.column = moved;
  }
  for (const chart of sheets.flatMap((sheet) => sheet.charts ?? [])) {
    chart.ranges = chart.ranges.flatMap(({ sheetId, ...box }) => {
      const along = sheetId === target.id ? shiftBox(box, axis, shift) : box;
      return along ? [{ sheetId, ...along }] : [];
    });
  }
}

/** What is kept at a row or column follows it, and goes with it. */
function shiftMetadata(spreadsheet: SpreadsheetState, sheet: SheetState, axis: Axis, shift: Shift): void {
  if (!spreadsheet.metadata) return;
  spreadsheet.metadata = spreadsheet.metadata.flatMap((entry) => {
    const line = entry[axis];
    if (entry.sheetId !== sheet.id || line === undefined) return [entry];
    const moved = shift(line, 1);
    return moved ? [{ ...entry, [axis]: moved.start }] : [];
  });
}

/** Drop-downs that take their values from a range follow that range. */
function shiftValidations(spreadsheet: SpreadsheetState, target: SheetState, along: (box: Box) => Box | null): void {
  const moved = new Map<ValidationState, ValidationState>();
  const follow = (cell: CellState): void => {
    const rule = cell.validation;
    if (rule?.type !== 'VALUE_IN_RANGE' || rule.args[0] !== target.id) return;
    const next = moved.get(rule) ?? followed(rule, along);
    moved.set(rule, next);
    cell.validation = next;
  };
  for (const sheet of spreadsheet.sheets) {
    for (const cells of sheet.cells) for (const cell of cells) if (cell?.validation) follow(cell);
  }
}

function followed(rule: ValidationState, along: (box: Box) => Box | null): ValidationState {
  const [sheetId = 0, row, column, rows, columns, ...rest] = rule.args;
  const box = along({ row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) });
  return box ? { ...rule, args: [sheetId, box.row, box.column, box.rows, box.columns, ...rest] } : rule;
}

function shiftBox(box: Box, axis: Axis, shift: Shift): Box | null {
  const moved = axis === 'row' ? shift(box.row, box.rows) : shift(box.column, box.columns);
  if (!moved) return null;
  return axis === 'row'
    ? { ...box, row: moved.start, rows: moved.count }
    : { ...box, column: moved.start, columns: moved.count };
}

function span(places: number[]): { start: number; count: number } {
  const start = Math.min(...places);
  return { start, count: Math.max(...places) - start + 1 };
}
