import { MODES } from '../../sheet-values';
import type { Words } from '../words';
import { counted } from './counted';
import { quotedPlan } from './ready-plans';

const rows = (count: number) => counted(count, 'row');

/** What a person reads in “Set up step by step”. */
export const WIZARD_WORDS: Words['wizard'] = {
  steps: {
    school: 'School',
    mode: 'Names or codes',
    plan: 'Plan',
    people: 'Who is responsible',
    reminders: 'Emails',
    end: 'Check and set up',
  },
  about: {
    school:
      'These words go into documents and questionnaires, so write them in Russian. The name also tells the program the kind of organisation: kindergarten, school, college, sports school.',
    mode: 'What to keep in Google. The mode may be changed later, but names that are written down by then will have to be cleared by hand.',
    plan: 'Which roadmap to begin with. Nothing is written now: the plan comes to the sheet “Roadmap” at the end of the set-up. Ready-made plans are those of real schools, with roles instead of surnames and deadlines moved to your school year.',
    people: 'Who signs the documents and who is written to about deadlines.',
    peopleInCodes: `In the mode «${MODES.codes}» the spreadsheet holds no names and addresses, so neither is asked for here: documents name posts, and emails about deadlines come to you alone. If you need names in the spreadsheet, go back to the step “Names or codes”.`,
    reminders: (email) => `Emails about deadlines go out once a day at most, from 9 to 17 o’clock, from ${email}.`,
    toAll:
      'To whom: to you about all deadlines; to the head a copy, if there is an address. To the other people responsible, each about their own rows, if you switch it on:',
    remindersInCodes: `In the mode «${MODES.codes}» the email about deadlines comes to you alone: what the others have to do stands in it as a list by roles, which may be printed.`,
  },
  roles: {
    known: (roles) => `Roles of your plan: ${roles.join(', ')}.`,
    none: 'Roles will stand here once a plan is chosen.',
    email: (role) => `Email: ${role}`,
    hint: 'Fill it in if this person should get emails about their deadlines',
  },
  mode: {
    titles: { codes: `«${MODES.codes}» (codes)`, names: `«${MODES.names}» (names)` },
    codes:
      'sheets, questionnaires and emails hold only codes of participants and roles; who is who is known by a key that stays at school',
    names: 'the spreadsheet holds surnames; written consents of the participants are needed first',
    lawful: 'The organisation has checked that it may keep personal data in Google’s services (law 152-FZ)',
    lawfulHint: `Only for the mode «${MODES.names}»`,
  },
  plan: {
    preset: (forWhom, count, isLikely) =>
      `Ready-made plan: ${quotedPlan(forWhom)}, ${rows(count)}${isLikely ? ' – probably yours' : ''}`,
    sheet: 'Own plan: I will paste it into the sheet “Paste the plan”',
    sheetHint:
      'Click “Next”: an empty sheet opens. Paste the table from Word into it (this window may be moved) and click “Next” again',
    document: 'Own plan: I will paste it into a Google document',
    documentHint: 'For plans with intricate tables; the document will be in the folder after the set-up',
    later: 'Later',
    laterHint: 'Set up without a plan; it may be taken or pasted any day',
    there: (count) =>
      `The sheet “Roadmap” has ${rows(count)} already. For another plan: menu “Plan” → “Import the plan” or “Take a ready-made plan”.`,
    empty:
      'The sheet “Paste the plan” is still empty. Paste the table into it and click “Next” again; you may go on without a plan, too.',
    read: (count, dated) => `Read from the sheet “Paste the plan”: ${rows(count)}, ${dated} with a date.`,
    columns: 'It is unclear what some columns hold: “Plan” → “Import the plan” will ask after the set-up.',
    names: (count) =>
      `The plan names people (${count}): “Plan” → “Import the plan” will ask after the set-up which role stands for whom.`,
    noYear: 'Deadlines will be there once the school year is written down (step “School”).',
  },
  reminders: {
    on: 'Write to the other people responsible as well',
    off: 'Write to the coordinator and the head only',
    known: (count) =>
      `People responsible whose address is known: ${count}. Addresses are filled in at the step “Who is responsible”.`,
    trialOn: 'Test first: all email goes to you alone, documents remain drafts',
    trialOff: 'In earnest from the beginning',
    sample: (day) => `This is what the email looks like (for example, of ${day}):`,
    noSample: 'A sample of the email will be here once a plan is chosen.',
  },
  end: {
    school: (school, year, mode) => `${school}, school year ${year}, mode «${mode}».`,
    again:
      'The spreadsheet is set up already: the program will keep your changes and give back what is missing. Nothing will be doubled.',
    preset: (forWhom, count) =>
      `The ready-made plan ${quotedPlan(forWhom)} will be written into the sheet “Roadmap”: ${rows(count)}.`,
    sheet: (count) =>
      `The plan from the sheet “Paste the plan” will be written into the sheet “Roadmap”: ${rows(count)}.`,
    document: 'The folder will hold a document into which the plan may be pasted.',
    sheetEmpty:
      'The sheet “Paste the plan” is empty: paste the plan at the step “Plan” or later, menu “Plan” → “Import the plan”.',
    unsure:
      'The plan of the sheet “Paste the plan” is not written by itself, since there are questions about it. “Plan” → “Import the plan” will ask them.',
    noPlan: 'You will add the plan later: menu “Plan”.',
    unfinished: (steps) => `First finish the steps: ${steps.join(', ')}.`,
  },
  done: 'Done, the spreadsheet is set up.',
  changed: 'The settings have changed while the window was open. Read again what will be done.',
  wrong: {
    empty: (title) => `Fill in the field “${title}”.`,
    year: 'Write two years in a row with a slash, for example 2022/2023.',
    email: (why) => `No email will arrive here: ${why}. Write one address, for example kurator@school.ru.`,
    fullName: 'Write surname, first name and patronymic with blanks between them, without the post.',
    personal: (found) =>
      `This looks like personal data: «${found}». In the mode «${MODES.codes}» the spreadsheet holds none; take it away here.`,
    lawful: `Tick that the lawfulness was checked, or choose «${MODES.codes}».`,
    choice: 'Choose one of the options.',
  },
  page: {
    step: 'Step',
    of: 'of',
    isDone: 'filled in',
    isOpen: 'not filled in',
    back: 'Back',
    next: 'Next',
    finish: 'Set up',
    close: 'Close',
    optional: 'optional',
    saved: 'Saved.',
    saving: 'Saving…',
    finishing: 'Setting up, this takes up to a minute…',
    wrong: 'Correct what is marked.',
    goOn: 'Next…',
  },
};
