import type { CellStyle } from '../protocol';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** Gives the classes s0, s1, … the looks of the sheet's cells. */
export function useStyles(styles: CellStyle[]): void {
  sheet.replaceSync(
    styles.map((style, index) => `.grid td.s${index}, .grid span.s${index} { ${css(style)} }`).join('\n'),
  );
}

function css({ bg, color, bold, italic, size, wrap, h, va, border, line }: CellStyle): string {
  return [
    bg && `background-color: ${bg}`,
    color && `color: ${color}`,
    bold && 'font-weight: 700',
    italic && 'font-style: italic',
    size && `font-size: ${Number(size)}pt`,
    wrap === 'WRAP' && 'white-space: pre-wrap; overflow-wrap: anywhere',
    h && `text-align: ${h}`,
    va && `vertical-align: ${va}`,
    border && 'border-color: #9aa0a6',
    line && `text-decoration: ${line}`,
  ]
    .filter(Boolean)
    .join('; ');
}
