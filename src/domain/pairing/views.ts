import { WORDS } from '../messages/words';
import { byCode } from '../people/codes';
import { codeAndName, listed } from '../people/names';
import { type Bases, hasLeft, type Person } from '../people/person';
import type { MenteeViewRow, MentorViewRow, PairRow, ProposalRow } from '../tables';
import { placesOf } from './fit';
import { keptOut } from './left';

const { views: words } = WORDS.fit;

/** What the two views are made from; `pairs` are those that have not ended. */
export type Seen = Bases & {
  pairs: readonly PairRow[];
  proposal: readonly ProposalRow[];
  since: ReadonlyMap<string, string>;
};

/** «По наставникам»: whom each mentor leads, «2 из 3», and how many places are free. */
export function mentorView({ mentors, pairs, proposal }: Seen): MentorViewRow[] {
  const led = byMentor(pairs, (pair) => `${listed({ id: pair.mentee, name: pair.menteeName })} (${pair.state})`);
  const offered = byMentor(proposal.filter(isPossible), (row) => listed({ id: row.mentee, name: row.menteeName }));
  return mentors
    .filter((mentor) => isSeen(mentor) || led.has(mentor.id))
    .sort(byCode)
    .map((mentor) => {
      const mentees = led.get(mentor.id) ?? [];
      const places = placesOf(mentor);
      return {
        id: mentor.id,
        name: mentor.name,
        load: words.load(mentees.length, places),
        // A place with somebody who may be in no pair is nobody's.
        free: keptOut(mentor) === null ? Math.max(0, places - mentees.length) : 0,
        mentees: mentees.join('; '),
        proposed: (offered.get(mentor.id) ?? []).join('; '),
      };
    });
}

/** «По наставляемым»: each mentee's mentor and how far the pair is. */
export function menteeView({ mentees, pairs, proposal, since }: Seen): MenteeViewRow[] {
  const own = new Map(pairs.map((pair) => [pair.mentee, pair]));
  const offered = new Map(proposal.filter(isPossible).map((row) => [row.mentee, row]));
  return mentees
    .filter((mentee) => isSeen(mentee) || own.has(mentee.id))
    .sort(byCode)
    .map(({ id, name }) => {
      const [pair, row] = [own.get(id), offered.get(id)];
      const one = pair ?? row;
      return {
        id,
        name,
        mentor: one ? codeAndName(one.mentor, one.mentorName) : '',
        state: pair?.state ?? (row ? 'предложена' : words.unpaired),
        since: pair ? '' : (since.get(id) ?? ''),
      };
    });
}

/** Who has left, and is in no pair, waits for none. */
function isSeen(person: Person): boolean {
  return person.id !== '' && !hasLeft(person);
}

/** A row that asks for what cannot be has no points and proposes nobody. */
function isPossible({ points }: ProposalRow): boolean {
  return points !== null;
}

function byMentor<R extends { mentor: string }>(rows: readonly R[], shown: (row: R) => string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const row of rows) {
    const known = all.get(row.mentor);
    if (known) known.push(shown(row));
    else all.set(row.mentor, [shown(row)]);
  }
  return all;
}
