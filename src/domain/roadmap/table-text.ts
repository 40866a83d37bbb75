/** Cells of a plan saved as text: tabs, or else the sign that parts most lines; a quoted cell may hold several lines. */
export function readTableText(text: string): string[][] {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const lines = linesOf(body, separator);
  return separator === '|' ? lines.map(withoutEdges) : lines;
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const frequent = ['|', ';'].find((sign) => {
    const parted = lines.filter((line) => line.split(sign).length >= 3).length;
    return parted >= 2 && parted * 2 >= lines.length;
  });
  return frequent ?? '\t';
}

function linesOf(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = quotedCell(text, at, separator);
    const end = quoted?.end ?? endOfCell(text, at, separator);
    cells.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] !== separator) {
      lines.push(cells);
      cells = [];
    }
    at = end + 1;
  }
  return lines;
}

/** A cell in quotes, when its closing quote ends the cell: «"Школа" наставника» is text that begins with a quote. */
function quotedCell(text: string, at: number, separator: string): { cell: string; end: number } | null {
  if (text[at] !== '"') return null;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] !== '"') continue;
    if (text[end + 1] === '"') {
      end += 1;
      continue;
    }
    const next = text[end + 1];
    const inside = text.slice(at + 1, end);
    const closes = (next === undefined || next === '\n' || next === separator) && !inside.includes('\t');
    return closes ? { cell: inside.replace(/""/g, '"'), end: end + 1 } : null;
  }
  return null;
}

function endOfCell(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

/** «| a | b |» begins and ends with its separator. */
function withoutEdges(cells: string[]): string[] {
  const first = cells.length > 1 && cells[0]?.trim() === '' ? 1 : 0;
  const last = cells.length > 2 && cells[cells.length - 1]?.trim() === '' ? -1 : undefined;
  return cells.slice(first, last);
}
