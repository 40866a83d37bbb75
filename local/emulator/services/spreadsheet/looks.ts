import { enumOf } from '../../enums';
import type { CellState } from '../../state';
import { NAMED_COLORS } from './named-colors';

/** `SpreadsheetApp.WrapStrategy`. */
export const WRAP_STRATEGY = enumOf('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

/** `SpreadsheetApp.BorderStyle`; borders are only remembered as being there or not. */
export const BORDER_STYLE = enumOf('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

/** Sets a property of a cell, or drops it where it is the default. */
export function setLook<Key extends keyof CellState>(
  cell: CellState,
  key: Key,
  value: CellState[Key] | null | undefined,
): void {
  if (value === undefined || value === null) delete cell[key];
  else cell[key] = value;
}

/** A colour as `#rrggbb`; null for the default, undefined for what is no colour, which Google leaves without effect. */
export function colorOf(color: unknown, standard: string): string | null | undefined {
  if (color === null || color === undefined || color === '') return null;
  const lower = String(color).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : (NAMED_COLORS[lower] ?? lower);
  if (!/^#[0-9a-f]{6}$/.test(long)) return undefined;
  return long === standard ? null : long;
}

/** The number format as cells keep it: null for the automatic one. */
export function numberFormatOf(format: unknown): string | null {
  const name = format === null || format === undefined ? '' : String(format);
  if (name === '' || name.toLowerCase() === 'general' || name === '0.###############') return null;
  return name === '@STRING@' ? '@' : name;
}

/** The wrapping as cells keep it: null where none was chosen. */
export function wrapOf(strategy: unknown): CellState['wrap'] | null {
  if (strategy === true || strategy === WRAP_STRATEGY.WRAP) return 'WRAP';
  if (strategy === false || strategy === WRAP_STRATEGY.OVERFLOW) return 'OVERFLOW';
  return strategy === WRAP_STRATEGY.CLIP ? 'CLIP' : null;
}
