import { byCode } from '../people/codes';
import type { Bases, Mentee, Mentor } from '../people/person';
import { seeker } from './change';
import { fit } from './fit';
import type { LeftOver } from './left';
import { keptOut, whyMenteeLeft, whyMentorLeft } from './left';
import { pairUp } from './pair-up';
import { scoresOf } from './scores';

/** A pair by the two codes. */
export type Pair = { mentor: string; mentee: string };

/** A new pair to be approved by a person: the fit, 0 to 100, and its evidence in one line. */
export type ProposedPair = Pair & { points: number; reason: string };

/** The plan that the coordinator looks at: new pairs only, and everybody who is left without one. */
export type Proposal = { pairs: ProposedPair[]; left: LeftOver[] };

/**
 * Подбор: pairs up everybody who may be paired, as many as possible, then as well as possible.
 * Approved `pairs` are locked: they are not proposed again and take their mentors' places. The order of rows does not matter.
 */
export function propose({ mentors, mentees, pairs }: Bases & { pairs: readonly Pair[] }): Proposal {
  const active = [...mentors].sort(byCode).filter((mentor) => keptOut(mentor) === null);
  const paired = new Set(pairs.map((pair) => pair.mentee));
  const unpaired = [...mentees].sort(byCode).filter((mentee) => !paired.has(mentee.id));
  const waiting = unpaired.filter((mentee) => keptOut(mentee) === null);

  const places = placesLeft(active, pairs);
  const chosen = pairUp({ mentors: active, mentees: waiting, places });
  const proposed = waiting.flatMap((mentee) => {
    const mentor = chosen.get(mentee);
    return mentor ? [proposedPair(mentor, mentee)] : [];
  });
  const around = {
    mentors: active,
    mentees: waiting,
    points: pointsOf(active, waiting),
    load: loadOf([...pairs, ...proposed]),
    seek: seeker({ mentors: active, mentees: waiting, places }),
  };

  const withPair = new Set([...pairs, ...proposed].flatMap((pair) => [pair.mentor, pair.mentee]));
  const leftMentees = unpaired.filter((mentee) => !withPair.has(mentee.id));
  const leftMentors = [...mentors].sort(byCode).filter((mentor) => !withPair.has(mentor.id));
  return {
    pairs: proposed,
    left: [
      ...leftMentees.map((mentee) => whyMenteeLeft(mentee, around)),
      ...leftMentors.map((mentor) => whyMentorLeft(mentor, around)),
    ],
  };
}

function pointsOf(mentors: readonly Mentor[], mentees: readonly Mentee[]): (mentor: Mentor, mentee: Mentee) => number {
  const scores = scoresOf(mentors, mentees);
  const columns = new Map(mentors.map((mentor, at) => [mentor, at]));
  const rows = new Map(mentees.map((mentee, at) => [mentee, at]));
  return (mentor, mentee) => scores.of(rows.get(mentee) ?? 0, columns.get(mentor) ?? 0);
}

function placesLeft(mentors: readonly Mentor[], pairs: readonly Pair[]): number[] {
  const load = loadOf(pairs);
  return mentors.map(({ id, capacity }) => capacity - (load.get(id) ?? 0));
}

function loadOf(pairs: readonly Pair[]): Map<string, number> {
  const load = new Map<string, number>();
  for (const { mentor } of pairs) load.set(mentor, (load.get(mentor) ?? 0) + 1);
  return load;
}

function proposedPair(mentor: Mentor, mentee: Mentee): ProposedPair {
  const { points, lines } = fit(mentor, mentee);
  return { mentor: mentor.id, mentee: mentee.id, points, reason: lines.map((line) => line.reason).join('; ') };
}
