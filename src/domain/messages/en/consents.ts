import { shortened } from '../listed';
import type { Words } from '../words';
import { listed } from './listed';

/** Words about consents. */
export const CONSENT_WORDS: Words['consents'] = {
  states: {
    purposes: { part: 'taking part', surveys: 'questionnaires', mail: 'notifications', public: 'publication' },
    withdrawn: (day) => `consent withdrawn ${day}`,
    expired: (day) => `expired ${day}`,
    unread: (text) => `the term “${text}” was not understood: write it like 31.05.2024`,
    unsigned: 'the signature of the legal representative is needed',
    none: 'no consent',
    double: 'the person is written down twice, leave one row',
    nobody: 'the lists have no such person',
  },
  mark: {
    title: 'Mark consents',
    empty: 'There is nobody in the lists or on the sheet “Consents” yet. Collect answers or write people in.',
    askPaper:
      'Which consent?\n1 – to the processing of data (taking part, questionnaires, notifications)\n2 – to publication',
    badPaper: (typed) => `Enter 1 or 2 instead of “${typed}”.`,
    askWho: (selected) =>
      `Whose consents have been received? Codes or full names, separated by commas. “all” – everybody who has no mark yet.${
        selected === '' ? '' : `\nEmpty – the selected rows: ${shortened(selected)}.`
      }`,
    nobody: 'Nobody was named and no row is selected.',
    allMarked: 'Everybody has a mark already.',
    notOne: (part, count) =>
      count === 0 ? `“${part}”: there is no such person.` : `“${part}”: there are ${count} such people, give the code.`,
    askNumber:
      'Number of the consent sheet? The same for all: 15. In order, beginning with 15: 15+. It may be left empty and written in later.',
    askDate: (day) => `Date on the sheets? For example, 05.09.2022. Empty – today, ${day}.`,
    badDate: (typed) => `“${typed}” is not a date. Write it like 05.09.2022.`,
    ask: (paper, people) =>
      `Mark the written consent ${
        paper === 'public' ? 'to publication' : 'to taking part, questionnaires and notifications'
      }?\n${listed([...people], 12)}\n\nEarlier terms and dates of withdrawal of these consents will be cleared. The step can be undone.`,
    done: (count) => `Consents marked: ${count}. Numbers and dates are on the sheet “Consents”.`,
  },
  lost: (codes) => `Consent withdrawn: ${codes.join(', ')}`,
};
