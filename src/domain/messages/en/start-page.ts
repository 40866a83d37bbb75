import type { Words } from '../words';
import { counted } from './counted';

const MENU = 'Menu “Mentoring” →';

const PAGES: Words['start']['pages'] = [
  [
    'How to begin',
    `1. ${MENU} “Set-up and checks” → “Set up step by step”. The first time Google asks for permissions instead of showing a window; give them and choose the item again.`,
    '2. The window has five steps: school, names or codes, plan, who is responsible, emails. It may be closed at any moment, what you have entered is kept. What will be made is shown before you click “Set up”. From there the first item of the menu tells you what to do.',
    '3. If the window does not open: fill in the column “Value” on the sheet “Settings”, choose “Set-up and checks” → “Set up”, paste the plan into the sheet “Paste the plan” and choose “Plan” → “Import the plan” (no plan of your own: “Take a ready-made plan”).',
  ],
  [
    'What Google will ask and why',
    'This spreadsheet: to read and write its sheets. The program sees no other spreadsheets.',
    'Forms: to make questionnaires and read their answers.',
    'Documents and Drive: to make orders from a template. The program sees only files that it made itself.',
    'Windows and schedules: to ask questions, to take answers at once and to check the deadlines every hour.',
    'Email and address: to send reminders in your name and to know whose account this is. The program cannot read your email.',
  ],
  [
    '“Google hasn’t verified this app”',
    'This is your own copy of the program, so Google has not checked it. Click “Advanced” → “Go to … (unsafe)” → “Allow”.',
  ],
  ['Your columns', 'You may rename and move columns, add your own, sort rows and filter them.'],
  [
    'Names',
    'Mode «Коды» (right after set-up): sheets, questionnaires, emails and documents hold only codes like «НК-014Д» and roles, and who is who is known only to the key that the school keeps. The page names.html makes the key and puts names into finished documents: it works on your computer without the internet. This lowers the risk, but does not replace a lawyer.',
    'Mode «ФИО» (to be confirmed on the sheet “Settings”): the spreadsheet holds the surnames of participants. First get written consents and mark them in the column “Consent”: without a mark nobody gets into pairs and documents.',
  ],
];

/** The sheet “Start”: what a coordinator reads before the first click, and each morning after it. */
export const START_WORDS: Words['start'] = {
  sheet: 'Start',
  pasteSheet: 'Paste the plan',
  title: 'Nastavnik: a year of mentoring in one spreadsheet',
  before: '—',
  first: `Set up the spreadsheet. ${MENU} “Set-up and checks” → “Set up step by step”.`,
  captions: {
    next: 'What is next',
    due: 'Deadlines',
    surveys: 'Questionnaires',
    consents: 'Consents',
    pairs: 'Pairs',
    papers: 'Documents',
    checked: 'Last check',
  },
  state: {
    next: (text) => `${text} ${MENU} “Next…”.`,
    noPlan: 'No plan yet.',
    due: (late, week) =>
      late === 0 && week === 0 ? 'No deadlines this week.' : `Overdue: ${late}, this week: ${week}.`,
    nearest: (date, title) => `The nearest: ${date}, ${title}`,
    noSurveys: 'No questionnaires yet.',
    surveys: ({ surveys, answers, missing, doubts }) =>
      [
        `${counted(surveys, 'questionnaire')}, ${counted(answers, 'answer')}.`,
        ...(missing ? [`Not answered yet: ${missing}.`] : []),
        ...(doubts > 0 ? [`Doubts: ${doubts}, settle them on the sheet “Doubts”.`] : []),
      ].join(' '),
    nobody: 'There is nobody in the lists yet.',
    consents: (without) =>
      without === 0
        ? 'Everybody has given one.'
        : `Without consent: ${without}. They get into no pairs, documents or emails: “Questionnaires and people” → “Mark consents”.`,
    noPairs: 'No pairs yet.',
    pairsOver: (count) => `The work of all pairs is over: ${count}.`,
    pairs: ({ pairs, left, proposed }) =>
      [
        `${counted(pairs, 'pair')}.`,
        ...(left > 0 ? [`Mentees without a pair: ${left}.`] : []),
        ...(proposed > 0 ? [`Waiting for a decision on the sheet “Proposal”: ${proposed}.`] : []),
      ].join(' '),
    noPapers: 'Nothing waits for a signature.',
    papers: (first, others) =>
      others === 0 ? `Waits for a signature: ${first}` : `Wait for a signature: ${first} and ${others} more`,
  },
  stale:
    'The program checks every hour. The line above is red when it has not for more than three hours: the schedule has stopped. Choose “Set-up and checks” → “Check the spreadsheet”; if somebody else kept the spreadsheet, “Take over”.',
  links: {
    roadmap: { caption: 'Plan', text: 'The sheet with the plan' },
    surveys: { caption: 'Questionnaires', text: 'Links for answers' },
    documents: { caption: 'Register', text: 'Numbers and dates of documents' },
  },
  folder: 'Folder on Drive',
  names: 'Page names.html (for mode «Коды»)',
  later: 'Comes with set-up.',
  unneeded: 'Not needed in the mode «ФИО».',
  colours: {
    caption: 'Colours',
    people: 'You fill in what is yellow.',
    script: 'The program fills in what is grey: Google asks before you edit it, but lets you.',
    late: 'Overdue, or no longer in force',
    soon: 'Soon, today, or waiting for your decision',
    done: 'Done, or in force',
  },
  pages: PAGES,
  overview: {
    mentors: 'Mentors in pairs',
    mentees: 'Mentees in pairs',
    groups: 'Target groups',
    indicator: (text, value, target, unit) => `${text} (${value} of ${target}${unit === '%' ? ' %' : ''})`,
    charts: {
      stages: 'Plan by stages, rows',
      surveys: 'Answers to questionnaires',
      coverage: 'Coverage, people',
      indicators: 'Indicators, % of target',
    },
  },
};
