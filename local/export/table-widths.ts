/** The width of A4 between Google's default margins, in points. */
const TEXT_WIDTH = 451;

/** Widths of all columns of a table in points; columns without one share what the others have left. */
export function columnWidths(widths: (number | null)[], count: number): number[] {
  const known = widths.slice(0, count).filter((width) => width !== null);
  const rest = TEXT_WIDTH - known.reduce((sum, width) => sum + width, 0);
  const share = Math.max(36, rest / Math.max(1, count - known.length));
  return Array.from({ length: count }, (_, index) => widths[index] ?? share);
}
