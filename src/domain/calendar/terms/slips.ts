import { plain } from '../../text';
import { unmixed } from '../look-alikes';
import { MONTH_WORDS } from '../month-names';

const WORDS = [
  'ежегодно',
  'ежемесячно',
  'ежеквартально',
  'еженедельно',
  'постоянно',
  'течение',
  'учебного',
  'периода',
  'квартал',
  'полугодие',
  'позднее',
  'последняя',
  'неделя',
  'декада',
  'половина',
  'согласно',
  'необходимости',
  'числа',
  'месяца',
];
const SHORTEST = 5;

/** The text with each word that is one slip away from exactly one word of the deadlines put right; null when none is. */
export function withoutSlips(text: string): string | null {
  let found = false;
  const right = unmixed(plain(text)).replace(/[а-яa-z]+/g, (word) => {
    if (word.length < SHORTEST || WORDS.includes(word) || isMonthWord(word)) return word;
    const months = MONTH_WORDS.flatMap((forms) => {
      const form = forms.find((known) => oneSlip(word, known));
      return form === undefined ? [] : [form];
    });
    const candidates = [...months, ...WORDS.filter((known) => oneSlip(word, known))];
    if (candidates.length !== 1) return word;
    found = true;
    return candidates[0] ?? word;
  });
  return found ? right : null;
}

function isMonthWord(word: string): boolean {
  return MONTH_WORDS.some((forms) => (forms as readonly string[]).includes(word));
}

/** One letter put in, left out, changed, or two neighbours swapped. */
function oneSlip(word: string, known: string): boolean {
  if (word === known || Math.abs(word.length - known.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const [rest, other] = [word.slice(at), known.slice(at)];
  if (rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1)) return true;
  return rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
}
