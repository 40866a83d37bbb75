import { WORDS } from '../messages/words';
import { PROCESSING } from '../people/consent';
import { isWrittenOf } from '../people/find-people';
import { type Mentee, type Mentor, STATES } from '../people/person';
import type { Round, Rules } from './round';

const { changes: words } = WORDS.fit;

/**
 * One thing that people can change: a mentor's further place, topic, form or consent, a mentor who comes back, a group with
 * fewer, a time for the group, a ban taken back, the pair locked, or what the school allows of its rules.
 */
export type Step =
  | { kind: 'place'; capacity: number }
  | { kind: 'group'; least: number }
  | { kind: 'groupTime'; time: string }
  | { kind: 'topic'; topic: string }
  | { kind: 'form'; form: string }
  | { kind: 'consent' | 'back' | 'unbar' | 'lock' | 'chiefs' }
  | { kind: 'least'; points: number };

/** What would give somebody left a pair with this mentor, and how well the two would fit: one step or two, with a lock where needed. */
export type Change = { mentor: string; points: number; steps: readonly Step[] };

/** Two people, the rules they are judged by, and whether a person wants the pair. */
export type Two = { mentor: Mentor; mentee: Mentee; rules: Rules; isLocked: boolean };

/** The same once a step is taken. */
export function after(two: Two, step: Step): Two {
  const { mentor, mentee, rules } = two;
  switch (step.kind) {
    case 'place':
      return { ...two, mentor: { ...mentor, capacity: step.capacity } };
    case 'group':
      return { ...two, mentor: { ...mentor, least: step.least } };
    case 'groupTime':
      return { ...two, mentee: { ...mentee, times: [...mentee.times, step.time] } };
    case 'topic':
      return { ...two, mentor: { ...mentor, topics: [...mentor.topics, step.topic] } };
    case 'form':
      return { ...two, mentor: { ...mentor, forms: [...mentor.forms, step.form] } };
    case 'consent':
      return { ...two, mentor: { ...mentor, consents: PROCESSING } };
    case 'back':
      return { ...two, mentor: { ...mentor, state: STATES[0] } };
    case 'unbar':
      return { ...two, mentee: { ...mentee, barred: mentee.barred.filter((text) => !isWrittenOf(text, mentor)) } };
    case 'lock':
      return { ...two, isLocked: true };
    case 'chiefs':
      return { ...two, rules: { ...rules, chiefsMay: true } };
    case 'least':
      return { ...two, rules: { ...rules, leastFit: step.points } };
  }
}

/** The round with the two as they are after the steps. */
export function roundWith(round: Round, { mentor, mentee, rules, isLocked }: Two): Round {
  return {
    ...round,
    rules,
    mentors: round.mentors.map((each) => (each.id === mentor.id ? mentor : each)),
    mentees: round.mentees.map((each) => (each.id === mentee.id ? mentee : each)),
    wanted: isLocked ? [...round.wanted, { mentee: mentee.id, mentor: mentor.id }] : round.wanted,
  };
}

/** The change in words, to follow the reason; `called` is the mentor's code with the name, said once. */
export function inWords(change: Change, called: string): string {
  const [before = '', ...after] = inFull(change, called).split(called);
  return after.length === 0 ? before : `${before}${called}${after.join(change.mentor)}`;
}

function inFull({ points, steps }: Change, mentor: string): string {
  const isLocked = steps.some(({ kind }) => kind === 'lock');
  const place = steps.flatMap((step) => (step.kind === 'place' ? [words.place(mentor, step.capacity)] : []));
  const others = steps.flatMap((step) =>
    step.kind === 'place' || step.kind === 'lock' ? [] : [ifClause(step, mentor)],
  );
  if (place.length + others.length === 0) return words.onlyLocked(mentor, points);
  // A rule of the school names nobody.
  const isNamed = steps.some(({ kind }) => !['least', 'chiefs', 'lock'].includes(kind));
  return words.possible({ place: place[0] ?? '', others, mentor: isNamed ? '' : mentor, isLocked, points });
}

function ifClause(step: Exclude<Step, { kind: 'place' }>, mentor: string): string {
  switch (step.kind) {
    case 'topic':
      return words.topic(mentor, step.topic);
    case 'group':
      return words.group(mentor, step.least);
    case 'groupTime':
      return words.groupTime(mentor, step.time);
    case 'form':
      return words.form(mentor, step.form);
    case 'least':
      return words.least(step.points);
    case 'lock':
      return '';
    case 'chiefs':
      return words.chiefs;
    default:
      return words[step.kind](mentor);
  }
}
