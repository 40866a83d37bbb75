import type { Part } from './terms';

/** What adds to the fit, beyond 100: wishes, waiting, and what is already so. */
export type Extra = 'wishes' | 'waiting' | 'staying' | 'again' | 'group';

/** How much each part of the fit and each extra weighs. */
export type Points = Readonly<Record<Part | Extra, number>>;

/** Of the parts of the fit only the proportion counts; extras are points as they are. */
export const DEFAULT_POINTS: Points = {
  topics: 42,
  subjects: 15,
  ages: 10,
  times: 15,
  formats: 8,
  experience: 7,
  load: 3,
  wishes: 30,
  waiting: 200,
  staying: 10,
  again: 15,
  group: 10,
};
