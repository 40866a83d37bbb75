import { type Assignment, type Edges, NOBODY } from './edges';

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
  const mentors = capacity.length;
  const first = new Int32Array(mentors + 1);
  const prices = new Float64Array(mentors);
  for (let edge = 0; edge < mentor.length; edge++) first[mentor[edge]! + 1]!++;
  for (let j = 0; j < mentors; j++) {
    const places = Math.floor(Math.min(first[j + 1]! + 1, Math.max(0, capacity[j]! || 0)));
    if (places === 0) prices[j] = Infinity;
    first[j + 1] = first[j]! + places;
  }
  const count = first[mentors]!;
  const owner = new Int32Array(count);
  for (let j = 0, place = 0; j < mentors; j++) while (place < first[j + 1]!) owner[place++] = j;
  const holder = new Int32Array(count).fill(NOBODY);
  return { first, used: new Int32Array(mentors), owner, holder, gain: new Float64Array(count), prices };
}

/** Gives the mentee the next free place of the mentor. */
export function seat({ first, used, holder, gain }: Places, mentor: number, mentee: number, worth: number): void {
  const place = first[mentor]! + used[mentor]!++;
  holder[place] = mentee;
  gain[place] = worth;
}

/** Who sits where, by mentee. */
export function assignmentOf({ owner, holder, prices }: Places, mentees: number): Assignment {
  const chosen = new Int32Array(mentees).fill(NOBODY);
  for (let place = 0; place < holder.length; place++) {
    const mentee = holder[place]!;
    if (mentee !== NOBODY) chosen[mentee] = owner[place]!;
  }
  return { chosen, prices };
}
