import { tidy } from '../text';

/** «и т. д.», «и др.», «2022 г.»: their full stop is not the sentence's. */
const ABBREVIATED = /(?:\.\s?[а-яё]|\s(?:др|пр|г))\.$/i;

/** A row of the plan as sentences, mails and panels call it, on one line: «1.2 Провести совет», «а) Собрать согласия». */
export function rowName({ number, activity }: { number: string; activity: string }): string {
  // The letter of a point alone would read as a word.
  const mark = number.trim().replace(/(^|\s)([а-яёa-z])$/i, '$1$2)');
  const lines = activity
    .split('\n')
    .map((line) => tidy(line))
    .map((line) => (ABBREVIATED.test(line) ? line : line.replace(/[.;]$/, '')));
  return tidy(`${mark} ${lines.filter((line) => line !== '').join('. ')}`);
}
