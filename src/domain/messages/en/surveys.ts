import type { Words } from '../words';

/** Words about questionnaires and their answers. */
export const SURVEY_WORDS: Words['surveys'] = {
  title: 'Make questionnaires',
  preview: (titles) =>
    `These will be made and opened for answers without signing in to Google:\n${titles.map((title) => `• ${title}`).join('\n')}\n\nGo on?`,
  none: 'All questionnaires have been made already.',
  otherTitle: 'Make another questionnaire',
  which: (lines) => `${lines.join('\n')}\n\nEnter the number of the questionnaire:`,
  choice: (number, title, asked) => `${number} – ${title}${asked ? ' (the plan asks for it)' : ''}`,
  noPlan: 'There is no plan yet. Import the plan first: it shows which questionnaires are needed, and for how long.',
  unasked: (preview) =>
    `The plan asks for no questionnaire, but without these two there is nobody to pair.\n\n${preview}`,
  done: (count) =>
    `Questionnaires made: ${count}. The links are on the sheets “Questionnaires” and “Roadmap”; “Share a questionnaire” gives a message for the chat.`,
  fromBin: (title) => `form “${title}” brought back from the bin`,
  published: (title) => `form “${title}” published again`,
  makeAnew: (title) =>
    `the form “${title}” was deleted or is closed to you. If an earlier keeper made it, have that keeper make you an editor of the folder. If it is gone for good, make a new one in the menu “Questionnaires and people”: its link will be different, so send it out again; everything already in the lists stays`,
  again: (title) => `${title} – anew: the link will be different, everything already in the lists stays`,
  collected: (changed, noConsent) => `Entries changed in the lists: ${changed}. Without consent: ${noConsent}.`,
  doubts: (count) =>
    `Unclear whose answers: ${count}. Choose what to do on the sheet “Doubts” and collect the answers again.`,
  wrongCodes: (codes) =>
    `In these codes the last letter does not fit the number: ${codes.join(', ')}. Compare them with the key and correct them on the sheets “Mentors” and “Mentees”.`,
  unknownCodes: (title, codes) =>
    `“${title}”: the lists have no such codes: ${codes.join(', ')}. These answers count in the results; compare the codes with the key.`,
  late: (title, count) => `“${title}”: answers after the deadline: ${count}. They count.`,
  both: (who) => `${who}: both mentor and mentee now. If the wrong questionnaire was filled in, delete the extra row.`,
  dropped: (title, keys) => `The form “${title}” no longer has the questions: ${keys.join(', ')}.`,
  wishes: {
    stranger: (title, who, response) =>
      `“${title}”: the answer ${response} (${who === '' ? 'no code, no name' : `“${who}”`}) fits nobody in the lists, or several people, and does not count.`,
    twice: (title, id) => `“${title}”: ${id} chooses one person twice; the first choice counts.`,
  },
};
