const LATIN = 'aceopxyktmhbi';
const CYRILLIC = 'асеорхукттнві';
const MIXED = /(?=[a-zа-яёі]*[a-z])(?=[a-zа-яёі]*[а-яёі])[a-zа-яёі]+/g;

/** Small letters of words typed in two alphabets at once («cентябрь» with a Latin «c»), turned into Cyrillic ones. */
export function unmixed(text: string): string {
  return text.replace(MIXED, (word) => word.replace(/[a-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter));
}
