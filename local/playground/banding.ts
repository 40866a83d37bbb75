import type { BandingState, SheetState } from '../emulator/state';

/** The colour that alternating colours give a cell without one of its own; null where there are none. */
export function bandOf({ bandings = [] }: SheetState, row: number, column: number): string | null {
  for (const { box, axis, header, first, second, footer } of bandings) {
    const [down, across] = [row - box.row, column - box.column];
    if (down < 0 || across < 0 || down >= box.rows || across >= box.columns) continue;
    const [place, count] = axis === 'row' ? [down, box.rows] : [across, box.columns];
    if (header && place === 0) return header;
    if (footer && place === count - 1) return footer;
    return (place - (header ? 1 : 0)) % 2 === 0 ? first : second;
  }
  return null;
}

/** Cells per row that are to be drawn although nothing stands in them. */
export function bandedTo({ bandings = [] }: SheetState, row: number): number {
  const reach = bandings
    .filter(({ box }: BandingState) => row >= box.row && row < box.row + box.rows)
    .map(({ box }) => box.column + box.columns - 1);
  return Math.max(0, ...reach);
}
