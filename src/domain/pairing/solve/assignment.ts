import { auction } from './auction';
import { augmenter } from './augment';
import { type Assignment, type Edges, NOBODY } from './edges';
import { emptyPlaces } from './places';

/**
 * The largest sum of gains with every mentee at most once and every mentor at most `capacity` times, exactly.
 * A bounded auction seats most; each of the others is seated by a shortest augmenting path over the mentors.
 */
export function assignBest(edges: Edges, capacity: ArrayLike<number>): Assignment {
  const places = emptyPlaces(edges, capacity);
  const augment = augmenter(edges, places);
  for (const mentee of auction(edges, places)) augment(mentee);
  const chosen = new Int32Array(edges.start.length - 1).fill(NOBODY);
  for (let place = 0; place < places.holder.length; place++) {
    const mentee = places.holder[place]!;
    if (mentee !== NOBODY) chosen[mentee] = places.owner[place]!;
  }
  return { chosen, prices: places.prices };
}
