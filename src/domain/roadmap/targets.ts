import { tidy } from '../text';

/** A number that a plan sets itself, such as «не менее 5 пар». */
export type Target = {
  /** The words around the number, as the plan has them. */
  text: string;
  comparison: 'не менее' | 'ровно' | 'не более';
  target: number;
  /** «%», or what is counted, in the plan's own words. */
  unit: string;
};

const LEAST = 'не менее|не ниже|не меньше|минимум|как минимум|от|более|свыше|больше';
const MOST = 'не более|не выше|не больше|не свыше|максимум|до|менее|меньше';
const ABOUT = `(?<![а-яё])(${LEAST}|${MOST})(?: чем)?(?: на| у| в)?`;
const NUMBER = '(\\d{1,6}(?:[.,]\\d+)?)(?:-?(?:х|ти|и|ми))?';
const WORD = '[а-яё-]+';
const TARGET = new RegExp(
  `(?:${ABOUT} )?(?<![\\d./-])${NUMBER}(?: ?(%|процент${WORD})| (${WORD}(?: ${WORD})?))?`,
  'iu',
);
const ADJECTIVE = /(?:ых|их|ого|его|ной|ной|ую)$/i;
const PERSONS = /^(?:представител|человек|чел$|участник(?!ов наставничества)|специалист)/i;
const NOT_COUNTED =
  /^(?:год|г$|гг$|числа|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|уч)/i;

/** The numeric targets of a result or an indicator, in their order; numbers that count nothing, such as years, are none. */
export function readTargets(text: string): Target[] {
  return clausesOf(text).flatMap((clause) => {
    const found = TARGET.exec(clause);
    const target = found && targetOf(found);
    return target ? [{ ...target, text: clause }] : [];
  });
}

function targetOf([, about, digits, percent, counted = '']: RegExpExecArray): Omit<Target, 'text'> | null {
  const target = Number((digits ?? '').replace(',', '.'));
  if (percent === undefined && (about === undefined || counted === '' || NOT_COUNTED.test(counted))) return null;
  const isMost = about !== undefined && new RegExp(`^(?:${MOST})$`, 'i').test(about);
  const isExact = about === undefined && (percent === undefined || target === 100);
  return {
    target,
    unit: percent === undefined ? unitOf(counted) : '%',
    comparison: isMost ? 'не более' : isExact ? 'ровно' : 'не менее',
  };
}

/** «Специальных рубрик» is two words, «публикаций на» is one; people are counted as people. */
function unitOf(counted: string): string {
  const [first = '', second = ''] = counted.split(' ');
  if (PERSONS.test(first)) return 'человек';
  return ADJECTIVE.test(first) && second !== '' ? `${first} ${second}` : first;
}

/** The parts of a cell between commas, semicolons, brackets and bullets. */
function clausesOf(text: string): string[] {
  return tidy(text)
    .replace(/, (?=чем )/g, ' ')
    .split(/(?<!\d),|,(?!\d)|[;()·•]|\. (?=[А-ЯЁ])/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** Whether a value reaches its target. */
export function isReached({ comparison, target }: Pick<Target, 'comparison' | 'target'>, value: number): boolean {
  if (comparison === 'не более') return value <= target;
  return comparison === 'ровно' ? value === target : value >= target;
}
