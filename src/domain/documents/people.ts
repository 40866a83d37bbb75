import { WORDS } from '../messages/words';
import { isEnded, plainState } from '../pairing/pair-states';
import { type Mentee, type Mentor, mayUse } from '../people/person';
import { PAIR_STATE } from '../sheet-values';
import type { PairRow, RoleRow } from '../tables';
import { withoutBraces } from './tokens';
import type { Facts, Fields } from './types';

/** The placeholders of a pair. */
export const PAIR = {
  'Наставник.ФИО': 'person',
  'Наставник.Должность': 'post',
  'Наставляемый.ФИО': 'person',
  'Наставляемый.Должность': 'post',
} as const satisfies Fields;

/** What fills them. */
export function pairFields(pair: PairRow | undefined): Record<keyof typeof PAIR, string> {
  return {
    'Наставник.ФИО': pair?.mentorName ?? '',
    'Наставник.Должность': pair?.mentorPost ?? '',
    'Наставляемый.ФИО': pair?.menteeName ?? '',
    'Наставляемый.Должность': pair?.menteePost ?? '',
  };
}

/** The repeating row of a numbered list of people. */
export const LISTED = { 'Список.№': 'text', 'Список.ФИО': 'person', 'Список.Должность': 'text' } as const;

/** Rows of such a list. */
export function listedRows(people: readonly { name: string; post: string }[]): Record<string, string>[] {
  return people.map(({ name, post }, index) => ({
    'Список.№': String(index + 1),
    'Список.ФИО': name,
    'Список.Должность': post,
  }));
}

/** Officials whose names the sheet «Ответственные» has, each once. */
export function namedRoles({ roles }: Facts): RoleRow[] {
  const named = roles.filter(({ name }) => name.trim() !== '');
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
}

/** The same as rows of a list; whose post nobody wrote stands there as the plan calls him. */
export function roleRows(facts: Facts): Record<string, string>[] {
  return listedRows(namedRoles(facts).map(({ name, post, role }) => ({ name, post: post || role })));
}

/** What a paper needs that lists those of «Ответственные». */
export const LISTS_OFFICIALS = {
  lists: { people: LISTED },
  missing: (facts: Facts) => (namedRoles(facts).length === 0 ? WORDS.documents.noRoles : null),
  rows: (facts: Facts) => ({ people: roleRows(facts) }),
};

/** Mentors of the base who agreed to take part. */
export function willingMentors({ mentors }: Facts): Mentor[] {
  return mentors.filter((mentor) => mayUse(mentor, 'part'));
}

/** Pairs that are not over, both sides with consent. */
export function livePairs(facts: Pick<Facts, 'mentors' | 'mentees' | 'pairs'>): PairRow[] {
  return withConsent(facts, facts.pairs).filter((pair) => !isEnded(pair));
}

/** Pairs both of whose sides agreed to take part. */
export function withConsent(
  { mentors, mentees }: Pick<Facts, 'mentors' | 'mentees'>,
  pairs: readonly PairRow[],
): PairRow[] {
  const usable = new Set([...mentors, ...mentees].filter((person) => mayUse(person, 'part')).map(({ id }) => id));
  return pairs.filter((pair) => usable.has(pair.mentor) && usable.has(pair.mentee));
}

/** Pairs that an order named, over or not, both sides with consent still given. */
export function everOrdered(facts: Facts): PairRow[] {
  return withConsent(facts, facts.pairs).filter(({ order }) => order !== '');
}

/** The live pairs that a signed order names. */
export function orderedPairs(facts: Facts): PairRow[] {
  return livePairs(facts).filter(({ order }) => order !== '');
}

/** Pairs under an order that go on or have come to their end: whose work can be praised and paid. */
export function workedPairs(facts: Facts): PairRow[] {
  const completed = (pair: PairRow) => plainState(pair.state) === PAIR_STATE.completed;
  return withConsent(facts, facts.pairs).filter((pair) => pair.order !== '' && (!isEnded(pair) || completed(pair)));
}

/** The mentors of pairs, each once. */
export function mentorsOf(pairs: readonly PairRow[]): { id: string; name: string; post: string }[] {
  const mentors = new Map(
    pairs.map(({ mentor, mentorName, mentorPost }) => [mentor, { id: mentor, name: mentorName, post: mentorPost }]),
  );
  return [...mentors.values()];
}

/** One document for each live pair, or each of those meant. */
export function eachPair(
  facts: Facts,
  isMeant: (pair: PairRow) => boolean = () => true,
): { id: string; title: string }[] {
  const meant = livePairs(facts).filter(isMeant);
  return meant.map(({ id, mentorName, menteeName }) => ({
    id,
    title: withoutBraces(`${mentorName} и ${menteeName}`),
  }));
}

/** One document for each mentor of these pairs. */
export function eachMentor(pairs: readonly PairRow[]): { id: string; title: string }[] {
  return mentorsOf(pairs).map(({ id, name }) => ({ id, title: withoutBraces(name) }));
}

/** Why a paper about people cannot be registered: one of them is in no live pair, or took the consent back. */
export function lostPair(facts: Facts, about: readonly string[]): string | null {
  return lostFrom(livePairs(facts), about);
}

/** The same of pairs whose work may be over. */
export function lostWorked(facts: Facts, about: readonly string[]): string | null {
  return lostFrom(workedPairs(facts), about);
}

function lostFrom(pairs: readonly PairRow[], about: readonly string[]): string | null {
  const there = new Set(pairs.flatMap(({ id, mentor }) => [id, mentor]));
  return about.every((id) => there.has(id)) ? null : WORDS.documents.consentGone;
}

/** All who agreed to take part, mentors first. */
export function participants({ mentors, mentees }: Facts): (Mentor | Mentee)[] {
  return [...mentors, ...mentees].filter((person) => mayUse(person, 'part'));
}

/** Why a paper cannot be registered that names people of the bases: one of them took the consent back. */
export function lostConsent(facts: Facts, about: readonly string[]): string | null {
  const usable = new Set(participants(facts).map(({ id }) => id));
  return about.every((id) => usable.has(id)) ? null : WORDS.documents.consentGone;
}

/** What is missing for papers about pairs. */
export function noPairs(pairs: readonly PairRow[], words: string): string | null {
  return pairs.length === 0 ? words : null;
}
