import type { Words } from '../words';

/** Words of the mail about deadlines. */
export const REMINDER_WORDS: Words['reminders'] = {
  title: 'Switch reminders on',
  sample: (text) =>
    `This is what the mail to the people responsible looks like:\n\n${text}\n\nSwitch it on? Nobody gets more than one mail a day.`,
  empty: 'There is nothing to remind anybody of today.',
  on: 'Reminders are on. To switch them off: sheet “Settings”, “Reminders” → «выключены».',
  already: 'Reminders are on already.',
  subject: (school, date) => `Mentoring, ${school}: deadlines on ${date}`,
  hello: 'Hello! Deadlines of the mentoring roadmap:',
  line: (number, activity, end, state) => `• ${number} ${activity} — by ${end} (${state})`,
  doubt: 'The last mail was not sent or may not have arrived, so we repeat:',
  unknown: (roles) => `Who is this? Write the e-mail address on the sheet “People responsible”: ${roles.join('; ')}.`,
  link: (url) => `Spreadsheet: ${url}`,
};
