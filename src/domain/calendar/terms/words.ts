import { plain } from '../../text';
import { civilDate } from '../civil-date';
import { unmixed } from '../look-alikes';
import { withMonthNumbers } from '../month-names';
import { inRussian } from './english';

type Rewriting = readonly [RegExp, string | ((...match: string[]) => string)];

const ROMAN: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };
const COUNTED = 'квартал|кв(?![а-я])|полугод|п\\/г|четверт[ьи]|четв(?![а-я])|тримест|семест|декад|недел|половин';

/** Numbers, years and school years in one way each, whatever the abbreviation. */
const NUMBERS: readonly Rewriting[] = [
  [/(?<![а-я])в теч\.?(?= )/g, 'в течение'],
  [/[()"«»“”]/g, ' '],
  [/(?<=\d)[оo](?=[\d.])|(?<=[\d.])[оo](?=\d)/g, '0'],
  [/(?<!\d)(\d{1,2})\s*[.,]\s*(\d{1,2})\s*[.,]\s*(\d{4}|\d\d(?=\s*г|$))(?!\d)/g, '$1.$2.$3'],
  [/(?<![a-zа-я])уч(?:еб)?\.?\s*г(?:\.|ода?|оду)?(?![а-я])/g, 'учгод'],
  [/(?<![a-zа-я])учебн[а-я]+\s+год[а-я]*/g, 'учгод'],
  [/(?<![a-zа-я])уч(?:еб)?\.\s*год[а-я]*/g, 'учгод'],
  [
    /(?<!\d)(20\d\d)\s*[-/]\s*(20)?(\d\d)(?![\d.]|-\d)\s*(?:г{1,2}\.?\s*)?(?:учгод)?/g,
    (all, first, _, last) => ((Number(first) + 1) % 100 === Number(last) ? `y${first} ` : all),
  ],
  [
    /(?<!\d)(\d\d)\s*[-/]\s*(\d\d)\s*учгод/g,
    (all, first, last) => (Number(first) + 1 === Number(last) ? `y20${first}` : all),
  ],
  [/(\d{4})\s*(?:гг?\.?|годов|год[ауе]?)(?![а-я])/g, '$1'],
  [/(?<=[а-я]\.?\s)(\d\d)\s*(?:г\.?|года?)(?![а-я])/g, '20$1'],
  [/(?<=\d\.\d{1,2}\.)(\d\d)(?!\d)\s*(?:г\.?|года)?/g, '20$1'],
  [
    new RegExp(
      `(?<![a-zа-я\\d.])(i{1,3}|iv|v|[іi]{1,3}|[іi]v)(?:-?(?:ом|ой|ый|ая|ое|ем|[йяем]))?\\s*(?=${COUNTED})`,
      'g',
    ),
    (all, roman) => `${ROMAN[roman.replace(/і/g, 'i')] ?? all} `,
  ],
  [/(\d)\s*-?\s?(?:ого|его|ому|ой|ый|ий|ая|ое|ую|ем|го|му|[йяеоюм])(?![а-я])/g, '$1'],
  [/(?<![а-я])(?:перв(?:ый|ая|ое|ой|ого|ую|ом))(?![а-я])/g, '1'],
  [/(?<![а-я])втор(?:ой|ая|ое|ого|ую|ом)(?![а-я])/g, '2'],
  [/(?<![а-я])трет(?:ий|ья|ье|ьей|ьего|ью|ьем)(?![а-я])/g, '3'],
  [/(?<![а-я])четверт(?:ый|ая|ое|ой|ого|ую|ом)(?![а-я])/g, '4'],
  [/(?<![а-я])(?:один|одного|одну)(?![а-я])/g, '1'],
  [/(?<![а-я])(?:два|две|двух)(?![а-я])|дважды/g, '2'],
  [/(?<![а-я])(?:три|трех)(?![а-я])|трижды/g, '3'],
  [/(?<![а-я])(?:четыре|четырех)(?![а-я])/g, '4'],
  [/(?<![а-я])пят(?:ь|и)(?![а-я])/g, '5'],
  [/(?<![а-я])десят(?:ь|и)(?![а-я])/g, '10'],
];

const DAY = '(?:(0?[1-9]|[12]\\d|3[01])(?:-?(?:го|е|st|nd|rd|th))?)';

/** Days in one way: d2024-09-15, or d0000-09-15 where no year is printed. */
const DAYS: readonly Rewriting[] = [
  [/(?<=\d{4},?)\s*(?:в\s+)?\d{1,2}[:.]\d\d(?:\s*(?:ч|час)[а-я.]*)?$/g, ''],
  [/(?<=m\d{1,2}),?\s*(?:в\s+)?\d{1,2}:\d\d(?:\s*(?:ч|час)[а-я.]*)?$/g, ''],
  [/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, (all, year, month, day) => dayOf(year, month, day) ?? all],
  [/(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g, (all, day, month, year) => dayOf(year, month, day) ?? all],
  [
    new RegExp(`(?<![\\d.m])${DAY}\\s*m(\\d{1,2}),?\\s+(\\d{4})(?!\\d)`, 'g'),
    (all, day, month, year) => dayOf(year, month, day) ?? all,
  ],
  [new RegExp(`(?<![\\d.m])${DAY}\\s*m(\\d{1,2})(?!\\d)`, 'g'), (all, day, month) => dayOf('', month, day) ?? all],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(?![\d])/g, (all, day, month) => dayOf('', month, day) ?? all],
];

const FILLERS: readonly Rewriting[] = [
  [/^(?:срок(?:и)?(?: исполнения| проведения| реализации| выполнения)?|дата(?: проведения)?)\s*[:-]?\s*/g, ''],
  [/^(?:ориентировочно|примерно|планируемый срок)\s*[:-]?\s*/g, ''],
  [/\s*включительно$/g, ''],
  [/(?<=m\d{1,2}|d0000-\d\d-\d\d) (?:текущего|этого) (?:учгод[а]?|года)/g, ''],
  [/\s+/g, ' '],
  [/\s*([,;])\s*/g, '$1 '],
  [/^[\s.,;:-]+|[\s.,;:-]+$/g, ''],
];

/**
 * A deadline in the words that the patterns know: small letters, one alphabet, English turned into Russian, «m9» for
 * September, «d2024-09-15» for a day (year 0000 where none is printed), «y2024» for a school year, «учгод» for «учебный год».
 */
export function termWords(text: string): string {
  const words = inRussian(unmixed(plain(text)));
  return rewritten(rewritten(withMonthNumbers(rewritten(words, NUMBERS)), DAYS), FILLERS);
}

function rewritten(text: string, rewritings: readonly Rewriting[]): string {
  return rewritings.reduce(
    (rest, [pattern, by]) => (typeof by === 'string' ? rest.replace(pattern, by) : rest.replace(pattern, by)),
    text,
  );
}

function dayOf(year: string, month: string, day: string): string | null {
  const exists = civilDate(year === '' ? 2000 : Number(year), Number(month), Number(day)) !== null;
  return exists ? `d${year || '0000'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
