import { counted } from './counted';

const LONGEST = 90;

/** Lines behind dots for a window: the first so many, and how many more there are. */
export function listed(lines: string[], most: number): string {
  const rest = lines.length - most;
  const shown = rest > 1 ? lines.slice(0, most) : lines;
  const more = rest > 1 ? [`и ещё ${counted(rest, 'строка', 'строки', 'строк')}`] : [];
  return [...shown, ...more].map((line) => `• ${line}`).join('\n');
}

/** A text short enough for a line of a list. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
