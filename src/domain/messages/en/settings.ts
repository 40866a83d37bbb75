import { METHODS } from '../../pairing/round';
import { CHIEFS, COMMON_TOPIC, LOWEST, MODES, REMINDERS, TRIAL, YES } from '../../sheet-values';
import type { Words } from '../words';

const CODES_EMPTY = `leave it empty in the mode «${MODES.codes}»`;

/** Titles and hints of the lines of “Settings”. */
export const SETTING_WORDS: Words['settings'] = {
  organisation: {
    title: 'Full name of the organisation',
    hint: 'In Russian, as in the charter, in the nominative case',
  },
  shortName: { title: 'Short name', hint: 'In Russian, for example: «МДОУ «Детский сад № 5»»' },
  place: { title: 'Town or village', hint: 'In Russian, for example: «г. Заречный»' },
  address: {
    title: 'Address of the organisation',
    hint: 'Needed in consents to the processing of personal data',
  },
  directorPost: { title: 'Post of the head', hint: 'In Russian, for example: «Заведующий»' },
  directorName: {
    title: 'Full name of the head',
    hint: `Surname, first name and patronymic of whoever signs the orders; ${CODES_EMPTY}`,
  },
  schoolYear: { title: 'School year', hint: 'For example: 2022/2023' },
  coordinatorName: {
    title: 'Full name of the coordinator',
    hint: `Surname, first name and patronymic of whoever runs the mentoring; ${CODES_EMPTY}`,
  },
  coordinatorEmail: {
    title: 'Email of the coordinator',
    hint: `Reminders come here; ${CODES_EMPTY}: they will go to whoever clicked “Set up”`,
  },
  since: {
    title: 'In use since',
    hint: 'What should have happened before this day does not count as overdue; set when the spreadsheet is set up',
  },
  teachingEnd: { title: 'End of lessons', hint: 'Proposed working dates are never later' },
  language: {
    title: 'Language',
    hint: '«русский» or «English»: the language of the menu, windows, sheets and emails; questionnaires and documents stay Russian. Then choose “Check the spreadsheet”',
  },
  mode: {
    title: 'Mode',
    hint: `«${MODES.codes}» (codes): sheets, questionnaires and emails hold only codes of participants, names stay at school; «${MODES.names}» (names): the spreadsheet holds surnames`,
  },
  lawful: {
    title: 'Lawfulness checked',
    hint: `Only for the mode «${MODES.names}»: write «${YES}» if the organisation has checked that it may keep personal data in Google’s services (law 152-FZ). Without it the spreadsheet works in the mode «${MODES.codes}»`,
  },
  namesPage: {
    title: 'Page for names',
    hint: `In the mode «${MODES.codes}»: download it and open it on a school computer; it makes the key of codes and puts names into documents`,
  },
  series: {
    title: 'Number of orders',
    hint: 'Empty: you enter the number each time, as in the journal. A pattern with the sign № in place of the count, for example «№-од» or «112/1-№»: the program offers the next one',
  },
  groupSize: {
    title: 'People in the target groups',
    hint: 'How many people the programme could reach in all; needed to work out the coverage',
  },
  reminders: {
    title: 'Reminders',
    hint: `«${REMINDERS.on}» (on): emails to the people responsible; «${REMINDERS.off}» (off): to the coordinator alone`,
  },
  trial: {
    title: 'Test mode',
    hint: `«${TRIAL.on}» (on): all email goes to you alone, documents remain drafts; «${TRIAL.off}» (off): everything in earnest`,
  },
  method: {
    title: 'Way of pairing',
    hint: `«${METHODS[0]}»: as many pairs as possible with the highest fit in all; «${METHODS[1]}»: first of all pairs who named each other; «${METHODS[2]}»: proposed pairs do not change, only the others are paired`,
  },
  leastFit: { title: 'Lowest fit', hint: 'From 0 to 100: the program proposes no pairs with a lower fit' },
  lowest: {
    title: 'Worst pair',
    hint: `«${LOWEST.asItIs}»: only the fit in all counts; «${LOWEST.raised}»: first the lowest fit of the proposal as high as possible without leaving anybody unpaired, then the fit in all`,
  },
  chiefs: {
    title: 'Superior and subordinate',
    hint: `«${CHIEFS.apart}» (never a pair) or «${CHIEFS.may}» (may be a pair); write in the lists who is whose superior`,
  },
  commonTopic: {
    title: 'Common topic',
    hint: `«${COMMON_TOPIC.needed}» (needed): a mentor who has none of the topics asked for is not proposed, however well the rest suits (who names no topics suits all); «${COMMON_TOPIC.any}» (not needed): is proposed, without points for topics`,
  },
  'points:topics': { title: 'Weight: topics', hint: 'How far the mentor’s topics cover the request' },
  'points:subjects': { title: 'Weight: subject', hint: 'The same subject or field' },
  'points:ages': { title: 'Weight: age', hint: 'They work with children of the same age' },
  'points:times': { title: 'Weight: time', hint: 'There is a time that suits both' },
  'points:formats': { title: 'Weight: format', hint: 'The same format of meetings suits both' },
  'points:experience': { title: 'Weight: experience', hint: 'The mentor is clearly more experienced' },
  'points:load': { title: 'Weight: load', hint: 'The mentor has few other mentees' },
  'points:wishes': {
    title: 'Extra: wish',
    hint: 'So many points for the first choice of each of the two; the second and third give less',
  },
  'points:waiting': {
    title: 'Extra: waiting',
    hint: 'So many points for somebody who was left without a pair before: with 200 they come first next time',
  },
  'points:staying': {
    title: 'Extra: earlier proposal',
    hint: 'A proposed pair changes only if another is better by at least so many points',
  },
  'points:again': { title: 'Extra: continuation', hint: 'These two have already finished working as a pair' },
  'points:group': { title: 'Extra: common topic', hint: 'The mentee needs the topic the group has in common' },
  columns: {
    title: 'Columns of plans',
    hint: 'Which columns of pasted plans hold what, by your answers; clear it, and the program will ask again',
  },
  directorEmail: {
    title: 'Email of the head',
    hint: 'If filled in, the head gets a copy of the coordinator’s email about deadlines',
  },
  plan: {
    title: 'Plan to begin with',
    hint: 'What was chosen in “Set up step by step”; empty once the plan is written',
  },
  wizard: { title: 'Steps done', hint: 'How many steps of “Set up step by step” are done' },
  planDocument: {
    title: 'Document for the plan',
    hint: 'Code of the document into which the plan may be pasted instead of the sheet “Paste the plan”',
  },
  keeper: { title: 'Keeper of the spreadsheet', hint: 'The account in whose name the schedule works' },
  spreadsheet: { title: 'Code of the spreadsheet', hint: 'By it the spreadsheet knows that it is a copy' },
  folder: { title: 'Folder', hint: 'Code of the folder on Google Drive' },
};
