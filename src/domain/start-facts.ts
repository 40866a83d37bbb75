import { WORDS } from './messages/words';

const { without: words } = WORDS.consents;

/** What «Начало» tells of the spreadsheet as it is now. */
export interface StartFacts {
  /** How many people are in the bases, and how many of those who take part lack consent to it. */
  people: number;
  without: number;
}

/** The lines at the top of «Начало»; a line is found again by how it begins. `facts` is null before there are any. */
export const START_FACTS: readonly { begins: () => string; text: (facts: StartFacts | null) => string }[] = [
  {
    begins: () => words.begins,
    text: (facts) => (facts === null || facts.people === 0 ? words.nobody : words.count(facts.without)),
  },
];
