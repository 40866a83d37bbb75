import { askText } from '../google/ui';

const MOST_QUESTIONS = 4;

/**
 * Asks until the answer can be read, saying each time what is wrong with it. Null where the person cancelled, undefined
 * where no answer could be read.
 */
export function askAgain<T>(
  title: string,
  question: string,
  read: (typed: string) => { answer: T } | { problem: string },
): T | null | undefined {
  let text = question;
  for (let attempt = 0; attempt < MOST_QUESTIONS; attempt += 1) {
    const typed = askText(title, text);
    if (typed === null) return null;
    const reading = read(typed);
    if ('answer' in reading) return reading.answer;
    text = `${reading.problem}\n\n${question}`;
  }
  return undefined;
}

/** The same of answers that are no sentences themselves: where none could be read, the sentence about the last one. */
export function askOrTell<T extends object>(
  title: string,
  question: string,
  read: (typed: string) => T | string,
): T | string | null {
  let problem = '';
  const found = askAgain(title, question, (typed) => {
    const answer = read(typed);
    if (typeof answer !== 'string') return { answer };
    problem = answer;
    return { problem };
  });
  return found === undefined ? problem : found;
}

/** One of several by its number, asked until there is one; a sentence where there was none, null where the person cancelled. */
export function askWhich<T extends object>(
  title: string,
  question: string,
  all: readonly T[],
  noSuch: (typed: string, count: number) => string,
): T | string | null {
  return askOrTell(
    title,
    question,
    (typed) => all[Number(typed.replace(/[.)]$/, '')) - 1] ?? noSuch(typed, all.length),
  );
}
