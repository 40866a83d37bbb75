import type { Words } from '../words';
import { listed } from './listed';

const LIST = 'The list with personal links is on the sheet “Who has not answered”.';

/** Words by which questionnaires reach people: the message for the staff chat, the dialog, the sheets. */
export const SHARING_WORDS: Words['sharing'] = {
  title: 'Share a questionnaire',
  none: 'No questionnaire is open. First: “Questionnaires and people” → “Make questionnaires”.',
  which: (lines) => `Which questionnaire do you want to share? Enter its number.\n\n${lines.join('\n')}`,
  choice: (number, title) => `${number} – ${title}`,
  noSuch: (typed, count) => `There is no questionnaire number “${typed}”: enter a number from 1 to ${count}.`,
  qrTitle: (title) => `QR code: link to the questionnaire “${title}”`,
  fileName: (title) => `${title}.png`,
  page: {
    messageLabel: 'Message for the chat',
    copy: 'Copy',
    close: 'Close',
    copied: 'Copied. Paste it into the chat: Ctrl+V.',
    selected: 'The text is selected: press Ctrl+C.',
    column: 'This text is also on the sheet “Questionnaires”, in the column “Message”.',
    picture: 'Picture for a notice',
    camera: 'Whoever points a phone camera at it gets to the questionnaire.',
    save: 'Save the picture',
  },
  paper: {
    which: (lines) => `Which questionnaire do you want to print? Enter its number.\n\n${lines.join('\n')}`,
    done: (link) =>
      `Ready to print: ${link}\n\nEnter the answers from paper into the form by the personal link on the sheet “Who has not answered”, or write the person on the sheet “Mentors” or “Mentees”.`,
  },
  reminder: {
    title: 'Remind people',
    which: (lines) => `Which questionnaire do you want to remind people of? Enter its number.\n\n${lines.join('\n')}`,
    choice: (number, title, count) => `${number} – ${title}: ${count} not answered`,
    unknown:
      'Nobody knows who has not answered. Write people on the sheets “Mentors” and “Mentees” before the survey, and the program will know whose answers are missing. For anonymous questionnaires write on the sheet “Questionnaires” how many answers you expect. A reminder for everybody: “Questionnaires and people” → “Share a questionnaire”.',
    all: 'Everybody the program knows of has answered.',
    preview: ({ title, letters, without, from, quota }) =>
      [
        `Questionnaire “${title}”.`,
        `Emails will be sent from ${from} (${letters.length}):\n${listed(letters, 15)}`,
        ...(without.length > 0 ? [`No email will go to (${without.length}):\n${listed(without, 10)}`] : []),
        quota < letters.length
          ? `You have ${quota} emails left for today. The first ${quota} will be sent, remind the others tomorrow.`
          : `You have ${quota} emails left for today.`,
        letters.length === 1 ? 'Send the email?' : 'Send the emails?',
      ].join('\n\n'),
    addressee: (name, to) => `${name}: ${to}`,
    refused: (name, why) => `${name}: ${why}`,
    nobody: (title, without) => `Questionnaire “${title}”: no emails to send.\n${listed(without, 15)}\n\n${LIST}`,
    sent: (count, left) =>
      `Emails sent: ${count}.${left > 0 ? ` Not sent: ${left}; try again when the daily limit is renewed, or now if there was not enough time.` : ''} ${LIST}`,
    byCodes: (lines, message) =>
      `In the mode «Коды» the program sends no email to participants.\n\n${lines.join('\n')}\n\n${LIST}\n\nMessage for the chat:\n${message}`,
    line: (title, count, codes) => `${title}: ${count} not answered${codes && ` (${codes})`}`,
    noConsent: 'no consent to notifications',
    today: 'reminded today already',
  },
  address: {
    none: 'no email address written',
    several: 'the cell “Email” must hold exactly one address',
    strange: (sign) =>
      sign === ''
        ? 'the address has a character that addresses never have'
        : `the address has the letter “${sign}”, which only looks Latin; type the address again in Latin letters`,
    odd: 'this is not an email address',
  },
  missing: (count, day) => `${count} (on ${day})`,
  told: (lines) => (lines.length === 0 ? [] : [`Not answered: ${lines.join(', ')}. ${LIST}`]),
  count: (title, count) => `${title} – ${count}`,
};
