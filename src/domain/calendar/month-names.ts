/** The months in every case of Russian, its abbreviations, and English; the source of a pattern over small letters. */
const MONTHS = [
  'январ(?:[ьяею]|ем)|янв\\.?|jan(?:uary|\\.)?',
  'феврал(?:[ьяею]|ем)|февр?\\.?|feb(?:ruary|\\.)?',
  'март(?:[аеу]|ом)?|мар\\.?|mar(?:ch|\\.)?',
  'апрел(?:[ьяею]|ем)|апр\\.?|apr(?:il|\\.)?',
  'ма(?:[йяею]|ем)|may',
  'июн(?:[ьяею]|ем)|июн\\.|june?',
  'июл(?:[ьяею]|ем)|июл\\.|july?',
  'август(?:[аеу]|ом)?|авг\\.?|aug(?:ust|\\.)?',
  'сентябр(?:[ьяею]|ем)|сент?\\.?|sept?(?:ember|\\.)?',
  'октябр(?:[ьяею]|ем)|окт\\.?|oct(?:ober|\\.)?',
  'ноябр(?:[ьяею]|ем)|нояб?\\.?|nov(?:ember|\\.)?',
  'декабр(?:[ьяею]|ем)|дек\\.?|dec(?:ember|\\.)?',
].map((names) => new RegExp(`(?<![a-zа-я])(?:${names})(?![a-zа-я])`, 'g'));

/** The nominative names, for finding a month behind a slip of one letter. */
export const MONTH_WORDS = [
  ['январь', 'января', 'январе', 'january'],
  ['февраль', 'февраля', 'феврале', 'february'],
  ['марта', 'марте', 'march'],
  ['апрель', 'апреля', 'апреле', 'april'],
  [],
  [],
  [],
  ['август', 'августа', 'августе', 'august'],
  ['сентябрь', 'сентября', 'сентябре', 'september'],
  ['октябрь', 'октября', 'октябре', 'october'],
  ['ноябрь', 'ноября', 'ноябре', 'november'],
  ['декабрь', 'декабря', 'декабре', 'december'],
] as const;

/** The text with every month written as «m» and its number: «сент. 2024» is «m9 2024». */
export function withMonthNumbers(text: string): string {
  return MONTHS.reduce((rest, names, index) => rest.replace(names, `m${index + 1}`), text);
}
