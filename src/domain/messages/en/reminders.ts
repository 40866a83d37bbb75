import type { Words } from '../words';

/** States stand in Russian on the sheet; an email is read by itself. */
const STATES: Readonly<Record<string, string>> = { скоро: 'soon', срок: 'due today', просрочено: 'overdue' };

/** Words of the email about deadlines. */
export const REMINDER_WORDS: Words['reminders'] = {
  title: 'Switch reminders on',
  sample: (day, text) => `This is what the email looks like (for example, of ${day}):\n\n${text}`,
  ask: (sample) =>
    `${sample}\n\nSwitch emails to everybody responsible on? Each gets their own rows, at most once a day.`,
  empty: 'There are no deadlines ahead: nothing to remind anybody of yet.',
  on: 'Reminders are on. To switch them off: sheet “Settings”, “Reminders” → «выключены».',
  already: 'Reminders are on already.',
  subject: (school, date) => `Mentoring, ${school}: deadlines on ${date}`,
  hello: 'Hello! Deadlines of the mentoring roadmap:',
  line: (name, end, state) => `• ${name} — by ${end} (${STATES[state] ?? state})`,
  doubt: 'The last email was not sent or may not have arrived, so we repeat:',
  unknown: (roles) => `Who is this? Write the email address on the sheet “People responsible”: ${roles.join('; ')}.`,
  how: 'Is a row done already? Note it: “Plan” → “Do a row”, and emails about it stop.',
  link: (url) => `Spreadsheet: ${url}`,
};
