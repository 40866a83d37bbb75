const STEMS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];

/** The name of a month in the cases that deadlines use, as the source of a pattern over plain text. */
export const MONTH =
  'январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]';

/** The number (1–12) of a month that MONTH has matched. */
export function monthNumber(name: string | undefined): number {
  const longestFirst = [...STEMS].sort((a, b) => b.length - a.length);
  const stem = longestFirst.find((candidate) => name?.startsWith(candidate));
  if (stem === undefined) throw new Error(`«${name}» — не название месяца.`);
  return STEMS.indexOf(stem) + 1;
}
