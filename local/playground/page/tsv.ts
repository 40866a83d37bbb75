/** The cells of copied text: tabs between cells, line ends between rows, quotes around cells that hold either. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let found = cell.exec(source); found; found = cell.exec(source)) {
    const [, quoted, plain = '', end] = found;
    // Quotes are only marks where they hide a tab or a line end: a title in quotation marks keeps them.
    const value = quoted === undefined ? plain : /[\t\n]/.test(quoted) ? quoted.replaceAll('""', '"') : `"${quoted}"`;
    rows.at(-1)?.push(value);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** Cells as text to be copied. */
export function writeTsv(rows: string[][]): string {
  const cell = (text: string) => (/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
