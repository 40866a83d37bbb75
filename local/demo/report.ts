import type { ToldStep } from './story';

const WIDTH = 100;

/** Prints what happens: steps as they end, and a line on where a long step is. */
export class Report {
  private readonly began = Date.now();
  private lastProgress = 0;

  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {}

  line(text = ''): void {
    if (this.out.isTTY) this.out.write('\r\x1b[K');
    this.out.write(`${text}\n`);
  }

  step({ number, date, english, facts }: ToldStep): void {
    this.line(`${String(number).padStart(2)}  ${date}  ${english}`);
    for (const fact of facts) for (const part of wrapped(fact)) this.line(`    ${part}`);
  }

  /** On a terminal one line that is written over; elsewhere a line every few seconds. */
  progress(text: string): void {
    const every = this.out.isTTY ? 100 : 3000;
    if (Date.now() - this.lastProgress < every) return;
    this.lastProgress = Date.now();
    if (this.out.isTTY) this.out.write(`\r\x1b[K    … ${text}`);
    else this.line(`    … ${text}`);
  }

  /** Columns under each other; the last one is not padded. */
  table(rows: string[][]): void {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    for (const row of rows) {
      this.line(
        row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  '),
      );
    }
  }

  /** Seconds since the report began, such as "12.3 s". */
  get time(): string {
    return `${((Date.now() - this.began) / 1000).toFixed(1)} s`;
  }
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
