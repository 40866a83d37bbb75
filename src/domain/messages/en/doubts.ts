import type { Words } from '../words';

type Named = { id: string; name: string };

const listed = (people: readonly Named[]) =>
  people.map(({ id, name }) => (name === '' ? id : `${id} “${name}”`)).join(', ');

/** What the sheet “Doubts” says. */
export const DOUBT_WORDS: Words['doubts'] = {
  nameless: '(no name)',
  codeless: '(no code)',
  noCode: '(text that is not like a code)',
  whose: 'Nobody knows whose answer this is. Find out and write the person’s code.',
  namesakes: (people) => `Several people have this name: ${listed(people)}. Write the code of the one who answered.`,
  retyped: (before) =>
    `This answer entered ${listed([before])}, now it has another name: was a mistake corrected, or is it another person?`,
  near: (people) => `Looks like: ${listed(people)}. The same person or a new one?`,
  missing: 'The code lacks the last letter, by which the number is checked.',
  wrong: 'The last letter of the code does not fit the number: it is mistyped.',
  right: 'The code is right.',
  twice: 'This code stands in the list twice.',
  perhaps: (people) => `Perhaps it is ${listed(people)}.`,
  nobodyHas: (code) =>
    code.trim() === ''
      ? 'Write the person’s code into the column “Who it is (code)”.'
      : `The lists have no code “${code.trim()}”. Correct it.`,
  newNeedsName:
    'The answer has no full name. Write the person into the list yourself, and choose «это тот же человек» with their code here.',
  newNeedsCode: 'Write the new person’s code into the column “Who it is (code)”.',
  done: (fate, person) => (person === '' ? fate : `${fate}: ${person}`),
  gone: 'The questionnaire no longer has this answer.',
  floodDone: 'Counted for all answers of that day.',
  late: 'after the deadline',
  over: (limit) => ({
    came: `more than ${limit} answers in a day`,
    may: 'Strangers may have filled in the form. Those already in the lists were counted; the program has entered no new people. «новый человек» enters all of them, «не учитывать» none.',
  }),
  taken: (code) => `The code ${code} is taken already. Write another one or choose «это тот же человек».`,
};
