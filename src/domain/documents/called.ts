/**
 * Which of the things a person means by typing their name or words of it, in any case: the one that has just that name,
 * else the only one whose name begins with those several words, else all whose names hold each. Nothing for an empty text.
 */
export function calledSo<T>(choices: readonly T[], nameOf: (choice: T) => string, typed: string): T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const start = wanted.join(' ');
  const named = choices.map((choice) => ({ choice, name: wordsOf(nameOf(choice)) }));
  const just = named.filter(({ name }) => name.join(' ') === start);
  if (just.length === 1) return just.map(({ choice }) => choice);
  const beginning = named.filter(({ name }) => name.join(' ').startsWith(start));
  if (wanted.length > 1 && beginning.length === 1) return beginning.map(({ choice }) => choice);
  const stems = wanted.map(stemOf);
  return named
    .filter(({ name }) => stems.every((stem) => name.some((word) => word.startsWith(stem))))
    .map(({ choice }) => choice);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .match(/[a-zа-я\d]+/g) ?? []
  );
}

/** «Пары» means «пар» as well: the end of a word is its case. */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, -2) : word.slice(0, Math.max(3, word.length - 1));
}
