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
 * The rows of a CSV text (RFC 4180; separated as Excel's line «sep=» says, else by a comma, a semicolon or a tab, whichever
 * the first line that is not empty has most of). Throws where a row has more cells than there are columns, and where two
 * columns are called alike.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [, named, rest] = /^\ufeff?(?:sep=([,;\t])(?:\r\n|\n|\r))?(?:[,;\t ]*(?:\r\n|\n|\r))*(.*)$/s.exec(text) ?? [];
  const [head = [], ...rows] = cells(rest ?? '', named ?? separatorOf(rest ?? ''));
  const names = head.map((name) => name.trim().toLowerCase());
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) < at);
  if (twice !== undefined) throw new Error(`столбцов «${twice}» два: оставьте один`);
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

function cells(text: string, separator: string): string[][] {
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
