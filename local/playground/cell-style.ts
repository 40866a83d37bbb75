import type { CellState } from '../emulator/state';
import { cssColour } from '../export/colour';
import type { CellStyle } from './protocol';

/** What of a cell makes its looks. */
export type Looks = Pick<CellState, 'bg' | 'color' | 'bold' | 'italic' | 'size' | 'wrap' | 'h' | 'va' | 'border'>;

/** The looks of a cell under the conditional format that applies to it. */
export function looksOf(
  cell: CellState | null,
  rule: { bg: string | null; color: string | null; bold: boolean } | undefined,
): Looks {
  if (!rule) return cell ?? {};
  const { bg, color, bold } = rule;
  return { ...cell, ...(bg ? { bg } : {}), ...(color ? { color } : {}), ...(bold ? { bold } : {}) };
}

/** Equal for cells that look alike: cheaper than to build the style of each. */
export function looksKey({ bg, color, bold, italic, size, wrap, h, va, border }: Looks): string {
  return `${bg}|${color}|${bold}|${italic}|${size}|${wrap}|${h}|${va}|${border}`;
}

/** The style that the page gives such cells; null for cells that look like all others. */
export function styleOf({ bg, color, bold, italic, size, wrap, h, va, border }: Looks): CellStyle | null {
  const [paper, ink] = [cssColour(bg), cssColour(color)];
  const style: CellStyle = {
    ...(paper && paper !== '#ffffff' ? { bg: paper } : {}),
    ...(ink && ink !== '#000000' ? { color: ink } : {}),
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(size && size !== 10 ? { size } : {}),
    ...(wrap ? { wrap } : {}),
    ...(h ? { h } : {}),
    ...(va && va !== 'bottom' ? { va } : {}),
    ...(border ? { border: true } : {}),
  };
  return Object.keys(style).length > 0 ? style : null;
}
