import type { Whom } from '../ru/fit';
import type { Words } from '../words';

const more = (count: number) => (count > 0 ? ` and ${count} more` : '');
const who = ({ sharing, allowed }: Whom, shared = '') => {
  const clauses = [...(sharing && shared !== '' ? [shared] : []), ...(allowed ? ['who may be a pair'] : [])];
  return clauses.length === 0 ? '' : ` ${clauses.join(' and ')}`;
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const place = (count: number) =>
  ORDINALS[count - 1] === undefined ? `place ${count}` : `a ${ORDINALS[count - 1]} place`;
const choice = (number: number) => `choice ${number}`;

/** Why two people suit each other, why not, and what would help. */
export const FIT_WORDS: Words['fit'] = {
  subjects: { same: 'common subject', different: 'different subjects', unknown: 'subject not stated by both' },
  ages: {
    same: 'common age',
    different: 'they work with different ages',
    unknown: 'age not stated by both',
  },
  formats: { same: 'suits both', different: 'different formats suit them', unknown: 'format not stated by both' },
  times: { same: 'time that suits both', different: 'no time suits both', unknown: 'time not stated by both' },
  experience: {
    unknown: 'experience not stated by both',
    known: (mentor, mentee) => `years of experience: mentor ${mentor}, mentee ${mentee}`,
  },
  load: (places, held) => `the mentor is ready to take: ${places}${held > 0 ? `, leads already: ${held}` : ''}`,
  topics: {
    noneWanted: 'topics of the mentee not stated',
    noneOffered: 'topics of the mentor not stated',
    graded: (topic, grade) => `${topic} (${grade} of 3)`,
    needed: (topics, answer) => `help needed: ${topics} — ${answer}`,
    named: (topics, most) => topics.slice(0, most).join(', ') + more(topics.length - most),
    others: 'the mentor has other topics',
    some: (given, wanted, topics) => `the mentor is ready for ${given} of ${wanted}: ${topics}`,
    notFully: 'the mentor is ready for all, but not fully',
    all: (wanted) =>
      wanted === 1
        ? 'the mentor is ready'
        : wanted === 2
          ? 'the mentor is ready for both'
          : 'the mentor is ready for all',
    mark: (topic, grade) => `${topic}: ${grade}`,
    marked: (marks) => `the mentor’s marks: ${marks}`,
    markedAlike: (wanted, grade) =>
      `the mentor has marked ${['this topic', 'both topics'][wanted - 1] ?? 'all these topics'} with ${grade}`,
  },
  extras: {
    beyond: (lines) => `. Beyond the fit: ${lines}`,
    menteeWants: (number) => `the mentee wants to work with this mentor (${choice(number)})`,
    mentorWants: (number) => `the mentor wants to work with this mentee (${choice(number)})`,
    again: 'continues a finished pair',
    groupTopic: (topic) => `common topic of the group: ${topic}`,
    waiting: (day) => `waiting for a pair since ${day}`,
  },
  ineligible: {
    mentorConsent: 'no consent of the mentor',
    menteeConsent: 'no consent of the mentee',
    mentorAway: 'the mentor does not take part now',
    menteeAway: 'the mentee does not take part now',
    forms: 'different forms of mentoring',
    noPlaces: 'the mentor has stated no place',
    groupTime: 'the mentor’s group meets at another time',
    same: 'mentor and mentee are one person',
    mentorAvoids: 'the mentor asked not to work with this person',
    menteeAvoids: 'the mentee asked not to work with this person',
    barred: 'it was decided not to propose this pair',
    chief: 'one of the two is the other’s superior',
    topics: 'the mentor has other topics',
    low: (points, least) => `fit ${points}, below the lowest allowed (${least})`,
    noMentor: (mentor) => `the mentor “${mentor}” is not in the list`,
    severalMentors: (mentor) => `several mentors are called “${mentor}”, enter the code`,
    severalMentees: (mentee) => `several mentees are called “${mentee}”, enter the code`,
    noMenteeNamed: 'enter the mentee: the code or the surname',
    noMentee: (mentee) => `the mentee “${mentee}” is not in the list`,
    paired: (mentor) => `the mentee has a pair already: ${mentor}`,
    full: (mentor, load, places) => `${mentor} has no free places left: ${load} of ${places} are taken`,
  },
  left: {
    noCode: 'no participant code',
    noConsent: 'no consent',
    state: (state) => `state: ${state}`,
    noMentors: 'no mentor with consent takes part',
    full: (mentors) => `suitable mentors have no free places: ${mentors}`,
    short: (mentors) => `the group is not complete: ${mentors}`,
    least: (least) => `at least ${least} needed`,
    nobody: (reasons) => `no pair with any mentor is possible: ${reasons}`,
    low: (least, whom) => `the fit with every mentor${who(whom, 'who offers a topic asked for')} is below ${least}`,
    topics: (topics, whom) => `no mentor${who(whom)} is ready to help with the topics: ${topics}`,
    noPlaces: 'no places',
    taken: (load, places) => `${load} of ${places} taken`,
    mentorNoPlaces: 'no place for a mentee stated',
    noMentees: 'no mentees with consent and without a pair',
    mentorNobody: (reasons) => `no mentee without a pair is possible: ${reasons}`,
    mentorLow: (least, whom) =>
      `the fit with every mentee without a pair${who(whom, 'who needs these topics')} is below ${least}`,
    mentorTopics: (whom) => `no mentee without a pair${who(whom)} needs this mentor’s topics`,
    mentorShort: (least, fitting) => `the group is not complete: at least ${least} needed, suitable: ${fitting}`,
    elsewhere: 'suitable mentees went to other mentors',
    asked: 'for suitable mentees other mentors were written in by hand',
    more,
  },
  changes: {
    possible: ({ place, others, mentor, isLocked, points }) =>
      [place, ...others].filter((part) => part !== '').join(' and ') +
      `, a pair ${mentor === '' ? '' : `with ${mentor} `}is possible` +
      `${isLocked ? ' if it is kept (“Keep”)' : ''}, fit ${points} out of 100`,
    onlyLocked: (mentor, points) =>
      `if a pair with ${mentor} is kept (“Keep”), it is possible, fit ${points} out of 100`,
    place: (mentor, places) => `if ${mentor} has ${place(places)}`,
    topic: (mentor, topic) => `if ${mentor} takes on the topic “${topic}”`,
    group: (mentor, least) => `if the column “At least” says ${least} for ${mentor}`,
    groupTime: (mentor, time) => `if the time “${time}” of the group of ${mentor} suits`,
    form: (mentor, form) => `if ${mentor} takes on the form “${form}”`,
    back: (mentor) => `if ${mentor} takes part again`,
    consent: (mentor) => `if ${mentor} gives consent`,
    unbar: (mentor) => `if the ban on a pair with ${mentor} is lifted`,
    least: (points) => `if the lowest fit is ${points}`,
    chiefs: 'if a superior and a subordinate may be a pair (“Settings”)',
  },
  decided: (doubt) => `decided by a person: ${doubt}`,
  full: ' (no places)',
  group: (mentor, time) => `group of ${mentor}: ${time}`,
  views: { load: (load, places) => `${load} of ${places}`, unpaired: 'without a pair' },
};
