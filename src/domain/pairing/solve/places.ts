import { type Edges, NOBODY } from './edges';

/** Who holds which place: the places of mentor j are `first[j]` up to `first[j + 1]`, of which `used[j]` are taken. */
export type Places = {
  first: Int32Array;
  used: Int32Array;
  owner: Int32Array;
  holder: Int32Array;
  gain: Float64Array;
  prices: Float64Array;
};

/** Empty places at no price; a mentor gets no more than could be filled and one to stay free, and one without any costs more than anybody has. */
export function emptyPlaces({ mentor }: Edges, capacity: ArrayLike<number>): Places {
  const wanted = new Int32Array(capacity.length);
  for (let edge = 0; edge < mentor.length; edge++) wanted[mentor[edge]!]!++;
  const first = new Int32Array(capacity.length + 1);
  for (let j = 0; j < capacity.length; j++) {
    const places = Math.floor(Math.min(wanted[j]! + 1, Math.max(0, capacity[j]! || 0)));
    first[j + 1] = first[j]! + places;
  }
  const count = first[capacity.length]!;
  const owner = new Int32Array(count);
  for (let j = 0; j < capacity.length; j++) owner.fill(j, first[j], first[j + 1]);
  return {
    first,
    used: new Int32Array(capacity.length),
    owner,
    holder: new Int32Array(count).fill(NOBODY),
    gain: new Float64Array(count),
    prices: Float64Array.from(capacity, (places) => (places >= 1 ? 0 : Infinity)),
  };
}
