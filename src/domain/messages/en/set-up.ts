import type { Words } from '../words';

/** Words about setting the table up and mending it. */
export const SET_UP_WORDS: Words['setUp'] = {
  title: 'Set up',
  kept: (keeper) => `The spreadsheet is set up already, nothing was changed. Keeper: ${keeper}.`,
  preview: (keeper) =>
    `This will make: the sheets of the spreadsheet, a folder on Google Drive, two schedules (taking answers and an hourly check). All of it will belong to the account ${keeper}, and emails will be sent from it.`,
  copy: 'This is a copy of a spreadsheet. The lists of people, questionnaires, pairs, documents and emails will be cleared in this copy; settings and plan stay as they are (for a new year change the year on the sheet “Settings”, delete the rows of the plan and paste a new one). The original will not change.',
  goOn: 'Go on?',
  cloned: (sheets) =>
    `Google has copied the forms of the original as well, with their answers. This spreadsheet does not use them and takes no answers from them. Delete these sheets and copied forms yourself:\n${sheets.map(({ name, form }) => `• sheet “${name}”, form ${form}`).join('\n')}`,
  done: 'Done. Paste your plan into the sheet “Paste the plan” and choose “Plan” → “Import the plan”.',
  checked: (repaired) =>
    repaired.length === 0
      ? 'The spreadsheet is in order.'
      : `Mended:\n${repaired.map((line) => `• ${line}`).join('\n')}`,
  table: (sheet) => `sheet “${sheet}” made`,
  keys: (sheet) => `row of keys given back to the sheet “${sheet}”`,
  column: (sheet, header) => `column “${header}” given back to the sheet “${sheet}”`,
  row: (title) => `line “${title}” given back to the settings`,
  care: (sheet, of) =>
    `given back to the sheet “${sheet}”: ${[
      ...(of.guards > 0 ? [`warnings before editing (${of.guards})`] : []),
      ...(of.tones > 0 ? [`colours of states (${of.tones})`] : []),
      ...(of.colours > 0 ? [`colours of columns (${of.colours})`] : []),
      ...(of.choices > 0 ? [`lists and check boxes in columns (${of.choices})`] : []),
    ].join(', ')}`,
  guarded: 'Filled in by the program',
  folder: 'folder on Google Drive made',
  template: (title) => `template “${title}” made`,
  trigger: (handler) => `schedule ${handler} switched on`,
  taken: (keeper) => `${keeper} keeps the spreadsheet now.`,
  takeOver: (from, to) =>
    [
      `The keeper of the spreadsheet is ${from} now. Afterwards emails will be sent from ${to}; the folder, the templates and the schedule will be made anew for this account.`,
      'Questionnaires, drafts and signed documents stay on the Drive of the earlier keeper. Have the keeper first make you an editor of that folder (its link is on the sheet “Start”): otherwise answers stop coming, and links to documents do not open.',
      'Take over?',
    ].join('\n\n'),
  closedForms: (titles) =>
    `These questionnaires do not open for your account, and their answers do not come: ${titles.map((title) => `“${title}”`).join(', ')}. Ask the earlier keeper to make you an editor of the folder, then choose “Collect answers”. If that cannot be done, make the questionnaires anew (“Questionnaires and people”); whatever is in the lists stays.`,
  newCoordinator: {
    named:
      'Is there a new coordinator, too? Enter the new one on the sheet “Settings”: “Full name of the coordinator” and “Email of the coordinator”. As long as the former one stands there, documents name that person and emails go there.',
    coded:
      'Is there a new coordinator, too? Mark the new one in the key of codes: that is where names.html takes the name from.',
  },
};
