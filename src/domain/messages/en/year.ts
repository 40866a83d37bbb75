import type { Words } from '../words';
import { counted } from './counted';

const pairsOf = (count: number) => counted(count, 'pair');

/** What a person reads in the sidebar “Year”. */
export const YEAR_WORDS: Words['year'] = {
  title: 'Year',
  whole: 'The whole plan',
  noStage: 'No stage',
  when: (left, date) =>
    left < 0
      ? `${counted(-left, 'day')} ago, ${date}`
      : left === 0
        ? `today, ${date}`
        : `in ${counted(left, 'day')}, ${date}`,
  day: (school, year, date) => `${school}, school year ${year}. Today is ${date}`,
  answers: (count) => counted(count, 'answer'),
  pairs: (pairs, without) => (without === 0 ? pairsOf(pairs) : `${pairsOf(pairs)}, without a pair: ${without}`),
  page: {
    next: 'What is next',
    goOn: 'Do it',
    byHand: 'This is people’s work: the program cannot do it.',
    progress: 'How the plan is going',
    due: 'What needs attention',
    nothingDue: 'Nothing urgent in the next two weeks.',
    more: 'More rows:',
    show: 'Show',
    doRow: 'Do',
    surveys: 'Questionnaires and pairs',
    noSurveys: 'No questionnaires yet.',
    refresh: 'Refresh',
  },
};
