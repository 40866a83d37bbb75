import type { Words } from '../words';
import { counted } from './counted';

/** Words about documents, templates and their register. */
export const DOCUMENT_WORDS: Words['documents'] = {
  title: 'Issue a document',
  list: (now, later) =>
    [
      'Enter the number of the document or words of its name.',
      now.length > 0 ? `Can be issued now:\n${now.join('\n')}` : 'Nothing can be issued now.',
      ...(later.length > 0 ? [`Not yet:\n${later.join('\n')}`] : []),
    ].join('\n\n'),
  which: (groups) =>
    `Which document? Enter a word of its name (“regulation”, “report”) or the number of a part.\n\n${groups.join('\n')}`,
  group: (place, name, ready, all) => `${place} – ${name}: ${ready} of ${all} can be issued now`,
  noneCalled: (typed) => (typed.trim() === '' ? 'Nothing was entered.' : `The list has no “${typed}”.`),
  groups: {
    start: 'Beginning of the programme',
    people: 'Participants, consents, training',
    pairs: 'Pairs',
    work: 'Work of the pairs',
    results: 'Results, reports, awards',
  },
  offer: (place, name) => `${place} – ${name}`,
  later: (place, name, missing) => `${place} – ${name}: ${missing}`,
  notYet: (name, missing) => `${name}. Cannot be issued yet: ${missing}.`,
  chooseOne: (name, choices) =>
    `${name}. For whom? Enter a number, several separated by commas, or “all”.\n\n${choices.join('\n')}`,
  noPairs: 'no agreed pairs that are not in a signed order yet (“Pairs” → “Approve”)',
  noMinors: 'no pair has a mentee who is a minor; minors are ticked on the sheet “Consents”',
  allMinors: 'all mentees in pairs are minors: there is an agreement of three for them',
  noLivePairs: 'no pairs in which both have a mark of consent',
  noOrderedPairs: 'no pairs confirmed by an order',
  noRoles: 'nobody is named on the sheet “People responsible”',
  noChanges: 'the pairs confirmed by an order have not changed',
  noAddress: '“Address of the organisation” is not filled in on the sheet “Settings”',
  noOrders: 'no signed order',
  noPeople: 'the lists have nobody with a mark of consent',
  notYetLaw: (since) => `article 351.8 of the Labour Code applies from ${since}`,
  noPlan: 'the roadmap is empty (“Plan” → “Import the plan”)',
  planApproved: (by) =>
    `the roadmap is approved (${by}); changes are made by the order «О внесении изменений в дорожную карту»`,
  planNotApproved: 'the roadmap has not been approved by an order yet',
  planUnchanged: (by) => `the roadmap has not changed since it was approved (${by})`,
  preview: (name, detail) =>
    `A draft will be made: ${name}${detail}. The earlier draft of this document, if there is one, goes to the bin. Nothing is sent to anybody. Go on?`,
  lackingSettings: (titles) =>
    `Not filled in on the sheet “Settings”: ${titles}. Documents will be blank in these places.`,
  otherYear: (year) =>
    `Most deadlines of the plan do not belong to the school year ${year} of the sheet “Settings”. If it is wrong, correct it; a new year needs a new copy of the spreadsheet.`,
  /** What an order has in its annex. */
  annex: {
    rows: (count) => `${counted(count, 'row')} of the plan in the annex`,
    pairs: (count) => `${counted(count, 'pair')} in the annex`,
    ending: (count) =>
      `${counted(count, 'pair')} in the annex; once the order is signed, those at work will be completed`,
    mentors: (count) => `${counted(count, 'mentor')} in the annex`,
    changes: (count) =>
      `${counted(count, 'change')} in the annex, with the reasons from the column “Why” of the sheet “Pair changes” (participants will read the order: delete what they should not)`,
  },
  planRows: (count) => counted(count, 'row of the plan', 'rows of the plan'),
  done: (link) =>
    `The draft is ready: ${link}\n\nWhen the document has been signed, choose “Documents” → “Document signed”.`,
  doneMany: (count) =>
    `Documents ready: ${count}. The links are on the sheet “Documents”. When they have been signed, choose “Documents” → “Document signed”.`,
  forWhom: (titles) =>
    `: ${titles.slice(0, 12).join('; ')}${titles.length > 12 ? ` and ${titles.length - 12} more` : ''}`,
  askHow: (count) =>
    `Documents: ${count}. How should they be made?\n\n1 – each in a file of its own\n2 – in one file, to print all of them at once\n\nEnter 1 or 2.`,
  consentGone:
    'This draft names somebody without a mark of consent, or whose pair is over. Make it again (“Documents” → “Issue a document”, or, if it replaces a signed one, “Correct a signed document”) and sign the new one; this one was not registered. A draft that nobody needs: delete its row on the sheet “Documents”.',
  nobodyLacks: 'Every pair that works now has its papers signed.',
  noDraft: 'There is no draft of a document. First: “Documents” → “Issue a document”.',
  correctTitle: 'Correct a signed document',
  nothingSigned: 'There are no signed documents made by this spreadsheet yet.',
  chooseSigned: (choices) =>
    `A signed document is not rewritten: there will be a new one that names the old one. Which one should be corrected? Enter a number.\n\n${choices.join('\n')}`,
  askWrong: (paper) =>
    `${paper}. What is wrong?\n\n1 – the document itself: there will be a new one that names the old one\n2 – only the number or the date that were typed here; on paper they are right\n\nEnter 1 or 2.`,
  planCorrected:
    'An approved roadmap is not issued anew: correct the rows on the sheet “Roadmap” and issue the order «О внесении изменений в дорожную карту».',
  nobodyLeft:
    'There is nothing to correct: everybody whom this document is about has a pair that is over or has withdrawn the consent, and a new document cannot name them. The old one stays as it is.',
  registered: (number, date) => (number === '' ? `, ${date}` : `, № ${number} dated ${date}`),
  previewCorrection: (name) =>
    `A draft will be made to replace the signed document: ${name}. It will be filled with what is in the spreadsheet now: correct the mistake there first (in the lists of people, on the sheet “Settings” or in the template). Whoever has a pair that is over or has withdrawn the consent will not be in it. The old one stays as it is, and when the new one has been signed the register will mark the old one as replaced. Go on?`,
  sameEntry: 'Number and date are the same. Nothing was changed.',
  previewEntry: (before, after) =>
    `Was: ${before.replace(/^, /, '')}. Will be: ${after.replace(/^, /, '')}.\n\nThe document and the PDF will be made anew with this number and date, and filled with what is in the spreadsheet now; the earlier files go to the bin. This corrects a slip in the register, not a signed paper. Go on?`,
  entered: (name) =>
    `Corrected: ${name}. Compare the new file with the signed paper; the links are on the sheet “Documents”.`,
  signTitle: 'Document signed',
  chooseDraft: (choices) =>
    `Which document has been signed? Enter its number in the list, several separated by commas, or “all”.\n\n${choices.join('\n')}`,
  askNumber: (name) => `The number as in the journal of registration (for example, «45-од»).\n\n${name}`,
  askNumberOrNext: (name, next) =>
    `The number as in the journal of registration. An empty line: the next in order, ${next}.\n\n${name}`,
  noSeries:
    'The numbers of these documents are entered one by one: choose one document. Or fill in “Number of orders” on the sheet “Settings”, then the program numbers them itself.',
  askTwin: (number, title) =>
    `There is a number ${number} in this year already: ${title}.\n\nRegister with this number all the same? That happens where orders of different kinds are numbered separately.`,
  numberTaken: (number, title) =>
    `The number ${number} has just been given to another document: ${title}. Nothing was changed; choose “Document signed” again.`,
  registering: (count) => `Registering signed documents: ${count}`,
  signedMany: (count) =>
    `Documents registered: ${count}. Numbers, links and PDFs are on the sheet “Documents”. These documents can no longer be changed, and signing cannot be undone; “Correct a signed document” corrects a mistake.`,
  askNumberIfAny: (name) => `The number, if it has one (it may be left empty).\n\n${name}`,
  askDate: (name, number) => `The date of the document${number && ` № ${number}`}, for example 01.03.2023.\n\n${name}`,
  noSuchNumber: (answer, count) =>
    `The list has no number “${answer}”: enter a number from 1 to ${count}, several separated by commas, or “all”.`,
  numberIsDate: (text) => `“${text}” is a date. The number comes first; the next question asks for the date.`,
  badNumber: 'No number was entered, and this document must have one.',
  badDate: (text) => (text === '' ? 'No date was entered.' : `“${text}” is not a date: there is no such day.`),
  askFarDate: (date, today, isAhead) =>
    `${date} ${isAhead ? 'has not come yet' : 'was more than a year ago'}, today is ${today}. Is the document really of this date?`,
  dateAgain: 'Enter the date once more.',
  notUnderstood: 'The answer could not be understood. Nothing was changed.',
  signed: (name) =>
    `Registered: ${name}. Rows of the plan that it proves, if there are any, are marked as done. This document can no longer be changed, and signing cannot be undone; “Correct a signed document” corrects a mistake.`,
  printed: (link) => `Ready to print: ${link}`,
  templates: {
    title: 'Make templates',
    ask: (count, newer, taken) =>
      [
        ...(count > 0
          ? [
              `A template is made by itself when its document is first issued. Make the others (${count}) now, to adjust them beforehand.`,
            ]
          : []),
        ...(newer > 0
          ? [
              `There is a new edition of the texts (${newer}). It will lie beside your templates, which do not change; tick on the sheet “Templates” which one to take.`,
            ]
          : []),
        ...(taken > 0 ? [`Go over to the new editions you ticked (${taken}); the old files stay in the folder.`] : []),
        'Go on?',
      ].join('\n\n'),
    foreign: (title) =>
      `• “${title}”: the column “Template” has a link to another document; “Set-up and checks” → “Check the spreadsheet” brings ours back`,
    all: 'All templates have been made already. The links are on the sheet “Templates”.',
    done: (count) =>
      `Templates made: ${count}. The links are on the sheet “Templates”; you may change the words in them.`,
    stopped: (count, left) =>
      `Templates made: ${count}, left: ${left}. Google allows six minutes a run: choose “Make templates” again.`,
    none: 'There are no templates yet: each is made by itself when its document is first issued. To make all of them at once: “Documents” → “Make templates”.',
    fine: (count) => `Templates checked: ${count}. All placeholders are in place.`,
    faults: (lines) => `Correct in the templates (links on the sheet “Templates”):\n${lines.join('\n')}`,
    gone: (title) =>
      `• “${title}”: the file was deleted or is closed to you; “Set-up and checks” → “Check the spreadsheet” makes a new one`,
    lacks: (title, names) => `• “${title}”: ${names} missing`,
    unknown: (title, names) => `• “${title}”: ${names} unknown`,
    perhaps: (written, meant) => `${written} (perhaps ${meant})`,
  },
  names: {
    done: (people, risky) =>
      `People on the sheet “Declension”: ${people}, worth checking: ${risky}. If a form is wrong, write the right one into the yellow column: documents will use it.`,
  },
};
