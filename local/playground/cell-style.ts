import type { CellState } from '../emulator/state';
import { cssColour } from '../export/colour';
import type { CellStyle } from './protocol';

/** What of a cell makes its looks. */
export type Looks = Pick<
  CellState,
  'bg' | 'color' | 'bold' | 'italic' | 'size' | 'wrap' | 'h' | 'va' | 'border' | 'line'
>;

/** The looks of a cell under the alternating colours and the conditional format that apply to it. */
export function looksOf(
  own: CellState | null,
  rule: { bg: string | null; color: string | null; bold: boolean } | undefined,
  band: string | null,
): Looks {
  const cell: Looks = band && !own?.bg ? { ...own, bg: band } : (own ?? {});
  if (!rule) return cell;
  const { bg, color, bold } = rule;
  return { ...cell, ...(bg ? { bg } : {}), ...(color ? { color } : {}), ...(bold ? { bold } : {}) };
}

/** Equal for cells that look alike: cheaper than to build the style of each. */
export function looksKey({ bg, color, bold, italic, size, wrap, h, va, border, line }: Looks): string {
  return `${bg}|${color}|${bold}|${italic}|${size}|${wrap}|${h}|${va}|${border}|${line}`;
}

/** The style that the page gives such cells; null for cells that look like all others. */
export function styleOf({ bg, color, bold, italic, size, wrap, h, va, border, line }: Looks): CellStyle | null {
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
    ...(line ? { line } : {}),
  };
  return Object.keys(style).length > 0 ? style : null;
}

/** A cell's text in the stretches that look different, each with its looks. */
export function stretches(cell: CellState, text: string): { text: string; looks: Looks }[] {
  let from = 0;
  return (cell.rich ?? []).map(({ end, style, link }) => {
    const { bold, italic, size, color, underline, strikethrough } = style;
    const line = strikethrough ? 'line-through' : underline || link ? 'underline' : undefined;
    const looks: Looks = {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(size ? { size } : {}),
      ...(color || link ? { color: color ?? '#0b57a4' } : {}),
      ...(line ? { line } : {}),
    };
    const piece = { text: text.slice(from, end), looks };
    from = end;
    return piece;
  });
}
