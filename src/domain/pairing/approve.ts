import { inRussian, WORDS } from '../messages/words';
import { listedAmong, mentioned, nameKey } from '../people/names';
import type { Bases, Mentee, Mentor } from '../people/person';
import { PAIR_STATE } from '../sheet-values';
import type { PairRow, ProposalRow } from '../tables';
import { fit, placesOf } from './fit';
import { canJoin, groupName, leadsGroup, type Member } from './groups';
import { ineligible, notAMentor } from './ineligible';
import { keptOut } from './left';
import type { MarkedRow } from './proposal-rows';
import { evidence } from './propose';
import { loadOf, type Rules } from './round';
import { termsOf } from './terms';

const {
  pairing: words,
  fit: { ineligible: reasons },
} = WORDS;

/** A pair as it begins; reasons for changes are people's. One that ended and is agreed anew leaves its old order behind. */
export type NewPair = Omit<PairRow, 'why' | 'changed' | 'known'>;

/** A ticked row that may be no pair, and why. */
export type Refusal = { row: ProposalRow; why: string };

/** The pairs that may be made, and why others may not, with what else the coordinator should know. */
export type Approval = { accepted: NewPair[]; refused: Refusal[]; remarks: string[] };

/**
 * Looks at the ticked rows once more, as people are now: what is no longer possible is refused by name. A pair that was
 * scored keeps its points, one changed by hand since is scored here, and comes into the group that the scored ones make.
 * What stands beside a pair is evidence, no wishes.
 */
export function approve(
  ticked: readonly MarkedRow[],
  bases: Bases,
  held: readonly PairRow[],
  rules: Rules,
  today: string,
): Approval {
  const accepted: NewPair[] = [];
  const refused: Refusal[] = [];
  const remarks: string[] = [];
  const [mentors, mentees] = [byId(bases.mentors), byId(bases.mentees)];
  const called = listedAmong(bases.mentors);
  const load = loadOf(held);
  const members = new Map<string, Member[]>();
  for (const { mentor, mentee, group = '' } of held) join(mentor, mentees.get(mentee), group);
  const paired = new Map(held.map((pair) => [pair.mentee, pair.id]));
  const terms = termsOf(
    {
      mentors: bases.mentors.filter((mentor) => keptOut(mentor) === null),
      mentees: bases.mentees.filter((mentee) => keptOut(mentee) === null && !paired.has(mentee.id)),
    },
    // As it was before: a pair is not among those that its mentor leads already.
    { ...rules, held: new Map(load) },
  );
  for (const { row, mentor: code, mentee: own } of [
    ...ticked.filter(isScored),
    ...ticked.filter((one) => !isScored(one)),
  ]) {
    const [mentor, mentee] = [mentors.get(code), mentees.get(own)];
    const id = `${own}|${code}`;
    const scored = isScored({ row, mentor: code });
    const why = row.forbid && scored ? words.forbidden : whyNot(mentor, mentee, { own, code, id });
    if (why !== null || !mentor || !mentee) {
      // The name beside a code that people typed is still that of the mentor proposed before.
      refused.push({ row, why: why ?? '' });
      remarks.push(words.refused(`${row.menteeName || own}, ${mentor ? mentor.name || code : code}`, why ?? ''));
      continue;
    }
    if (paired.get(own) !== id) {
      load.set(code, (load.get(code) ?? 0) + 1);
      join(code, mentee, scored ? row.group : '');
    }
    paired.set(own, id);
    accepted.push({
      id,
      mentor: code,
      mentorName: mentor.name,
      mentorPost: mentor.post,
      mentee: own,
      menteeName: mentee.name,
      menteePost: mentee.post,
      points: scored ? row.points : fit(mentor, mentee, terms).points,
      // The minutes of the pairing quote it.
      reason: inRussian(() => evidence(mentor, mentee, terms)),
      state: PAIR_STATE.agreed,
      approved: today,
      order: '',
      group: '',
    });
  }
  // Who comes last may leave the group another time than the first had.
  for (const pair of accepted) pair.group = groupOf(pair.mentor);
  return { accepted, refused, remarks: [...remarks, ...shortGroups()] };

  /** Whether the row says what the proposal has found about these two. */
  function isScored({ row, mentor }: Pick<MarkedRow, 'row' | 'mentor'>): boolean {
    return (
      row.points !== null &&
      row.mentor === mentor &&
      nameKey(row.mentorName) === nameKey(mentors.get(mentor)?.name ?? '')
    );
  }

  function join(mentor: string, mentee: Mentee | undefined, group: string): void {
    if (mentee) members.set(mentor, [...(members.get(mentor) ?? []), { mentee, group }]);
  }

  function groupOf(code: string): string {
    const mentor = mentors.get(code);
    return mentor ? groupName(mentor, members.get(code) ?? []) : '';
  }

  function whyNot(mentor: Mentor | undefined, mentee: Mentee | undefined, { own, code, id }: Asked): string | null {
    if (!mentee) return reasons.noMentee(own);
    if (!mentor) return notAMentor(code, bases.mentors);
    const why = ineligible(mentor, mentee, terms);
    const earlier = paired.get(own);
    if (why !== null || earlier === id) return why;
    if (earlier !== undefined) return reasons.paired(called(earlier.split('|')[1] ?? ''));
    if (!canJoin(mentor, members.get(code) ?? [], mentee)) return reasons.groupTime;
    const [held, all] = [load.get(code) ?? 0, placesOf(mentor)];
    return held < all ? null : reasons.full(mentioned(mentor), held, all);
  }

  function shortGroups(): string[] {
    const codes = new Set(accepted.map(({ mentor }) => mentor));
    return bases.mentors.flatMap((mentor) => {
      const count = load.get(mentor.id) ?? 0;
      if (!codes.has(mentor.id) || !leadsGroup(mentor) || count >= mentor.least) return [];
      return [words.shortGroup(mentor.name, count, mentor.least)];
    });
  }
}

/** A ticked pair: the codes of both, and what it is called by. */
type Asked = { own: string; code: string; id: string };

function byId<P extends { id: string }>(people: readonly P[]): Map<string, P> {
  return new Map(people.map((person) => [person.id, person]));
}
