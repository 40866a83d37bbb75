import { enumOf } from '../../enums';
import type { CellState } from '../../state';
import { DAYS, MONTHS } from '../date-pattern';
import { showsDate } from './display';
import { movedFormula } from './references';

/** `SpreadsheetApp.AutoFillSeries`. */
export const AUTO_FILL_SERIES = enumOf('SpreadsheetApp.AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);

type Cell = CellState | undefined;

const LISTS = [MONTHS, MONTHS.map((name) => name.slice(0, 3)), DAYS, DAYS.map((name) => name.slice(0, 3))];

/** The cell that continues a line of cells at `index`, counted from the first of them; it may lie before them. */
export function continued(line: readonly Cell[], index: number, isRow: boolean, isPlain: boolean): Cell {
  const at = ((index % line.length) + line.length) % line.length;
  const model = line[at];
  const next = isPlain
    ? undefined
    : (arithmetic(line, index) ?? listed(line, index) ?? numbered(model, line, index, at));
  if (!model || next !== undefined) return model && { ...model, v: next as string | number };
  if (model.f === undefined) return { ...model };
  const by = index - at;
  return { ...model, f: movedFormula(model.f, isRow ? 0 : by, isRow ? by : 0) };
}

/** Numbers go on in equal steps; one number alone is repeated, one date goes on by days. */
function arithmetic(line: readonly Cell[], index: number): number | undefined {
  const numbers = line.map((cell) => (cell?.f === undefined ? cell?.v : undefined));
  if (!numbers.every((value) => typeof value === 'number')) return undefined;
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const alone = showsDate(line[0]?.nf) ? 1 : 0;
  return first + index * (numbers.length > 1 ? (last - first) / (numbers.length - 1) : alone);
}

function listed(line: readonly Cell[], index: number): string | undefined {
  for (const list of LISTS) {
    const places = line.map((cell) => list.findIndex((name) => name.toLowerCase() === String(cell?.v).toLowerCase()));
    if (places.includes(-1)) continue;
    const [first = 0] = places;
    const step = places.length > 1 ? (places[1] ?? 0) - first : 1;
    return list[(((first + index * step) % list.length) + list.length) % list.length];
  }
  return undefined;
}

/** «Class 1» goes on as «Class 2». */
function numbered(model: Cell, line: readonly Cell[], index: number, at: number): string | undefined {
  const [, text, digits] =
    typeof model?.v === 'string' && model.f === undefined ? (/^(.*\D)(\d+)$/s.exec(model.v) ?? []) : [];
  if (text === undefined) return undefined;
  return `${text}${Math.abs(Number(digits) + (line.length > 1 ? index - at : index))}`;
}
