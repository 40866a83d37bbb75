import fc from 'fast-check';
import type { Solution } from '../../../../src/domain/pairing/problem/problem';

/** A problem as a person writes it; wishes may tie, be one-sided, doubled or unknown. */
export type Given = {
  mentors: { id: string; capacity: number; min?: number; prefers?: (string | string[])[] }[];
  mentees: { id: string; prefers?: (string | string[])[] }[];
  fit?: Record<string, number>;
  minFit?: number;
  locked?: [string, string][];
  forbidden?: [string, string][];
  mode?: string;
  size?: string;
};

type Lists = { strict: boolean; mutual: boolean };

const MENTEES = ['а', 'б', 'в', 'г', 'д'];
const MENTORS = ['А', 'Б', 'В', 'Г'];

/** Small problems with fits in tenths, some missing and some negative. */
export const withFits: fc.Arbitrary<Given> = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 }))
  .chain(([rows, columns]) => {
    const keys = MENTEES.slice(0, rows).flatMap((mentee) =>
      MENTORS.slice(0, columns).map((mentor) => `${mentee}|${mentor}`),
    );
    const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -5, max: 20 }) }, fc.constant(null));
    return fc
      .record({
        values: fc.array(value, { minLength: keys.length, maxLength: keys.length }),
        capacity: fc.array(fc.nat({ max: 3 }), { minLength: columns, maxLength: columns }),
      })
      .map(({ values, capacity }) => ({
        mentors: MENTORS.slice(0, columns).map((id, at) => ({ id, capacity: capacity[at] ?? 1 })),
        mentees: MENTEES.slice(0, rows).map((id) => ({ id })),
        fit: Object.fromEntries(
          keys.flatMap((key, at): [string, number][] => {
            const tenths = values[at] ?? null;
            return tenths === null ? [] : [[key, tenths / 10]];
          }),
        ),
      }));
  });

/** Small problems of wishes. */
export function withWishes({ strict, mutual }: Lists): fc.Arbitrary<Given> {
  return fc
    .record({
      capacity: fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
      mentees: fc.array(wishes(MENTORS, strict), { maxLength: 5 }),
      mentors: fc.array(wishes(MENTEES, strict), { minLength: 1, maxLength: 4 }),
    })
    .map(({ capacity, mentees, mentors }) => {
      const given = {
        mentors: mentors.map((prefers, at) => ({ id: MENTORS[at] ?? '', capacity: capacity[at] ?? 1, prefers })),
        mentees: mentees.map((prefers, at) => ({ id: MENTEES[at] ?? '', prefers })),
      };
      return mutual ? returned(given) : given;
    });
}

function wishes(ids: readonly string[], strict: boolean): fc.Arbitrary<(string | string[])[]> {
  const order = fc.shuffledSubarray([...ids]);
  if (strict) return order;
  return fc.tuple(order, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })).map(([names, joins]) =>
    names.reduce<string[][]>((groups, name, at) => {
      if (joins[at] && groups.length > 0) groups.at(-1)?.push(name);
      else groups.push([name]);
      return groups;
    }, []),
  );
}

function returned<G extends Given>(given: G): G {
  const names = (list: readonly { id: string; prefers?: (string | string[])[] }[], own: string, other: string) =>
    list
      .find(({ id }) => id === own)
      ?.prefers?.flat()
      .includes(other) ?? false;
  const keep = (list: (string | string[])[] | undefined, back: (name: string) => boolean) =>
    (list ?? []).flatMap((entry) => {
      const kept = [entry].flat().filter(back);
      return kept.length === 0 ? [] : [kept.length === 1 ? (kept[0] ?? '') : kept];
    });
  return {
    ...given,
    mentees: given.mentees.map(({ id, prefers }) => ({
      id,
      prefers: keep(prefers, (name) => names(given.mentors, name, id)),
    })),
    mentors: given.mentors.map((mentor) => ({
      ...mentor,
      prefers: keep(mentor.prefers, (name) => names(given.mentees, name, mentor.id)),
    })),
  };
}

/** Every way to pair the people within the places, from pairs that `allowed` lets through. */
export function matchings(given: Given, allowed: (mentee: string, mentor: string) => boolean): [string, string][][] {
  const extend = (row: number, load: Record<string, number>): [string, string][][] => {
    const mentee = given.mentees[row]?.id;
    if (mentee === undefined) return [[]];
    const alone = extend(row + 1, load);
    const paired = given.mentors.flatMap(({ id, capacity }) => {
      if ((load[id] ?? 0) >= capacity || !allowed(mentee, id)) return [];
      return extend(row + 1, { ...load, [id]: (load[id] ?? 0) + 1 }).map((rest): [string, string][] => [
        [mentee, id],
        ...rest,
      ]);
    });
    return [...alone, ...paired];
  };
  return extend(0, {});
}

/** The place of the other in the person's list, ties alike, or Infinity. */
export function rank(list: readonly (string | string[])[] | undefined, other: string): number {
  const at = (list ?? []).findIndex((entry) => [entry].flat().includes(other));
  return at < 0 ? Infinity : at;
}

/** The blocking pairs of the wishes, straight from the definition. */
export function blocking(given: Given, pairs: readonly [string, string][]): string[] {
  return given.mentees.flatMap((mentee) =>
    given.mentors.flatMap((mentor) => {
      if (rank(mentee.prefers, mentor.id) === Infinity || rank(mentor.prefers, mentee.id) === Infinity) return [];
      const own = pairs.find(([id]) => id === mentee.id)?.[1];
      const ownMentor = given.mentors.find(({ id }) => id === own);
      const mutual = ownMentor && rank(ownMentor.prefers, mentee.id) < Infinity;
      const now = own !== undefined && mutual ? rank(mentee.prefers, own) : Infinity;
      if (own === mentor.id || rank(mentee.prefers, mentor.id) >= now) return [];
      const held = pairs.filter(([, id]) => id === mentor.id).map(([id]) => id);
      const worse = held.some((id) => {
        const back = given.mentees.find((each) => each.id === id);
        const theirs = back && rank(back.prefers, mentor.id) < Infinity ? rank(mentor.prefers, id) : Infinity;
        return theirs > rank(mentor.prefers, mentee.id);
      });
      return held.length < mentor.capacity || worse ? [`${mentee.id}|${mentor.id}`] : [];
    }),
  );
}

/** The pairs of an answer as tuples. */
export function tuples({ pairs }: Solution): [string, string][] {
  return pairs.map(({ mentee, mentor }) => [mentee, mentor]);
}
