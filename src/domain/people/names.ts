const LONGEST_NAME = 200;
const PATRONYMIC = /(?:ич|вна|чна)$/i;
const PATRONYMIC_PARTICLE = /^(?:оглы|оглу|кызы|гызы|углы|кизи)$/i;

/** The name as typed, without stray spaces, invisible characters and punctuation around it; at most 200 characters. */
export function cleanName(text: string): string {
  const line = text
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}(]+/u, '');
  return line.replace(/[^\p{L}\p{M}\p{N})]+$/u, (tail, at: number) => {
    const endsInInitial = /(?:^|[ .-])\p{L}$/u.test(line.slice(0, at));
    return endsInInitial && tail.startsWith('.') ? '.' : '';
  });
}

/** Equal for two spellings of one person's name: case, ё, dashes and the order of words do not count; '' for no name. */
export function nameKey(name: string): string {
  return cleanName(name)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*[-‐‑‒–—]\s*/g, '-')
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** «И.И. Иванова», as under a signature; a single word is returned as it is. */
export function initials(name: string): string {
  const { surname, letters } = partsOf(name);
  return letters === '' ? surname : `${letters} ${surname}`;
}

/** «Иванова И.И.», as in running text and lists. */
export function surnameFirst(name: string): string {
  const { surname, letters } = partsOf(name);
  return letters === '' ? surname : `${surname} ${letters}`;
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
