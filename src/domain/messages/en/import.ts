import type { AnswerProblem } from '../../roadmap/column-answer';
import type { ColumnQuestion } from '../../roadmap/column-question';
import type { ColumnKey } from '../../roadmap/columns';
import { shortened } from '../listed';
import type { Words } from '../words';
import { counted } from './counted';
import { listed } from './listed';
import { quotedPlan } from './ready-plans';

type Counts = Parameters<Words['import']['preview']>[0]['counts'];

const COLUMN_NAMES: Record<ColumnKey, string> = {
  number: '№',
  stage: 'stage',
  activity: 'activity',
  content: 'content',
  term: 'deadline',
  responsible: 'responsible',
  result: 'result',
  indicator: 'indicator',
};
const SHOWN = 8;

const rowsOf = (count: number) => counted(count, 'row');

/** Every word of importing a plan. */
export const IMPORT_WORDS: Words['import'] = {
  title: 'Import the plan',
  preview: ({ title, counts, guesses, problems, above, others }) =>
    [
      ...(title === '' ? [] : [shortened(title)]),
      found(counts),
      ...(guesses.length > 0
        ? [
            `Guesses made while reading (${rowsOf(guesses.length)}), all of them stand in the column “How it was read”:\n${listed(guesses.map(shortened), SHOWN)}`,
          ]
        : []),
      ...(problems.length > 0 ? [`Please note:\n${listed(problems, SHOWN)}`] : []),
      ...(problems.length > 0 || above > 0
        ? [
            `What did not get into the rows${above > 0 ? ` (and the text above the plan: ${counted(above, 'line')})` : ''} will be on the sheet “Left out of the plan”.`,
          ]
        : []),
      ...(others > 0
        ? [
            `“Roadmap” already has ${rowsOf(others)} that this plan does not have. They stay; delete those you do not need.`,
          ]
        : []),
      'Write it to “Roadmap”? The evidence of rows already done is kept.',
    ].join('\n\n'),
  guess: (number, activity, notes) => `${number || shortened(activity).slice(0, 30)}: ${notes}`,
  done: (rows, missing) =>
    `“Roadmap” has ${rowsOf(rows)}.` +
    (missing > 0 ? ` Look at the sheet “Missing from the plan”: ${counted(missing, 'item')}.` : '') +
    ' Changed your mind? “Set-up and checks” → “Undo the last step”.',
  documentName: 'Paste the plan here',
  documentText:
    'Delete this line and paste the plan: copy it from Word together with its tables. Then, in the mentoring spreadsheet: “Plan” → “Import the plan”.',
  documentMade: (link) =>
    `The document for the plan is ready: ${link}\n\nPaste the plan from Word into it and choose “Plan” → “Import the plan”.`,
  documentThere: (link) => `There is a document for the plan already: ${link}`,
  whichSource:
    'There is a plan both on the sheet “Paste the plan” and in the document for the plan. Which one should be read?\n\n1. The one on the sheet “Paste the plan”\n2. The one in the document\n\nEnter 1 or 2:',
  sourceUnclear: (typed) => `“${typed}”: enter 1 or 2.`,
  sourceGivenUp: 'Nothing was chosen to read the plan from. Nothing was written.',
  tableNotRead: (text) => `A table of the document was not read, it has other headings: “${text}”.`,
  presetsTitle: 'Take a ready-made plan',
  presets: (described, year) =>
    [
      'Ready-made plans of real schools, in Russian: with roles instead of surnames and your organisation instead of theirs.',
      `The deadlines will move to the school year ${year}.`,
      `\n${described.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n`,
      'Enter the number of a plan:',
    ].join('\n'),
  preset: ({ forWhom, forms }, count) =>
    `${quotedPlan(forWhom)}: ${rowsOf(count)}; ${forms.map((form) => `«${form}»`).join(', ')}`,
  presetWrong: (typed, count) => `“${typed}”: there is no such plan. Enter a number from 1 to ${count}.`,
  presetUnclear: 'No plan was chosen. Nothing was written.',
  presetTitle: (organisation, year) => `Ready-made plan: ${organisation}, school year ${year}`,
  rolesTitle: 'Surnames in the plan',
  roles: (persons, named) =>
    [
      named
        ? 'The plan names people. It is safer to write roles into it: people change, and the plan is approved. The surname will stand beside the role on the sheet “People responsible”.'
        : 'The plan names people. The spreadsheet works in the mode «Коды»: a role will stand in place of each of them, it will remember no names.',
      persons
        .map(({ name, times, role }, index) => `${index + 1}. ${name} (${counted(times, 'time')}) → ${role}`)
        .join('\n'),
      named
        ? 'If you agree, press OK without entering anything. Another role: 1 – «Методист». To leave one as it is: 2 – keep. “Cancel”: all surnames stay in the plan.'
        : 'If you agree, press OK without entering anything. Another role: 1 – «Методист».',
    ].join('\n\n'),
  roleUnclear: (text) =>
    `“${text}” was not understood. Enter the number of the person, a dash and the role, for example: 1 – «Методист».`,
  roleTaken: (name, role, taken) =>
    `${name}: the plan now says “${role}”, but on the sheet “People responsible” this role already has ${taken}. Write the surname yourself.`,
  columnsTitle: 'What is in which column?',
  columns: ({ why, columns }) =>
    [
      WHY[why],
      columns.map(column).join('\n'),
      'If everything is right, press OK without entering anything. If not, enter the numbers of columns and what they hold, for example: 1 – №, 3 – activity, 4 – deadline, 5 – skip.',
      `Possible: ${Object.values(COLUMN_NAMES).join(', ')}, skip.`,
    ].join('\n\n'),
  columnsAgain: ({ problem, text }) => PROBLEMS[problem](text),
  columnsGivenUp:
    'The columns could not be understood. Nothing was written. Give the columns of the plan headings and paste it again.',
};

const WHY: Record<ColumnQuestion['why'], string> = {
  'no-headings': 'No row with headings of columns was found. By what the columns hold, they seem to be:',
  twice: 'Several columns seem to be about the same thing. Their texts will be joined:',
  unnamed: 'The heading of a column does not tell what it holds. By what the columns hold, they seem to be:',
};

const PROBLEMS: Record<AnswerProblem['problem'], (text: string) => string> = {
  unclear: (text) =>
    `“${text}” was not understood. Enter the number of a column, a dash and what it holds; each thing once.`,
  'no-column': (text) => `“${text}”: there is no column with this number.`,
  'no-meaning': (text) => `“${text}”: plans do not have this. Choose a word from the list below.`,
  'no-activity': () => 'You have to say which column holds the activity.',
  'one-column': () => 'Besides the activity at least one more column is needed, for example the deadline.',
};

function found({ rows, stages, items, dated, undated }: Counts): string {
  const below = items > 0 ? ` and ${counted(items, 'item')} below them` : '';
  return `Read: ${rowsOf(rows)}${below}, stages: ${stages}, with a date: ${dated}, without a date: ${undated}.`;
}

function column({ title, samples, guess }: ColumnQuestion['columns'][number], index: number): string {
  const name = title === '' ? '' : ` “${shortened(title)}”`;
  const texts = samples.map((sample) => `“${sample.length > 40 ? `${sample.slice(0, 39)}…` : sample}”`).join(', ');
  const shown = texts === '' ? ' (empty)' : ` (for example: ${texts})`;
  return `${index + 1})${name}${shown} — ${guess === null ? 'skip' : COLUMN_NAMES[guess]}`;
}
