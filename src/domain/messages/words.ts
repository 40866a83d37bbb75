import { EN } from './en';
import { RU } from './ru';

/** The table of words in any language: the tree of the Russian one. */
export type Words = Spoken<typeof RU>;

type Spoken<T> = T extends (...about: infer A) => infer R
  ? (...about: A) => R extends string ? string : R
  : T extends string | readonly unknown[]
    ? T
    : { [K in keyof T]: Spoken<T[K]> };

/** Every language by its value of the setting «Язык»; the first one is spoken unless another is chosen. */
export const LANGUAGES: Record<'русский' | 'English', Words> = { русский: RU, English: EN };

export type Language = keyof typeof LANGUAGES;

let spoken: Language = 'русский';

/**
 * The words as they are spoken now. Whoever needs one looks it up when it is said: a group (`const { setUp: words } =
 * WORDS`) may be kept, since it stays the same object in every language, a single word may not.
 */
export const WORDS: Words = live(LANGUAGES.русский, () => LANGUAGES[spoken]);

/** From now on everything is said in this language; one that nobody has is the first. */
export function speak(language: string): void {
  spoken = languageOf(language);
}

/** The language spoken now. */
export function spokenLanguage(): Language {
  return spoken;
}

/** What is said meanwhile is Russian, whatever the school speaks: for cells that documents are made of. */
export function inRussian<T>(say: () => T): T {
  const before = spoken;
  spoken = 'русский';
  try {
    return say();
  } finally {
    spoken = before;
  }
}

/** The language that a cell names, in either letter case. */
export function languageOf(text: string): Language {
  const plain = text.trim().toLowerCase();
  const known = Object.keys(LANGUAGES) as Language[];
  return known.find((language) => language.toLowerCase() === plain) ?? 'русский';
}

/** A word as each language has it. */
export function inEveryLanguage<T>(pick: (words: Words) => T): T[] {
  return Object.values(LANGUAGES).map(pick);
}

type Tree = { [key: string]: unknown };

/** Whether a part of the table holds further words; a sentence, a list and a function are words. */
export function isGroup(part: unknown): part is Tree {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** A view of a tree of words, whichever language it has now: nothing of it is copied while the script loads. */
function live<T extends object>(model: T, now: () => T): T {
  const groups = new Map<string, unknown>();
  const groupOf = (key: string): unknown => live((model as Tree)[key] as Tree, () => (now() as Tree)[key] as Tree);
  return new Proxy(model, {
    get(_, key: string) {
      const part = (now() as Tree)[key];
      if (!isGroup(part)) return part;
      const group = groups.get(key) ?? groupOf(key);
      groups.set(key, group);
      return group;
    },
  });
}
