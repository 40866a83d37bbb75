/** A table of plain text: cells are wrapped at words to the width of their column, columns parted by two blanks. */
export function textTable(headings: { title: string; width: number }[], rows: string[][]): string {
  const lineOf = (cells: string[]) => {
    const wrapped = headings.map(({ width }, column) => wrap(cells[column] ?? '', width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      headings
        .map(({ width }, column) => (wrapped[column]?.[line] ?? '').padEnd(width))
        .join('  ')
        .trimEnd(),
    ).join('\n');
  };
  const rule = headings.map(({ width }) => '─'.repeat(width)).join('  ');
  return [lineOf(headings.map(({ title }) => title)), rule, ...rows.map(lineOf)].join('\n');
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ').flatMap((long) => chunks(long, width))) {
      const last = lines[lines.length - 1];
      if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

function chunks(word: string, width: number): string[] {
  return word.length <= width ? [word] : [word.slice(0, width), ...chunks(word.slice(width), width)];
}
