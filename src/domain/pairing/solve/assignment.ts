import { auction } from './auction';
import { augmenter } from './augment';
import type { Assignment, Edges } from './edges';
import { assignmentOf, emptyPlaces } from './places';

/**
 * The largest sum of gains with every mentee at most once and every mentor at most `capacity` times, exactly.
 * A bounded auction seats most; each of the others is seated by a shortest augmenting path over the mentors.
 */
export function assignBest(edges: Edges, capacity: ArrayLike<number>): Assignment {
  const places = emptyPlaces(edges, capacity);
  const augment = augmenter(edges, places);
  for (const mentee of auction(edges, places)) augment(mentee);
  return assignmentOf(places, edges.start.length - 1);
}
