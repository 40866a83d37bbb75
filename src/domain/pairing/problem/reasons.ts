import { mayPair, mentorsFor, type Problem } from './problem';

const MOST_LISTED = 5;

/** Why the mentee has no pair, in one line. */
export function whyAlone(problem: Problem, loads: readonly number[], mentee: number): string {
  const possible = mentorsFor(problem, mentee);
  if (possible.length === 0) return whyNobody(problem, mentee);
  if (isStable(problem)) {
    const ranks = [...(problem.wishes.mentee[mentee] ?? [])].sort(([a, one], [b, other]) => one - other || a - b);
    const wished = ranks.map(([mentor]) => mentor);
    if (wished.length === 0) return 'нет взаимных пожеланий';
    return `места у взаимно желаемых наставников закреплены или заняты теми, кого они предпочли: ${named(wished)}`;
  }
  const free = possible.filter((mentor) => (loads[mentor] ?? 0) < (problem.capacity[mentor] ?? 0));
  if (free.length === 0) return `нет свободных мест у подходящих наставников: ${named(possible)}`;
  const small = free.filter((mentor) => (loads[mentor] ?? 0) < (problem.minimum[mentor] ?? 0));
  if (small.length === free.length) return `для группы не набирается желающих: ${named(free)}`;
  return `со свободными наставниками совместимость ниже нуля: ${named(free)}`;

  function named(mentors: readonly number[]): string {
    const shown = mentors.slice(0, MOST_LISTED).map((mentor) => {
      return `${problem.mentors[mentor]} (занято ${loads[mentor]} из ${problem.capacity[mentor]})`;
    });
    const more = mentors.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` и ещё ${more}` : '');
  }
}

function isStable({ mode }: Problem): boolean {
  return mode === 'stable-mentee' || mode === 'stable-mentor';
}

function whyNobody(problem: Problem, mentee: number): string {
  const counts = { unknown: 0, forbidden: 0, low: 0 };
  problem.mentors.forEach((_, mentor) => {
    if (problem.fits.of(mentee, mentor) === null) counts.unknown++;
    else if (problem.forbidden[mentee]?.has(mentor)) counts.forbidden++;
    else counts.low++;
  });
  const parts = [
    [counts.unknown, problem.fits.absent?.(mentee) ?? 'совместимость не указана'],
    [counts.forbidden, 'под запретом'],
    [counts.low, `ниже порога ${problem.minFit}`],
  ].flatMap(([count, text]) => (count === 0 ? [] : [`${text}: ${count}`]));
  if (parts.length === 0) return 'нет ни одного наставника';
  return `подходящих наставников нет (${parts.join(', ')})`;
}

/** The mentors who must have more mentees than they got, and why they did not. */
export function shortfalls(problem: Problem, loads: readonly number[]): string[] {
  return problem.minimum.flatMap((least, mentor) => {
    const load = loads[mentor] ?? 0;
    if (load >= least) return [];
    const why = fewFor(problem, mentor, least) ?? 'остальные нужны другим наставникам';
    return [`наставник ${problem.mentors[mentor]}: нужно не меньше ${least}, назначено ${load}: ${why}`];
  });
}

/** That too few could come at all, where it is so. */
function fewFor(problem: Problem, mentor: number, least: number): string | null {
  const locked = new Set(problem.locked.filter((pair) => pair.mentor === mentor).map(({ mentee }) => mentee));
  const mayCome = (mentee: number) => locked.has(mentee) || mayPair(problem, mentee, mentor);
  const possible = [...problem.mentees.keys()].filter(mayCome).length;
  if (possible < least) return `подходящих наставляемых всего ${possible}`;
  if (!isStable(problem)) return null;
  const mutual = new Set([...locked, ...(problem.wishes.mentor[mentor]?.keys() ?? [])]).size;
  return mutual < least ? `взаимных пожеланий всего ${mutual}` : null;
}

/** What to say where not every choice of groups could be tried. */
export function notTried({ objective }: Problem, gap: number): string[] {
  if (gap <= 0) return [];
  const what = objective === 'size' ? 'пар могло бы быть больше' : 'сумма могла бы быть больше';
  return [`групп слишком много, чтобы проверить все сочетания: ${what} не более чем на ${gap}`];
}
