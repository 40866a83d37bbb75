import { tidy } from '../text';

/** The points of a cell: numbered «1. … 2. …», marked with dashes on lines of their own, or the whole cell as one. */
export function readPoints(cell: string): string[] {
  const text = tidy(cell);
  if (text === '') return [];
  if (/^1[.)]\s/.test(text)) return numbered(text);
  const lines = cell
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
  const marked = lines.length > 1 && lines.slice(1).every((line) => /^[-–—•·]\s*/.test(line));
  return marked ? lines.map((line) => line.replace(/^[-–—•·]\s*/, '')) : [text];
}

/** Parts at «2.», «3.» … in their order, so that a date or «5.1» inside a point parts nothing. */
function numbered(text: string): string[] {
  const points: string[] = [];
  let rest = text.replace(/^1[.)]\s+/, '');
  for (let number = 2; ; number += 1) {
    const next = new RegExp(`\\s${number}[.)]\\s+`).exec(rest);
    if (next === null) return [...points, rest];
    points.push(rest.slice(0, next.index));
    rest = rest.slice(next.index + next[0].length);
  }
}
