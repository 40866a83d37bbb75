/** How a spreadsheet locale writes numbers and dates; the formats are those a cell gets when such a value is typed. */
export interface Conventions {
  /** Tag for numfmt and Intl. */
  tag: string;
  decimal: string;
  /** Characters between groups of three digits, as a class for a pattern. */
  group: string;
  order: 'dmy' | 'mdy';
  /** Characters between the parts of a date, as a class for a pattern. */
  dateSeparators: string;
  date: string;
  dateTime: string;
  sheetName: string;
  /** How the name of a copied sheet begins. */
  copyOf: string;
}

const RUSSIAN: Conventions = {
  tag: 'ru-RU',
  decimal: ',',
  group: '[ \\u00a0\\u202f]',
  order: 'dmy',
  dateSeparators: '[./-]',
  date: 'dd.MM.yyyy',
  dateTime: 'dd.MM.yyyy H:mm:ss',
  sheetName: 'Лист',
  copyOf: 'Копия',
};

const ENGLISH: Conventions = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  order: 'mdy',
  dateSeparators: '[/-]',
  date: 'M/d/yyyy',
  dateTime: 'M/d/yyyy H:mm:ss',
  sheetName: 'Sheet',
  copyOf: 'Copy of',
};

/** Only Russian and American habits are known: every other locale gets the Russian ones, as its neighbours have them. */
export function conventionsOf(locale: string): Conventions {
  return locale.startsWith('en') ? ENGLISH : RUSSIAN;
}
