import { shortened } from '../listed';
import type { Words } from '../words';
import { listed } from './listed';

/** Words about destroying somebody's data. */
export const ERASURE_WORDS: Words['erasure'] = {
  title: 'Erase data',
  empty: 'There is nobody in the lists or on the sheet “Consents”.',
  noErasures: 'nobody’s data have been erased yet (“Set-up and checks” → “Erase data”)',
  askWho:
    'Whose data should be erased? Codes or full names, separated by commas. “left” – everybody whose state in the lists is «выбыл».',
  nobodyLeft: 'The lists have nobody in the state «выбыл» whose data have not been erased.',
  notAll: 'Name the people one by one.',
  askWhy:
    'Why? Enter 1 – consent withdrawn, 2 – purpose of the processing achieved, 3 – the person has left the programme.',
  badWhy: (typed) => `Enter 1, 2 or 3 instead of “${typed}”.`,
  preview: ({ people, goes, stays, left }) =>
    [
      `A check, nothing has been erased yet. Whose data: ${shortened(people.join(', '))}`,
      `This will be erased:\n${listed([...goes], 20)}`,
      `This stays, the law requires it:\n${listed([...stays], 12)}`,
      `This the program cannot erase, erase it yourself:\n${listed([...left], 12)}`,
      'Erasing cannot be undone; the saved steps for “Undo the last step” go with it. Go on?',
    ].join('\n\n'),
  word: 'ERASE',
  askWord: 'To erase the data for good, enter the word ERASE.',
  notErased: 'The word is not the same. Nothing was erased.',
  resume: (codes) => `The last erasure broke off: ${codes}. Finish it?`,
  done: (codes) =>
    `Data erased: ${codes}. Only the code is left in the lists, so that nobody else is given it. What to do by hand is written on the sheet “Erased data”. The act: “Documents” → “Issue a document” → «Акт об уничтожении персональных данных».`,
  journal: (codes) => `Personal data erased: ${codes}`,
  rows: (sheet, count) => `sheet “${sheet}”: ${count}`,
  answers: (form, count) => `answers in the form “${form}”: ${count}`,
  answerRows: (form, count) => `rows on the answer sheet of the form “${form}”: ${count}`,
  mentions: (count) => `mentions in other people’s rows: ${count}`,
  steps: 'steps for “Undo the last step”: all',
  drafts: (count) => `drafts of documents (their files go to the bin of Drive): ${count}`,
  signed: (title) => `signed document: ${shortened(title)}`,
  pairs: (ending) =>
    `rows of pairs and their history, with the code instead of the name${ending > 0 ? `; pairs at work that will be ended: ${ending}` : ''}`,
  nothingStays: 'nothing',
  manual: [
    'the version history of the spreadsheet and the documents (“File” → “Version history”): only a new copy of the spreadsheet clears it',
    'copies of the spreadsheet, exported files, print-outs, emails and messages',
    'the bin of Google Drive: drafts lie there until it is emptied',
    'files on the Drive of an earlier keeper, if somebody took over: the program does not see them',
    'the line in the key of codes and the paper sheets that the school keeps',
  ],
  noForm: (form) => `answers of the form “${form}”: the program cannot reach the form`,
  rowsUnclear: (form, count) =>
    `rows on the answer sheet of the form “${form}” that the program could not tell for sure: ${count}`,
};
