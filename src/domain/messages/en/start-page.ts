import type { StartLine } from '../start-line';
import type { Words } from '../words';

const NAMES_LINE = 'Page names.html:';

const PAGE: readonly StartLine[] = [
  { title: true, text: 'Nastavnik: a year of mentoring in one spreadsheet' },
  {
    text: 'The spreadsheet reads your roadmap, makes questionnaires, keeps the lists of people, proposes pairs, prepares the order and watches the deadlines.',
  },
  { title: true, text: 'How to begin' },
  {
    text: '1. Menu “Mentoring” → “Set-up and checks” → “Set up step by step”. The first time Google asks for permissions instead of showing a window; give them and choose the item again.',
  },
  {
    text: '2. The window has five steps: school, names or codes, plan, who is responsible, mails. It may be closed at any moment, what you have entered is kept. What will be made is shown before you click “Set up”. From there the first item of the menu tells you what to do.',
  },
  {
    text: '3. If the window does not open: fill in the yellow cells on the sheet “Settings”, choose “Set-up and checks” → “Set up”, paste the plan into the sheet “Paste the plan” and choose “Plan” → “Import the plan” (no plan of your own: “Take a ready-made plan”).',
  },
  { title: true, text: 'What Google will ask and why' },
  { text: 'This spreadsheet: to read and write its sheets. The program sees no other spreadsheets.' },
  { text: 'Forms: to make questionnaires and read their answers.' },
  { text: 'Documents and Drive: to make orders from a template. The program sees only files that it made itself.' },
  { text: 'Windows and schedules: to ask questions, to take answers at once and to check the deadlines every hour.' },
  {
    text: 'Mail and address: to send reminders in your name and to know whose account this is. The program cannot read your mail.',
  },
  { title: true, text: 'If Google says “Google hasn’t verified this app”' },
  {
    text: 'This is your own copy of the program, so Google has not checked it. Click “Advanced” → “Go to … (unsafe)” → “Allow”.',
  },
  { title: true, text: 'Who fills in what' },
  {
    text: 'You fill in the yellow headers, the program the grey ones. You may rename and move columns, add your own and sort rows.',
  },
  { title: true, text: 'Names' },
  {
    text: 'Mode «Коды» (right after set-up): sheets, questionnaires, mails and documents hold only codes like «НК-014Д» and roles, and who is who is known only to the key that the school keeps. The page names.html makes the key and puts names into finished documents: it works on your computer without the internet. This lowers the risk, but does not replace a lawyer.',
  },
  { text: NAMES_LINE },
  {
    text: 'Mode «ФИО» (to be confirmed on the sheet “Settings”): the spreadsheet holds the surnames of participants. First get written consents and mark them in the column “Consent”: without a mark nobody gets into pairs and documents.',
  },
];

/** The sheet “Start”: what a coordinator reads before the first click. */
export const START_WORDS: Words['start'] = {
  sheet: 'Start',
  pasteSheet: 'Paste the plan',
  namesLine: NAMES_LINE,
  page: PAGE,
};
