import { plain, tidy } from '../text';
import type { ColumnQuestion, Columns } from './column-question';
import { COLUMNS, type ColumnKey, columnOf } from './columns';

/** Why an answer cannot be used; `text` is the part that is wrong. */
export type AnswerProblem = {
  problem: 'unclear' | 'no-column' | 'no-meaning' | 'no-activity' | 'one-column';
  text: string;
};

const NOTHING = /^(?:-|нет|лишн\S*|не нуж\S*|пропустить|другое|прочее|skip|none)$/;
const ONCE: readonly ColumnKey[] = ['number', 'stage', 'activity', 'term'];
const MOST_REMEMBERED = 10;

/**
 * Reads «1 – №, 3 – мероприятие, 4 – срок»: columns that it names not stay as guessed, unless it gives their meaning to
 * another; an empty answer agrees with the guess.
 */
export function readColumnAnswer(text: string, question: ColumnQuestion): Columns | AnswerProblem {
  const columns: Columns = question.columns.map(({ guess }) => guess);
  const said = new Map<number, ColumnKey | null>();
  for (const part of text
    .split(/[,;\n]/)
    .map(tidy)
    .filter((each) => each !== '')) {
    const match = /^(\d{1,2})\s*(?:столбец)?\s*[-–—:.)=]*\s*(.+)$/.exec(part);
    if (match === null) return { problem: 'unclear', text: part };
    const [column, meaning] = [Number(match[1]) - 1, tidy(match[2] ?? '')];
    if (column < 0 || column >= columns.length) return { problem: 'no-column', text: part };
    const key = NOTHING.test(plain(meaning)) ? null : columnOf(meaning);
    if (key === null && !NOTHING.test(plain(meaning))) return { problem: 'no-meaning', text: meaning };
    said.set(column, key);
  }
  const meant = columns.map((guess, column) => {
    if (said.has(column)) return said.get(column) ?? null;
    return guess !== null && [...said.values()].includes(guess) ? null : guess;
  });
  const twice = ONCE.find((key) => [...said.values()].filter((each) => each === key).length > 1);
  if (twice !== undefined) return { problem: 'unclear', text };
  if (!meant.includes('activity')) return { problem: 'no-activity', text };
  return meant.filter((key) => key !== null).length < 2 ? { problem: 'one-column', text } : meant;
}

/** The answer to a question as the settings remember it; null where this table was never asked about. */
export function rememberedColumns(setting: string, { key, columns }: ColumnQuestion): Columns | null {
  const entry = setting.split(';').find((each) => each.trim().startsWith(`${key}=`));
  const names = entry
    ?.split('=')[1]
    ?.split(',')
    .map((name) => name.trim());
  if (names === undefined || names.length !== columns.length) return null;
  return names.map((name) => COLUMNS.find((column) => column.key === name)?.key ?? null);
}

/** The setting with one answer more, the latest first. */
export function withColumns(setting: string, key: string, columns: Columns): string {
  const others = setting.split(';').map((entry) => entry.trim());
  const kept = others.filter((entry) => entry !== '' && !entry.startsWith(`${key}=`));
  return [`${key}=${columns.map((name) => name ?? '').join(',')}`, ...kept].slice(0, MOST_REMEMBERED).join('; ');
}
