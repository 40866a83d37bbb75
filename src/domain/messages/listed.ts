const LONGEST = 90;

/** Lines behind dots for a window: the first so many, and in words how many more there are. */
export function listedWith(more: (count: number) => string): (lines: string[], most: number) => string {
  return (lines, most) => {
    const rest = lines.length - most;
    const shown = rest > 1 ? lines.slice(0, most) : lines;
    return [...shown, ...(rest > 1 ? [more(rest)] : [])].map((line) => `• ${line}`).join('\n');
  };
}

/** A text short enough for a line of a list. */
export function shortened(text: string): string {
  return cutTo(text, LONGEST);
}

/** A text of so many letters at most. */
export function cutTo(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
