import { plain, tidy } from '../text';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const NUMBERED =
  /^(?:(?:этап|раздел|блок)\s*)?(\d{1,2}|[ivx]{1,4})(?:[.)](?!\d)|\s|$)\s*(?:(?:этап|раздел|блок)[.:]?\s*)?/;

/** A row that opens a section: the section's number (null when it has none) and title. */
export type SectionTitle = { number: number | null; title: string };

/** The number of a section, arabic or Roman («3», «3.», «III»); null when the text is not only that. */
export function readSectionNumber(text: string): number | null {
  const word = plain(text)
    .replace(/[.)]$/, '')
    .replace(/^(?:этап|раздел|блок)\s*|\s*(?:этап|раздел|блок)$/g, '');
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const roman = ROMAN.indexOf(latin(word));
  return roman < 0 ? null : roman + 1;
}

/** Reads the heading of a section written in one cell: «1. Подготовка», «Этап II. Работа пар», «Мониторинг». */
export function readSectionTitle(text: string): SectionTitle {
  const title = tidy(text);
  const match = NUMBERED.exec(latin(title.toLowerCase()));
  const number = match === null ? null : readSectionNumber(match[1] ?? '');
  if (match === null || number === null) return { number: null, title };
  const rest = tidy(title.slice(match[0].length));
  return { number, title: rest === '' ? title : rest };
}

/** Roman numerals are often typed with the Cyrillic letters that look like them. */
function latin(text: string): string {
  return text.replace(/[іх]/g, (letter) => (letter === 'х' ? 'x' : 'i'));
}
