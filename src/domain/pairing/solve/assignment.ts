import { auction } from './auction';
import { augment, searchOver } from './augment';
import type { Assignment, Edges, Gains } from './edges';
import { type Lists, listsFrom, shortLists } from './lists';
import { type Memory, withMemory } from './memory';
import { assignmentOf, emptyPlaces, type Places } from './places';

/** Fewer make whole rows be looked at too often, more cost time to gather. */
const CANDIDATES = 10;

/** The largest sum of gains with every mentee at most once and every mentor at most `capacity` times, exactly. */
export function assignBest(edges: Edges, capacity: ArrayLike<number>): Assignment {
  const mentees = edges.start.length - 1;
  return withMemory((memory) =>
    assign(listsFrom(edges, memory), emptyPlaces(mentees, capacity, memory), mentees, memory),
  );
}

/**
 * The same over all pairs without keeping them: each mentee has a short list of about `kept` candidates, gathered anew
 * only where the prices do not prove that nobody outside it is better.
 */
export function assignAll(gains: Gains, capacity: ArrayLike<number>, kept: number = CANDIDATES): Assignment {
  return withMemory((memory) => {
    const places = emptyPlaces(gains.mentees, capacity, memory);
    return assign(shortLists(gains, kept, places.prices, memory), places, gains.mentees, memory);
  });
}

/** A bounded auction seats most; each of the others is seated by a shortest augmenting path over the mentors. */
function assign(lists: Lists, places: Places, mentees: number, memory: Memory): Assignment {
  const search = searchOver(lists, places, memory);
  for (const mentee of auction(lists, places, mentees)) augment(search, mentee);
  return assignmentOf(places, mentees);
}
