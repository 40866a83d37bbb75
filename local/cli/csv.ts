import { readFileSync } from 'node:fs';
import { decode } from './decode';

/** The rows of a CSV file as records by column name in lower case. */
export function readCsv(file: string): Record<string, string>[] {
  const text = decode(readFileSync(file));
  try {
    return parseCsv(text);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The rows of a CSV text (RFC 4180; separated by a comma, a semicolon or a tab, whichever the first line has most of).
 * Throws where a row has more cells than there are columns.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = cells(text.replace(/^\ufeff/, ''));
  const names = head.map((name) => name.trim().toLowerCase());
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const beyond = row.slice(names.length).find((cell) => cell.trim() !== '');
      if (beyond !== undefined) {
        throw new Error(
          `в строке «${row.join(' ')}» ячеек больше, чем столбцов: ячейку с разделителем берут в кавычки`,
        );
      }
      return Object.fromEntries(names.map((name, at) => [name, (row[at] ?? '').trim()]));
    });
}

function cells(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  const pattern = new RegExp(`"((?:[^"]|"")*)"|(${separator})|(\\r\\n|\\n|\\r)|[^"${separator}\\r\\n]+`, 'g');
  let cell = '';
  for (const [whole, quoted, comma, end] of text.matchAll(pattern)) {
    if (comma === undefined && end === undefined) {
      cell += quoted === undefined ? whole : quoted.replaceAll('""', '"');
      continue;
    }
    rows.at(-1)?.push(cell);
    cell = '';
    if (end !== undefined) rows.push([]);
  }
  rows.at(-1)?.push(cell);
  return rows;
}

function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r|\n/, 1);
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}
