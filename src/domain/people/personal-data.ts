import { columnLetters } from '../tables/column-letters';
import { FIRST_NAME } from './first-names';

/** What a text gives away of somebody. */
export type PersonalKind = 'имя' | 'телефон' | 'почта';

/** A place in a text that looks like somebody's name, phone or mail; `at` counts UTF-16 units. */
export interface Personal {
  kind: PersonalKind;
  text: string;
  at: number;
}

const WORD = '\\p{Lu}[\\p{Ll}]+';
const SURNAME = `${WORD}(?:-${WORD})?`;
/** «Игоревна», «Фомичом», «Никитичне»: in all cases, and no adjective such as «Публичной». */
const PATRONYMIC =
  '\\p{Lu}\\p{Ll}*(?:(?:[оеё]вич|[лмкт]ич)(?:а|у|ем|ом|е)?|(?:[оеё]вн|(?:ь|м|т|к)инич?н|[вкмт]ичн|ьиничн)(?:а|ы|е|у|ой|ою))';
const INITIALS = '\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)';
const SURNAME_IN_CASES =
  '\\p{Lu}\\p{Ll}+(?:[оеё]в|[иы]н|ск(?:ий|ого|ому|им|ом|ая|ой|ую)|енко|чук|[оеё]в[ауые]|[оеё]вой|[оеё]вым|[иы]н[ауые]|[иы]ной|[иы]ным|дзе|швили|ян|яна|яну)';
const NAMES = [
  `${SURNAME}\\s+${INITIALS}`,
  `${INITIALS}\\s?${SURNAME}`,
  `(?:${SURNAME}\\s+)?${WORD}\\s+${PATRONYMIC}(?:\\s+${SURNAME_IN_CASES})?`,
  `${FIRST_NAME}\\s+${SURNAME_IN_CASES}`,
  `${SURNAME_IN_CASES}\\s+${FIRST_NAME}`,
];
const PATTERNS: Record<PersonalKind, RegExp> = {
  имя: new RegExp(`(?<![\\p{L}-])(?:${NAMES.join('|')})(?![\\p{L}-])`, 'gu'),
  телефон:
    /(?<![\d-])(?:(?:\+7|8|7)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}|9\d{2}[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}|\(\d{3,5}\)\s*\d[\d -]{3,8}\d|\d{2,3}-\d{2}-\d{2})(?![\d-])|(?<=тел(?:ефон)?\.?:?\s*)\d[\d -]{4,}\d/giu,
  почта: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
};
/** What bears a name that is nobody's here: schools, streets, prizes, readings. */
const IN_HONOUR =
  /(?:(?<!\p{L})им\.|имени|памяти|улиц\p{Ll}+|ул\.|проспект\p{Ll}*|пр\.|площад\p{Ll}+|пл\.|гимнази\p{Ll}+|преми\p{Ll}+|систем\p{Ll}+|метод\p{Ll}*|по)\s*$/iu;
/** Whom lessons are about. */
const IN_BOOKS =
  /^(?:\p{Lu}\.\s?\p{Lu}\.\s?|\p{L}+ )?(?:Пушкин|Лермонтов|Гогол|Толст|Достоевск|Чехов|Тургенев|Некрасов|Крылов|Есенин|Маяковск|Горьк|Бунин|Блок|Ахматов|Цветаев|Пришвин|Бианки|Маршак|Чуковск|Барто|Носов|Сухомлинск|Ушинск|Макаренк|Выготск|Эльконин|Занков|Ломоносов|Менделеев|Гагарин|Циолковск|Чайковск|Глинк|Суворов|Кутузов|Жуков)/u;

/** What stands where something was left out. */
const MASKED = /\((имя|телефон|почта)\)/g;

/** The places that look like personal data, in order; those of one kind never overlap. */
export function personalData(text: string): Personal[] {
  const found = (Object.keys(PATTERNS) as PersonalKind[]).flatMap((kind) =>
    [...text.matchAll(PATTERNS[kind])].map((match): Personal => ({ kind, text: match[0], at: match.index })),
  );
  const others = found.filter(({ kind, text: each, at }) => {
    return kind !== 'имя' || !(IN_HONOUR.test(text.slice(0, at)) || IN_BOOKS.test(each));
  });
  return others.sort((one, other) => one.at - other.at);
}

/** The cells of a sheet that hold any, or the mark of it, such as «F7 (имя, телефон)»; values by row and column. */
export function personalPlaces(values: readonly (readonly string[])[]): string[] {
  return values.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const kinds = new Set<string>(personalData(cell).map(({ kind }) => kind));
      for (const [, kind] of cell.matchAll(MASKED)) kinds.add(`скрыто: ${kind}`);
      return kinds.size === 0 ? [] : [`${columnLetters(column)}${index + 1} (${[...kinds].join(', ')})`];
    }),
  );
}

/** The answers to a form with marks for what gives somebody away. */
export function valuesWithoutPersonalData<V extends string | string[]>(values: Record<string, V>): Record<string, V> {
  const masked = Object.entries(values).map(([key, value]) => {
    return [key, Array.isArray(value) ? value.map(withoutPersonalData) : withoutPersonalData(String(value))];
  });
  return Object.fromEntries(masked);
}

/** Whether something was left out of what is known of a person. */
export function isMarked(person: object): boolean {
  return Object.values(person).some((value) => String(value).search(MASKED) >= 0);
}

/** The text with «(имя)», «(телефон)», «(почта)» in their places. */
export function withoutPersonalData(text: string): string {
  let [result, done] = ['', 0];
  for (const { kind, text: each, at } of personalData(text)) {
    if (at < done) continue;
    result += `${text.slice(done, at)}(${kind})`;
    done = at + each.length;
  }
  return result + text.slice(done);
}
