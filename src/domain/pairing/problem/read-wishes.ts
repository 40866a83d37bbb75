import type { Problem } from './problem';
import { mayPair } from './problem';
import type { Given, Index, Report } from './read-problem';
import { listOf, nameOf } from './read-problem';

type People = { mentees: readonly Given[]; mentors: readonly Given[]; index: Index };

/** The wishes that both sides share and no rule forbids; every other name is reported and ignored. */
export function readWishes(problem: Problem, people: People, report: Report): Problem['wishes'] {
  const named = {
    mentee: people.mentees.map((mentee) => ranksOf(mentee, people.index.mentor, report)),
    mentor: people.mentors.map((mentor) => ranksOf(mentor, people.index.mentee, report)),
  };
  const barred = (mentee: number, mentor: number) => {
    const here = `${problem.mentees[mentee]} и ${problem.mentors[mentor]}`;
    if (!mayPair(problem, mentee, mentor)) return `prefers: ${here} не могут быть парой`;
    return null;
  };
  return {
    mentee: named.mentee.map((ranks, mentee) =>
      kept(ranks, (mentor) => {
        const [one, other] = [problem.mentees[mentee], problem.mentors[mentor]];
        if (named.mentor[mentor]?.has(mentee)) return barred(mentee, mentor);
        return `prefers: ${one} называет ${other}, но не назван в ответ`;
      }),
    ),
    mentor: named.mentor.map((ranks, mentor) =>
      kept(ranks, (mentee) => {
        const [one, other] = [problem.mentors[mentor], problem.mentees[mentee]];
        if (named.mentee[mentee]?.has(mentor)) return mayPair(problem, mentee, mentor) ? null : '';
        return `prefers: ${one} называет ${other}, но не назван в ответ`;
      }),
    ),
  };

  function kept(ranks: ReadonlyMap<number, number>, fault: (other: number) => string | null): Map<number, number> {
    const good = new Map<number, number>();
    for (const [other, rank] of ranks) {
      const text = fault(other);
      if (text === null) good.set(other, rank);
      else if (text !== '') report(text);
    }
    return good;
  }
}

function ranksOf({ id, fields }: Given, index: ReadonlyMap<string, number>, report: Report): Map<number, number> {
  const ranks = new Map<number, number>();
  listOf(fields.prefers, `prefers: у ${id}`, report).forEach((entry, rank) => {
    for (const each of Array.isArray(entry) ? entry.flat(Infinity) : [entry]) {
      const name = nameOf(each);
      const other = index.get(name ?? '');
      if (other === undefined) report(`prefers: ${id} называет неизвестного ${name ?? JSON.stringify(each)}`);
      else if (ranks.has(other)) report(`prefers: ${id} называет ${name} дважды, учтено первое`);
      else ranks.set(other, rank);
    }
  });
  return ranks;
}
