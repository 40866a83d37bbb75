import { fingerprint } from '../fingerprint';
import { plain } from '../text';

type Named = { stage: string; activity: string; number: string; content: string[] };

/**
 * The ids of the rows, in their order: 'R' and six hexadecimal digits of stage and activity. Rows that share them are
 * told apart by number and content, never by their place, so that shuffling the plan changes no id.
 */
export function rowIds(rows: Named[]): string[] {
  const base = rows.map(({ stage, activity }) => `R${fingerprint(`${letters(stage)}|${letters(activity)}`)}`);
  const alike = new Map<string, { index: number; words: string }[]>();
  rows.forEach((row, index) => {
    const id = base[index] ?? '';
    alike.set(id, [...(alike.get(id) ?? []), { index, words: distinction(row) }]);
  });
  const ids = [...base];
  for (const [id, places] of alike) {
    const ranked = [...places].sort((a, b) => (a.words === b.words ? a.index - b.index : a.words < b.words ? -1 : 1));
    ranked.forEach(({ index }, rank) => {
      ids[index] = rank === 0 ? id : `${id}-${rank + 1}`;
    });
  }
  return ids;
}

function distinction({ activity, number, content }: Named): string {
  return [letters(activity), number, ...content].join('|');
}

/** What of a text counts when two are compared: letters and digits, small. */
export function letters(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
