import type { Words } from '../words';

/** Words about the next step. */
export const NEXT_WORDS: Words['next'] = {
  title: 'Next…',
  ask: (step) => `The next step: ${step}\n\nDo it now?`,
  tell: (step) => `The next step: ${step}`,
  offer:
    'The spreadsheet is not set up yet. Open “Set up step by step”? Five short steps; it may be closed at any moment, what you have entered is kept.\n\nIf the window does not open: fill in the column “Value” of the sheet “Settings” and choose “Set-up and checks” → “Set up”.',
  open: 'Open the spreadsheet',
  elsewhere: 'Open the mentoring spreadsheet and choose “Mentoring” → “Next…” in its menu.',
  label: (step) => `Next: ${step}`,
  setUpFirst: 'set up the spreadsheet',
  short: {
    importPlan: 'import the plan',
    openSurveys: 'make questionnaires',
    waitForAnswers: 'share questionnaires',
    settleDoubts: 'settle doubts',
    markConsents: 'mark consents',
    proposePairs: 'propose pairs',
    tickPairs: 'tick pairs',
    approvePairs: 'approve pairs',
    signDocument: 'sign a document',
    endTrial: 'end the test mode',
    orderPairs: 'issue the order on pairs',
    orderChanges: 'issue the order on changes of pairs',
    lackingPapers: 'papers for new pairs',
    switchRemindersOn: 'switch reminders on',
    acceptDates: 'accept the proposed dates',
    watch: 'watch the deadlines',
    newYear: 'begin the new year',
    otherYear: 'check the school year',
  },
  steps: {
    importPlan: 'paste the plan into the sheet “Paste the plan” and import it.',
    openSurveys: 'make the questionnaires for mentors and mentees.',
    waitForAnswers:
      'share the questionnaires (“Questionnaires and people” → “Share a questionnaire”) and wait for the answers.',
    settleDoubts:
      'decide on the sheet “Doubts” whose answers these are, and collect the answers (“Questionnaires and people” → “Collect answers”).',
    markConsents: 'mark the consents you have received on the sheets “Mentors” and “Mentees”.',
    proposePairs: 'propose pairs.',
    tickPairs: 'tick the pairs that suit on the sheet “Proposal”.',
    approvePairs: 'approve the pairs you ticked.',
    signDocument: 'have the document signed and enter its number and date.',
    endTrial:
      'end the test mode: write «выключена» into the line “Test mode” on the sheet “Settings”. Until then documents remain drafts.',
    orderPairs: 'issue the order on the pairs.',
    orderChanges: 'issue the order on the changes of pairs: they are on the sheet “Pair changes”.',
    lackingPapers:
      'make the papers for new pairs. Their line of the plan is marked done, because every earlier pair had signed its paper; the pairs agreed since have none yet.',
    switchRemindersOn: 'look at a sample email and switch reminders on.',
    acceptDates: 'look through the working dates proposed for lines of the plan without a deadline, and accept them.',
    watch: 'keep an eye on the deadlines on the sheet “Roadmap”; an email will remind you of the rest.',
    otherYear:
      'check the line “School year” on the sheet “Settings”: most terms of the plan are of another year. If the year was changed by mistake, put it back. A new year is not begun in the same spreadsheet: its surveys, pairs and documents are last year’s; it wants a new copy of the template. If the year is right and the plan is last year’s, import the new one.',
    newYear:
      'begin the new school year with a new copy of the template. The year on the sheet “Settings” is over: this spreadsheet stays as its archive, and no more emails about deadlines will come. Close questionnaires that are still open yourself (sheet “Questionnaires”, the column with the link to edit the form). If the year is wrong, correct it.',
  },
};
