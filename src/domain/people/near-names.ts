import { nameKey } from './names';

/** Shorter words differ by a letter too often: Инна and Анна are two people. */
const LONG_WORD = 5;

/**
 * Whether two different names may yet be one person's, which only people can tell: initials for words, a word left out,
 * or one letter wrong in one longer word.
 */
export function mayBeOne(one: string, other: string): boolean {
  const [first, second] = [nameKey(one).split(' '), nameKey(other).split(' ')];
  if (first.join() === '' || second.join() === '') return false;
  const [left, right] = [without(first, second), without(second, first)];
  if (left.length === first.length && !isTypo(left, right)) return false;
  return abbreviates(left, right) || abbreviates(right, left) || isTypo(left, right);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** Whether all that is left of one name are initials of what is left of the other. */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  const rest = [...long];
  return short.every((word) => {
    const at = word.length === 1 ? rest.findIndex((each) => each.startsWith(word)) : -1;
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
}

function isTypo([one = '', ...more]: readonly string[], [other = '', ...others]: readonly string[]): boolean {
  if (more.length > 0 || others.length > 0 || Math.min(one.length, other.length) < LONG_WORD) return false;
  return isOneSlip(one, other);
}

/** One letter wrong, too many or too few, or two neighbours in each other's place. */
function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  const swapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (swapped && rest(one, 2) === rest(other, 2))
  );
}
