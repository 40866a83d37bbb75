import type { Bases } from '../people/person';
import { DEFAULT_POINTS, type Points } from './points';

/** A pair by the two codes. */
export type Pair = { mentor: string; mentee: string };

/** One that there is already, with what its group is called, if it is in one. */
export type HeldPair = Pair & { group?: string };

/** «Способ подбора»: by the sum of fits, with mutual wishes first, or filling gaps around the last proposals. */
export const METHODS = ['лучшее для всех', 'сначала взаимный выбор', 'дозаполнить'] as const;

export type Method = (typeof METHODS)[number];

/** What the school has decided about pairing; `fair`: the lowest fit is raised before the sum, where that costs nobody the pair. */
export type Rules = {
  method: Method;
  points: Points;
  leastFit: number;
  anyTopic: boolean;
  chiefsMay: boolean;
  fair: boolean;
};

export const DEFAULT_RULES: Rules = {
  method: METHODS[0],
  points: DEFAULT_POINTS,
  leastFit: 0,
  anyTopic: false,
  chiefsMay: false,
  fair: false,
};

/** All that one proposal is made from. */
export type Round = Bases & {
  /** The pairs that there are: nobody moves them, and they take their mentors' places. */
  pairs: readonly HeldPair[];
  /** Pairs that were completed, not broken off. */
  completed: readonly Pair[];
  /** Pairs that a person wants, by a tick or by having chosen the mentor. */
  wanted: readonly Pair[];
  /** The mentor last proposed to each mentee. */
  previous: ReadonlyMap<string, string>;
  /** Since when each person without a pair has waited, by code (ISO). */
  since: ReadonlyMap<string, string>;
  /** ISO. */
  today: string;
  rules: Rules;
};

/** A round of which only people and pairs are known. */
export function firstRound(known: Partial<Round> & Bases & { pairs: readonly HeldPair[] }): Round {
  return {
    completed: [],
    wanted: [],
    previous: new Map(),
    since: new Map(),
    today: '',
    rules: DEFAULT_RULES,
    ...known,
  };
}

/** How many mentees each mentor has in the pairs, by code. */
export function loadOf(pairs: readonly Pair[]): Map<string, number> {
  const load = new Map<string, number>();
  for (const { mentor } of pairs) load.set(mentor, (load.get(mentor) ?? 0) + 1);
  return load;
}
