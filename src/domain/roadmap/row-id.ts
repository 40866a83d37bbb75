import { plain } from '../text';

type Named = { stage: string; activity: string; number: string; content: string[] };

/**
 * The ids of the rows, in their order: 'R' and six hexadecimal digits of stage and activity. Rows that share them are
 * told apart by number and content, never by their place, so that shuffling the plan changes no id.
 */
export function rowIds(rows: Named[]): string[] {
  const base = rows.map(({ stage, activity }) => `R${digest(`${letters(stage)}|${letters(activity)}`)}`);
  return rows.map((row, index) => {
    const id = base[index] ?? '';
    const rank = rows.filter((other, place) => base[place] === id && before(other, place, row, index)).length;
    return rank === 0 ? id : `${id}-${rank + 1}`;
  });
}

function before(other: Named, otherPlace: number, row: Named, place: number): boolean {
  const [a, b] = [distinction(other), distinction(row)];
  return a === b ? otherPlace < place : a < b;
}

function distinction({ activity, number, content }: Named): string {
  return [letters(activity), number, ...content].join('|');
}

function letters(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** FNV-1a over UTF-16 units, folded to 24 bits: a fingerprint of a text, not a secret. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, '0');
}
