import { tidy } from '../text';

const BULLET = /^[-–—•·▪*✓]\s*/;
const NEXT_BULLET = /(?<=[;.,:])\s+[-–—•·▪]\s+/;
const NUMBER = /^(\d{1,2})[.)](?:\s+|(?=\p{L})|$)/u;
const LETTER = /^[а-яa-z]\)\s*/i;

/** The points of a cell: numbered, marked with dashes, sentences on lines of their own, or the whole cell as one. */
export function readPoints(cell: string): string[] {
  const text = tidy(cell);
  if (text === '') return [];
  const lines = linesOf(cell);
  const ways = [
    inOneLine(text),
    onLinesOfTheirOwn(lines, NUMBER),
    onLinesOfTheirOwn(lines, LETTER),
    marked(text, lines),
    sentences(lines),
  ];
  return ways.find((points) => points.length > 1) ?? [text.replace(NUMBER, '') || text];
}

/** An activity with its points in one cell: «Работа пар: - знакомство; - итог» or «Работа пар: 1. знакомство 2. итог». */
export function readActivity(cell: string): { activity: string; content: string[] } {
  const text = tidy(cell);
  const lines = linesOf(cell);
  const head = lines.findIndex((line, index) => index > 0 && (BULLET.test(line) || /^(?:1[.)]|[аa]\))/i.test(line)));
  if (head > 0 && !BULLET.test(text)) {
    const points = readPoints(lines.slice(head).join('\n'));
    if (points.length > 1) return { activity: lines.slice(0, head).join(' '), content: points };
  }
  const list = /^(.*?\p{L}.*?[:.]?)\s+((?:[-–—•·▪]|1[.)])\s+.+)$/u.exec(text);
  const points = list?.[1]?.endsWith(':') || /^1[.)]/.test(list?.[2] ?? '') ? readPoints(list?.[2] ?? '') : [];
  if (list?.[1] !== undefined && points.length > 1) return { activity: list[1], content: points };
  return { activity: text, content: NUMBER.test(text) && readPoints(cell).length > 1 ? readPoints(cell) : [] };
}

/** Parts at «2.», «3.» … in their order, so that a date or «5.1» inside a point parts nothing. */
function inOneLine(text: string): string[] {
  const first = NUMBER.exec(text);
  if (first === null) return [];
  const points: string[] = [];
  let rest = text.slice(first[0].length);
  for (let number = Number(first[1]) + 1; ; number += 1) {
    const next = new RegExp(`\\s${number}[.)](?:\\s+|(?=\\p{L}))`, 'u').exec(rest);
    if (next === null) return [...points, rest];
    points.push(rest.slice(0, next.index));
    rest = rest.slice(next.index + next[0].length);
  }
}

/** Numbered lines, whatever their numbers are. */
function onLinesOfTheirOwn(lines: string[], mark: RegExp): string[] {
  return mark.test(lines[0] ?? '') ? gathered(lines, mark) : [];
}

function marked(text: string, lines: string[]): string[] {
  const listed = lines.length > 1 && lines.slice(1).some((line) => BULLET.test(line));
  if (listed) return gathered(lines, BULLET);
  return BULLET.test(text) ? text.replace(BULLET, '').split(NEXT_BULLET) : [];
}

function sentences(lines: string[]): string[] {
  const whole = lines.every(
    (line, index) => /^["«(]?\p{Lu}/u.test(line) && (index === lines.length - 1 || /[.;]$/.test(line)),
  );
  return whole ? lines : [];
}

/** Lines that bear a mark begin a point, the others go on with it. */
function gathered(lines: string[], mark: RegExp): string[] {
  const points: string[] = [];
  for (const line of lines) {
    if (points.length === 0 || mark.test(line)) points.push(line.replace(mark, ''));
    else points.push(`${points.pop() ?? ''} ${line}`);
  }
  return points;
}

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
}
