import type { SheetWords } from '../../sheets';

/** Tabs and headers of the settings, the plan and what is known of its rows. */
export const PLAN_SHEETS: Pick<
  SheetWords,
  'settings' | 'roles' | 'roadmap' | 'fulfilments' | 'indicators' | 'past' | 'missing' | 'unread'
> = {
  settings: { sheet: 'Settings', columns: { title: 'What', value: 'Value', hint: 'Explanation' } },
  roles: {
    sheet: 'People responsible',
    columns: { role: 'Role in the plan', name: 'Full name', post: 'Post', email: 'Email' },
  },
  roadmap: {
    sheet: 'Roadmap',
    columns: {
      number: '№',
      stage: 'Stage',
      activity: 'Activity',
      term: 'Deadline in the plan',
      start: 'Start',
      end: 'End',
      work: 'Working date',
      accepted: 'Accepted',
      state: 'State',
      left: 'Days left',
      action: 'Kind of work',
      responsible: 'Responsible',
      result: 'Result',
      indicator: 'Indicator',
      link: 'Link',
      evidence: 'Evidence',
      done: 'Done on',
      decision: 'Decision',
      approved: 'Approved by',
      notes: 'How it was read',
    },
  },
  fulfilments: {
    sheet: 'Times done',
    columns: {
      number: '№',
      activity: 'Activity',
      due: 'Deadline',
      evidence: 'Evidence',
      link: 'Link',
      done: 'Done on',
    },
  },
  indicators: {
    sheet: 'Indicators',
    columns: {
      number: '№',
      text: 'Indicator',
      comparison: 'Comparison',
      target: 'Target',
      unit: 'Unit',
      computed: 'From the sheets',
      typed: 'Typed in',
      state: 'State',
    },
  },
  past: {
    sheet: 'Done earlier',
    columns: {
      number: '№',
      activity: 'Activity',
      term: 'Deadline in the plan',
      answer: 'Answer',
      proof: 'What proves it',
      day: 'Date',
      taken: 'Counted on',
    },
  },
  missing: {
    sheet: 'Missing from the plan',
    columns: { what: 'What is missing', why: 'Why it is needed', add: 'Add', added: 'Added on' },
  },
  unread: { sheet: 'Left out of the plan', columns: { text: 'What is left of the pasted plan' } },
};
