type Row = { weights: readonly number[]; price: number };
type Place = { mentor: number; price: number; holder: Row | null; slack: number; from: Place | null; seen: boolean };

const NOBODY = -1;

/**
 * The best assignment of mentees to mentors: as many mentees as possible, then the largest sum of points.
 * `points` is [mentees × mentors], whole and not negative, null where a pair is not allowed; the result holds a mentor's
 * index or null for each mentee. Equal optima are settled by the order given, so sort first.
 * Hungarian method over the mentors' places with shortest augmenting paths, O(mentees² × places).
 */
export function assign(
  points: readonly (readonly (number | null)[])[],
  capacities: readonly number[],
): (number | null)[] {
  const rows = rowsOf(points);
  const places = placesOf(rows.length, capacities);
  for (const row of rows) seat(row, places);
  const taken = new Map(places.map((place) => [place.holder, place.mentor]));
  return rows.map((row) => {
    const mentor = taken.get(row) ?? NOBODY;
    return weightOf(row, mentor) > 0 ? mentor : null;
  });
}

/** A pair more outweighs any sum of points; weight 0 is staying alone. */
function rowsOf(points: readonly (readonly (number | null)[])[]): Row[] {
  const largest = points.reduce((top, row) => row.reduce<number>((best, cell) => Math.max(best, cell ?? 0), top), 0);
  const bonus = largest * points.length + 1;
  return points.map((row) => ({ weights: row.map((cell) => (cell === null ? 0 : cell + bonus)), price: 0 }));
}

function placesOf(mentees: number, capacities: readonly number[]): Place[] {
  const owners = capacities.flatMap((capacity, mentor) => {
    const places = Math.min(mentees, Math.max(0, Math.floor(capacity) || 0));
    return Array.from({ length: places }, () => mentor);
  });
  while (owners.length < mentees) owners.push(NOBODY);
  return owners.map((mentor) => ({ mentor, price: 0, holder: null, slack: Infinity, from: null, seen: false }));
}

function seat(newcomer: Row, places: readonly Place[]): void {
  for (const place of places) Object.assign(place, { slack: Infinity, from: null, seen: false });
  let row = newcomer;
  let here: Place | null = null;
  for (;;) {
    const nearest = lookAround(row, here, places);
    if (nearest === null) return;
    shiftPrices(newcomer, places, nearest.slack);
    nearest.seen = true;
    here = nearest;
    if (nearest.holder === null) break;
    row = nearest.holder;
  }
  for (let place: Place | null = here; place !== null; place = place.from) {
    place.holder = place.from === null ? newcomer : place.from.holder;
  }
}

function lookAround(row: Row, here: Place | null, places: readonly Place[]): Place | null {
  let nearest: Place | null = null;
  for (const place of places) {
    if (place.seen) continue;
    const distance = -weightOf(row, place.mentor) - row.price - place.price;
    if (distance < place.slack) Object.assign(place, { slack: distance, from: here });
    if (nearest === null || place.slack < nearest.slack) nearest = place;
  }
  return nearest;
}

function shiftPrices(newcomer: Row, places: readonly Place[], step: number): void {
  newcomer.price += step;
  for (const place of places) {
    if (!place.seen) place.slack -= step;
    else {
      place.price -= step;
      if (place.holder !== null) place.holder.price += step;
    }
  }
}

function weightOf(row: Row, mentor: number): number {
  return row.weights[mentor] ?? 0;
}
