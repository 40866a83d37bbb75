import { Exception } from '../execution';

/** Rows of comma-separated text: quotes hold commas, line ends and doubled quotes. */
export function csvRows(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const separator = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  while (cell.lastIndex < csv.length || row.length > 0) {
    const found = cell.exec(csv);
    if (!found) throw new Exception('Could not parse text.');
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
