import { tidy } from '../text';
import { isPeople } from './align';
import type { Fields } from './fields';
import { filledKeys } from './fields';
import { isDeadline } from './is-deadline';

/** What the whole plan tells of its rows: whether they have numbers, and whether they begin with small letters. */
export type PlanHabits = { numbered: boolean; small: boolean };

const CUT = /(?:^|\s)(?:и|или|а также|в|во|на|с|со|по|о|об|для|к|от|из|за|при|не|между|через|до|после)$|[,–—(-]$/i;

/** Whether a line without a number and a stage of its own goes on with the row above, as after a page break. */
export function goesOn(line: Fields, above: Fields, afterBreak: boolean, plan: PlanHabits): boolean {
  if (tidy(line.number) !== '' || tidy(line.stage) !== '') return false;
  if (tidy(line.activity) === '') return !standsAlone(line, above);
  const start = tidy(line.activity);
  const small = /^["«(]?\p{Ll}/u.test(start) && !plan.small;
  const signs = [
    small ? 3 : 0,
    /^["«(]?\p{Lu}/u.test(start) && !plan.small ? -2 : 0,
    plan.numbered ? 3 : 0,
    afterBreak ? 1 : 0,
    CUT.test(tidy(above.activity)) ? 2 : 0,
    tidy(line.term) === '' && tidy(above.term) !== '' ? 1 : 0,
    tidy(line.responsible) === '' && tidy(above.responsible) !== '' ? 1 : 0,
    completesTerm(line, above) ? 3 : 0,
    isDeadline(line.term) && isDeadline(above.term) && !completesTerm(line, above) ? -3 : 0,
    pointsGoOn(line, above),
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= 3;
}

/** A line below a merged cell of activities is a row of its own when it has its own deadline or people, and more. */
function standsAlone(line: Fields, above: Fields): boolean {
  const ownTerm = isDeadline(line.term) && isDeadline(above.term) && !completesTerm(line, above);
  const peopleAbove = tidy(above.responsible);
  const ownPeople = isPeople(tidy(line.responsible)) && peopleAbove !== '' && !CUT.test(peopleAbove);
  if (ownTerm) return filledKeys(line).length >= 2;
  return ownPeople && tidy(line.content) !== '' && tidy(line.term) === '' && tidy(above.content) !== '';
}

/** «В течение» and «года»: each is no deadline, both together are one; so is a month with the year below it. */
function completesTerm(line: Fields, above: Fields): boolean {
  const [first, rest] = [tidy(above.term), tidy(line.term)];
  if (first === '' || rest === '' || !isDeadline(`${first} ${rest}`)) return false;
  if (!isDeadline(first) || /^\d{4}/.test(rest) || CUT.test(first)) return true;
  return !isDeadline(rest) && /^[\p{Ll}–-]/u.test(rest);
}

/** Points counted on from the row above speak for one row, points that begin again for two. */
function pointsGoOn(line: Fields, above: Fields): number {
  const first = Number(/^(\d{1,2})[.)]/.exec(tidy(line.content))?.[1] ?? 0);
  if (first === 0) return 0;
  const last =
    [...tidy(above.content).matchAll(/(?:^|\s)(\d{1,2})[.)]\s/g)].map((match) => Number(match[1])).pop() ?? 0;
  return first === last + 1 ? 2 : first === 1 ? -3 : 0;
}
