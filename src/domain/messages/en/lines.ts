import { formatCivil } from '../../calendar/civil-date';
import type { Words } from '../words';
import { counted } from './counted';

const rows = (count: number) => counted(count, 'row');
const passed = (count: number) =>
  `The date proposed for ${rows(count)} has passed and is not accepted: record that the work is done (“Plan” → “Do a row”), or type a date of your own into “Working date”.`;

/** What a person reads about single lines of the plan. */
export const LINE_WORDS: Words['lines'] = {
  unknownRoles: (count) =>
    `Email addresses still missing on the sheet “People responsible”: ${rows(count)}; without one only the coordinator gets the reminders.`,
  since: (day, evidence) => `deadline from ${formatCivil(day)}: ${evidence}`,
  before: (day, row) => `deadline before the event of ${formatCivil(day)} (row ${row})`,
  accept: {
    title: 'Accept the proposed dates',
    none: 'There are no proposed dates that have not been accepted.',
    ask: (count, sample, late) =>
      [
        `${rows(count)} without a deadline of their own will get a working date:`,
        ...sample.map((line) => `• ${line}`),
        ...(count > sample.length ? [`• and ${count - sample.length} more`] : []),
        ...(late > 0 ? ['', passed(late)] : []),
        '',
        'An accepted date works as a deadline: the state follows it and reminders come by it. The deadline in the plan does not change; you can correct the date or take the tick away. Accept all?',
      ].join('\n'),
    passed,
    sample: (date, activity) => `${date} — ${activity}`,
    done: (count) => `Working dates accepted: ${rows(count)}.`,
  },
  past: {
    title: 'Count what was done earlier',
    none: 'There are no rows whose deadline passed before you began to use the spreadsheet.',
    unanswered: (count) =>
      `On the sheet “Done earlier” ${rows(count)} ${count === 1 ? 'waits' : 'wait'} for an answer. Choose «сделано» (done), «не сделано» (not done) or «не наше» (not ours) in the column “Answer” and click again.`,
    ask: ({ done, open, foreign }) =>
      `This will be written to “Roadmap”: done — ${done}, not done — ${open} (the usual working date will apply, you can correct it), not ours — ${foreign}. Write it?`,
    badDay: (number, day) =>
      `Row ${number}: “${day}” is not a date. Correct it, for example: 10.10.2022; it does not count yet.`,
    done: (count) => `Counted: ${rows(count)}.`,
    imported: (count) =>
      `The usual deadline of some rows (${count}) passed before you began to use the spreadsheet. Mark on the sheet “Done earlier” which of them are done, and choose “Plan” → “Count what was done earlier”.`,
  },
  doRow: {
    rowGone: 'The plan no longer has this row. Click “Refresh”.',
    title: 'Do a row',
    noPlan: '“Roadmap” has no rows. Import the plan first.',
    askNumber:
      'The number of the row from the column “№”, for example 3.2. Or close this window and put the cursor on the row on the sheet “Roadmap”.',
    noNumber: (typed) => `There is no row number “${typed}”.`,
    severalNumbers: (typed, count) =>
      `The number “${typed}” stands in ${rows(count)}: put the cursor on the one you mean.`,
    closed: (name, why) =>
      `${name}\n\nThe row is closed already: ${why}. To open it again, clear its “Evidence” or “Decision”.`,
    ask: (name, options) =>
      [name, '', ...options.map((option, index) => `${index + 1} — ${option}`), '', 'Enter a number:'].join('\n'),
    badOption: (typed, most) => `“${typed}”: a number from 1 to ${most} is needed.`,
    ownProof: 'write down what proves it',
    prove: (evidence) => `proved by: ${evidence}`,
    decisions: { отменено: 'cancel the row', 'не наше': 'the row is not ours' },
    commands: {
      collectAnswers: 'collect the answers of the questionnaires',
      proposePairs: 'propose pairs',
      registerSigned: 'enter number and date of the signed document',
    },
    issue: (name) => `issue: ${name}`,
    makeSurvey: (title) => `make the questionnaire “${title}”`,
    askWhat: 'What proves it? The title of a document or a link, for example: Minutes of the teachers’ council.',
    noWhat: 'Nothing was entered.',
    askProofNumber: 'Number of the document, if it has one:',
    askProofDate: (today) => `Date of the document, for example ${today}. If empty, today’s:`,
    badDate: (typed) => `“${typed}” is not a date. Write day, month and year with dots between them.`,
    proved: (name, evidence) => `${name}\n\nMarked as done: ${evidence}.`,
    decided: (name, decision) => `${name}\n\nDecision recorded: ${decision}.`,
    gone: 'While you were answering, the row was deleted or closed. Nothing was written.',
  },
};
