import { remembering } from '../text';

const LONGEST_NAME = 200;
const PATRONYMIC = /(?:ич|вна|чна)$/i;
const PARTICLE = /^(?:оглы|оглу|кызы|гызы|углы|кизи|фон|де|ибн|заде)$/;
const PATRONYMIC_PARTICLE = /^(?:оглы|оглу|кызы|гызы|углы|кизи)$/i;

/** Latin letters that Russian ones look like. */
const TWINS = new Map([...'AaBCcEeHKkMOoPpTXxYy'].map((latin, at) => [latin, 'АаВСсЕеНКкМОоРрТХхУу'.charAt(at)]));

/**
 * The name as typed, without stray spaces, invisible characters and punctuation around it, Latin letters within Russian
 * words put right; at most 200 characters.
 */
export function cleanName(text: string): string {
  const line = text
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{L}+/gu, inOneAlphabet)
    .replace(/^[^\p{L}\p{N}(]+/u, '');
  return line.replace(/[^\p{L}\p{M}\p{N})]+$/u, (tail, at: number) => {
    const endsInInitial = /(?:^|[ .-])\p{L}$/u.test(line.slice(0, at));
    return endsInInitial && tail.startsWith('.') ? '.' : '';
  });
}

/** Surname, name and patronymic, the surname before in brackets, a particle; a longer text is no name. */
const MOST_WORDS = 5;

/** A clean name as it is written in papers: «ИВАНОВА инна» becomes «Иванова Инна»; what is no Russian name stays. */
export function writtenName(name: string): string {
  if (/[^а-яё .()-]/i.test(name) || name.split(' ').length > MOST_WORDS) return name;
  return name.replace(/[а-яё]+/gi, (word) => {
    const isMixed = word !== word.toUpperCase() && word !== word.toLowerCase();
    if (isMixed || PARTICLE.test(word)) return word;
    return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  });
}

/** Equal for two spellings of one person's name: case, ё, dashes and the order of words do not count; '' for no name. */
export const nameKey = remembering((name) =>
  cleanName(name)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*[-‐‑‒–—]\s*/g, '-')
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' '),
);

/** «И.И. Иванова», as under a signature; a single word is returned as it is. */
export function initials(name: string): string {
  const { surname, letters } = partsOf(name);
  return letters === '' ? surname : `${letters} ${surname}`;
}

/** The surname alone, by what the other words are. */
export function surnameOf(name: string): string {
  return partsOf(name).surname;
}

/** «Иванова И.И.», as in running text and lists. */
export function surnameFirst(name: string): string {
  const { surname, letters } = partsOf(name);
  return letters === '' ? surname : `${surname} ${letters}`;
}

/** «НК-002Ж Громова И.П.»; the code alone of whom no other name is known, as in mode «Коды». */
export function codeAndName(id: string, name: string): string {
  return name === '' || name === id ? id : `${id} ${name}`;
}

/** How texts to the coordinator name somebody where names stand in lists: code, surname and initials. */
export function listed({ id, name }: Named): string {
  return codeAndName(id, surnameFirst(name));
}

/** «у НК-002Ж (Громова И.П.)»: the same in the middle of a sentence, where a bare name would want another case. */
export function mentioned({ id, name }: Named): string {
  const short = surnameFirst(name);
  return listed({ id, name }) === id ? id : `${id} (${short})`;
}

/** What each of the people is listed as, by code; the code itself where nobody has it. */
export function listedAmong(people: readonly Named[]): (code: string) => string {
  return (code) => {
    const one = people.find(({ id }) => id === code);
    return one ? listed(one) : code;
  };
}

type Named = { id: string; name: string };

/** A word of Russian letters in which all Latin ones have a Russian twin was meant as Russian. */
function inOneAlphabet(word: string): string {
  if (!/[а-яё]/i.test(word) || !/[a-z]/i.test(word)) return word;
  const russian = [...word].map((letter) => TWINS.get(letter) ?? letter).join('');
  return /[a-z]/i.test(russian) ? word : russian;
}

function partsOf(name: string): { surname: string; letters: string } {
  const words = cleanName(name.replace(/\([^()]*\)/g, ' '))
    .split(/[ .]+/)
    .filter((word) => word !== '' && !PATRONYMIC_PARTICLE.test(word));
  const [surname = '', ...given] = surnameComesLast(words) ? [...words.slice(-1), ...words.slice(0, -1)] : words;
  return { surname, letters: given.map(initialOf).join('') };
}

function surnameComesLast(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const last = words[words.length - 1] ?? '';
  if (first.length === 1) return last.length > 1;
  return words.length === 3 && PATRONYMIC.test(second) && !PATRONYMIC.test(last);
}

function initialOf(word: string): string {
  return word
    .split('-')
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('-');
}
