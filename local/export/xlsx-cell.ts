import type { Cell, CellValue, Style } from 'exceljs';
import { isDateFormat } from 'numfmt';
import type { CellState } from '../emulator/state';
import { isCheckbox, language } from './cell-text';
import { hexColour } from './colour';
import { withoutControls } from './html';
import { excelFormula } from './xlsx-rules';

/** The longest text that Excel keeps in a cell. */
const MAX_TEXT = 32_767;
/** LibreOffice shows booleans under these formats; Excel in its own words whatever the format. */
const BOXES = '"☑";"☑";"☐"';
const WORDS = '"ИСТИНА";"ИСТИНА";"ЛОЖЬ"';
const EDGE = { style: 'thin', color: { argb: 'FFBDC1C6' } } as const;

/** Writes a cell; text stays text whatever it begins with, and only a real formula of the sheet becomes one. */
export function fillCell(target: Cell, cell: CellState, locale: string): void {
  const value = cellValue(cell);
  if (value !== null) target.value = value;
  target.style = styleOf(cell, locale);
  if (cell.note) target.note = { texts: [{ text: withoutControls(cell.note) }], margins: { insetmode: 'auto' } };
}

function cellValue({ v, f }: CellState): CellValue {
  const value = typeof v === 'string' ? withoutControls(v).slice(0, MAX_TEXT) : v;
  if (f) return { formula: excelFormula(withoutControls(f)), ...(value !== undefined && { result: value }) };
  return value ?? null;
}

function styleOf(cell: CellState, locale: string): Partial<Style> {
  const [fill, ink, format] = [hexColour(cell.bg), hexColour(cell.color), numberFormat(cell, locale)];
  const edges = cell.border && { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
  return {
    font: {
      name: 'Arial',
      size: cell.size ?? 10,
      ...(cell.bold && { bold: true }),
      ...(cell.italic && { italic: true }),
      ...(ink && { color: { argb: `FF${ink}` } }),
    },
    alignment: {
      vertical: cell.va ?? 'bottom',
      ...(cell.h ? { horizontal: cell.h } : typeof cell.v === 'boolean' && { horizontal: 'center' }),
      ...(cell.wrap === 'WRAP' && { wrapText: true }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } }),
    ...(format && { numFmt: format }),
    ...(edges && { border: edges }),
  };
}

/** The number format for Excel: Google's capital letters in dates lowered, month names in the sheet's language. */
function numberFormat(cell: CellState, locale: string): string | null {
  const { v, f, nf } = cell;
  // Under «Text» a cell that begins with "=" stays text even after somebody has edited it.
  if (typeof v === 'boolean') return isCheckbox(cell) ? BOXES : language(locale) === 'ru' ? WORDS : null;
  if (!nf) return !f && typeof v === 'string' && /^[=+\-@]/.test(v) ? '@' : null;
  if (!isDate(nf)) return nf;
  const lower = nf.replace(/"[^"]*"|\\.|[A-Z]+/g, (piece) =>
    /^["\\]|^A$|^P$|^AM$|^PM$/.test(piece) ? piece : piece.toLowerCase(),
  );
  return language(locale) === 'ru' && /mmm|ddd/.test(lower) && !lower.startsWith('[$') ? `[$-419]${lower}` : lower;
}

function isDate(format: string): boolean {
  try {
    return isDateFormat(format);
  } catch {
    return false;
  }
}
