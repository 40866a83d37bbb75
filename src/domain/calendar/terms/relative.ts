import { plain } from '../../text';
import type { TermReading } from '../term';
import { whole } from './pattern';

/** A way to tie a deadline to something that has no date yet; matched against the text itself, in small letters. */
type RelativePattern = { example: string; pattern: RegExp; read: (match: RegExpExecArray) => Tie };

type Tie = { dependsOn: string; offset?: Offset };

/** How far from the event the term ends: after it, or before. */
export type Offset = { count: number; unit: 'day' | 'working-day' | 'week' | 'month'; side: 'after' | 'before' };

const UNIT =
  '(?:(рабоч[а-я]+|учебн[а-я]+|календарн[а-я]+|working|business|calendar)\\s+)?(дн[а-я]*|день|недел[а-я]*|месяц[а-я]*|days?|weeks?|months?)';
const COUNT = '(\\d{1,3}|одного|двух|трех|пяти|десяти|one|two|three|five|ten)(?:-?(?:х|ти|и))?';
const AFTER =
  '(?:после|со дня|с даты|с момента|по окончании|по завершении|от даты|от|с(?= )|after|from|of|following|since)';

/** What a deadline waits for: a document, an event, a day of the school's own calendar. */
export const RELATIVE: readonly RelativePattern[] = [
  {
    example: 'в течение 10 дней после издания приказа',
    pattern: whole(
      `(?:в течени[еи]|не поз(?:дне|ж)е(?:,? чем)?(?: через)?|within|no later than|not later than)(?: срока)?(?: ${COUNT})? ${UNIT} ${AFTER} (.+)`,
    ),
    read: ([, count, kind, unit, event]) => tie(event, offset(count ?? '1', kind, unit, 'after')),
  },
  {
    example: 'через месяц после образования пары',
    pattern: whole(`(?:через|спустя)(?: ${COUNT})? ${UNIT} ${AFTER} (.+)`),
    read: ([, count, kind, unit, event]) => tie(event, offset(count ?? '1', kind, unit, 'after')),
  },
  {
    example: 'за 5 дней до педсовета',
    pattern: whole(
      `(?:не поз(?:дне|ж)е,? (?:чем )?за|за|не менее чем за|at least|no later than)? ?(?:${COUNT} )?${UNIT} (?:до|before|prior to) (.+)`,
    ),
    read: ([, count, kind, unit, event]) => tie(event, offset(count ?? '1', kind, unit, 'before')),
  },
  {
    example: 'согласно индивидуальному плану',
    pattern: whole(
      '(?:согласно|в соответствии с|в сроки,? (?:установленные|указанные|определенные|предусмотренные)(?: в)?|according to|as per|in accordance with|per)(?: the)? (.+)',
    ),
    read: ([, document]) => tie(document),
  },
  {
    example: 'по программе наставничества',
    pattern: whole(
      '(?:(?:по|на основании) )((?:[а-я-]+ ){0,3}?(?:программе|программы|плану|плана|соглашению|соглашения|графику|графика|расписанию|приказу|договору|положению)(?![а-я]).*)',
    ),
    read: ([, document]) => tie(document),
  },
  {
    example: 'до начала анкетирования',
    pattern: whole('(?:до|перед) ((?:начала|началом|завершения|окончания|проведения|издания) [а-я].*)'),
    read: ([, event]) => tie(event),
  },
  {
    example: 'по завершении мониторинга',
    pattern: whole('по (окончани|завершени|итог|результат|факт)(?:и|ю|ам|у)( .+)?'),
    read: ([, head, event]) => {
      const noun = head?.endsWith('ни') ? `${head}е` : `${head}${head === 'факт' ? '' : head === 'итог' ? 'и' : 'ы'}`;
      return tie(`${noun}${event ?? ''}`);
    },
  },
  {
    example: 'после групповой встречи',
    pattern: whole(
      '(?:сразу )?(?:после|с момента|со дня|в день|при|на момент|на этапе|after|upon|following|on completion of|before|prior to)(?: the)? (?!m\\d|d\\d)([а-яa-z«"].*)',
    ),
    read: ([, event]) => tie(event),
  },
  {
    example: 'осенние каникулы',
    pattern: whole(
      '(?:в период |в дни |в |на |во время )?((?:осенни[а-я]+|зимни[а-я]+|весенни[а-я]+|летни[а-я]+)? ?каникул[а-я]*)',
    ),
    read: ([, holidays]) => tie(holidays),
  },
  {
    example: 'I четверть',
    pattern: whole(
      '((?:в |до конца |конец |в конце |начало |в начале |за )?(?:(?:\\d|i{1,3}|iv)(?: ?[-,и] ?(?:\\d|i{1,3}|iv))?|[іi]{1,3}|[іi]v|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт(?:ая|ой|ую))(?:-?(?:я|й|ой|ая|ю|ей|ый|ом|м|е))? (?:четверт(?:[ьи]|ях|ей)|четв\\.?|триместр[а-я]*|семестр[а-я]*|модул[а-я]*))(?: .*)?',
    ),
    read: () => ({ dependsOn: 'календарный учебный график' }),
  },
];

const COUNTS: Record<string, number> = {
  одного: 1,
  двух: 2,
  трех: 3,
  пяти: 5,
  десяти: 10,
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
};
/** Documents that give dates, from the dative of «согласно …» and «по …» to the nominative. */
const DOCUMENTS: readonly (readonly [RegExp, string, string])[] = [
  [/план(?:у|ом|е|а)?$/, 'план', 'ый'],
  [/график(?:у|ом|а)?$/, 'график', 'ый'],
  [/приказ(?:у|ом|а)?$/, 'приказ', 'ый'],
  [/договор(?:у|ом|а)?$/, 'договор', 'ый'],
  [/программ(?:е|ой|ы)$/, 'программа', 'ая'],
  [/карт(?:е|ой|ы)$/, 'карта', 'ая'],
  [/соглашени(?:ю|ем|я)$/, 'соглашение', 'ое'],
  [/расписани(?:ю|ем|я)$/, 'расписание', 'ое'],
  [/положени(?:ю|ем|я)$/, 'положение', 'ое'],
];

/** Reads a deadline that waits for something; null when it does not. */
export function readRelative(text: string): (TermReading & Tie) | null {
  const words = plain(text).replace(/[\s.,;:]+$/, '');
  for (const { pattern, read } of RELATIVE) {
    const match = pattern.exec(words);
    if (match !== null) return { kind: 'relative', start: null, end: null, recurrence: null, ...read(match) };
  }
  return null;
}

function tie(event: string | undefined, at?: Offset): Tie {
  return { dependsOn: nominative((event ?? '').trim()), ...(at === undefined ? {} : { offset: at }) };
}

function offset(
  count: string | undefined,
  kind: string | undefined,
  unit: string | undefined,
  side: Offset['side'],
): Offset {
  const number = COUNTS[count ?? ''] ?? Number(count);
  if (/^недел|^week/.test(unit ?? '')) return { count: number, unit: 'week', side };
  if (/^месяц|^month/.test(unit ?? '')) return { count: number, unit: 'month', side };
  return { count: number, unit: /^рабоч|^учебн|^working|^business/.test(kind ?? '') ? 'working-day' : 'day', side };
}

/** «Индивидуальному плану» is «индивидуальный план», «издания приказа» is «издание приказа»; other words stay. */
function nominative(text: string): string {
  const words = text.split(' ');
  const head = words.findIndex((word) => DOCUMENTS.some(([form]) => form.test(word)));
  const adjectives = words.slice(0, Math.max(0, head));
  const document = DOCUMENTS.find(([form]) => form.test(words[head] ?? ''));
  if (
    document !== undefined &&
    head <= 3 &&
    adjectives.every((word) => /(?:ому|ему|ой|ей|ым|им|ого|его)$/.test(word))
  ) {
    const [, name, ending] = document;
    const agreed = adjectives.map((word) => word.replace(/(?:ому|ему|ой|ей|ым|им|ого|его)$/, ending));
    return [...agreed, name, ...words.slice(head + 1)].join(' ');
  }
  return text
    .replace(/^the /, '')
    .replace(/^приеме(?= |$)/, 'прием')
    .replace(/^([а-я]+ни)[яюи](?= |$)/, '$1е')
    .replace(/^начала(?= |$)/, 'начало')
    .replace(/^конца(?= |$)/, 'конец');
}
