/** Rows and cells of a table in text: separated by tabs, semicolons or commas (whichever its first line has), quoted or not. */
export function readTableText(text: string): string[][] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const first = clean.slice(0, clean.indexOf('\n') < 0 ? undefined : clean.indexOf('\n'));
  const separator = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? '\t';
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < clean.length; at += 1) {
    const sign = clean.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator || sign === '\n') {
      rows[rows.length - 1]?.push(cell.trim());
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows[rows.length - 1]?.push(cell.trim());
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** The same as a file that Russian spreadsheets open as it is: semicolons, a mark of UTF-8, nothing that is a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[=+\-@\s]+/, '');
  return /[";]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
