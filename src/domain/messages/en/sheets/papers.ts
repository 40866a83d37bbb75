import type { SheetWords } from '../../sheets';

/** Tabs and headers of answers, documents, emails and the memory of the script. */
export const PAPERS_SHEETS: Pick<
  SheetWords,
  | 'doubts'
  | 'answers'
  | 'documents'
  | 'jobs'
  | 'templates'
  | 'bases'
  | 'erasures'
  | 'versions'
  | 'names'
  | 'mails'
  | 'snapshots'
  | 'log'
> = {
  doubts: {
    sheet: 'Doubts',
    columns: {
      survey: 'Questionnaire',
      moment: 'When',
      came: 'What came',
      may: 'What it may mean',
      decision: 'Decision',
      person: 'Who it is (code)',
      done: 'What was done',
    },
  },
  answers: {
    sheet: 'Answer history',
    columns: {
      survey: 'Questionnaire',
      moment: 'When',
      person: 'Who',
      fate: 'What became of it',
      late: 'Deadline',
    },
  },
  documents: {
    sheet: 'Documents',
    columns: {
      title: 'Document',
      state: 'State',
      number: 'Number',
      date: 'Date',
      link: 'Link',
      pdf: 'PDF',
      scan: 'Scan',
      acquainted: 'Who has read it',
    },
  },
  jobs: {
    sheet: 'Jobs',
    columns: { title: 'Job', progress: 'Done', state: 'State', stop: 'Stop', note: 'What is next' },
  },
  templates: {
    sheet: 'Templates',
    columns: { title: 'Document', link: 'Template', newer: 'New edition', take: 'Take the new one' },
  },
  bases: {
    sheet: 'Legal bases',
    columns: {
      words: 'In accordance with what',
      use: 'Mention',
      where: 'In which documents',
      checked: 'Checked on',
      source: 'Where it is known from',
    },
  },
  erasures: {
    sheet: 'Erased data',
    columns: {
      codes: 'Codes',
      date: 'Date',
      why: 'Reason',
      what: 'What was erased',
      left: 'What to do by hand',
      state: 'State',
    },
  },
  versions: {
    sheet: 'Approved plan',
    columns: {
      number: '№',
      stage: 'Stage',
      activity: 'Activity',
      term: 'Deadline',
      responsible: 'Responsible',
      result: 'Result',
    },
  },
  names: {
    sheet: 'Declension',
    columns: {
      name: 'Who',
      check: 'Check it',
      made: 'How the program declines it',
      gen: 'Genitive (of whom)',
      dat: 'Dative (to whom)',
      acc: 'Accusative (whom)',
      ins: 'Instrumental (by whom)',
      pre: 'Prepositional (about whom)',
    },
  },
  mails: { sheet: 'Emails', columns: { day: 'Day', to: 'To', subject: 'Subject', state: 'State' } },
  snapshots: { sheet: 'Snapshots', columns: { title: 'Step', when: 'When', text: 'What it was' } },
  log: { sheet: 'Log', columns: { when: 'When', who: 'Who', what: 'What' } },
};
