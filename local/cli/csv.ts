import { readFileSync } from 'node:fs';

/** The rows of a CSV file as records by column name in lower case; UTF-8 or, as Excel writes it, windows-1251. */
export function readCsv(file: string): Record<string, string>[] {
  return parseCsv(decode(readFileSync(file)));
}

/** The rows of a CSV text (RFC 4180; separated by a comma, a semicolon or a tab, whichever the first line has most of). */
export function parseCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = cells(text.replace(/^\ufeff/, ''));
  const names = head.map((name) => name.trim().toLowerCase());
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(names.map((name, at) => [name, (row[at] ?? '').trim()])));
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

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
