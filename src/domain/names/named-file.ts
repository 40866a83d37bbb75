import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nameFiller } from './fill-tokens';
import type { KeyPerson } from './key';
import { filledWebPage } from './web';
import { filledWordPart, WORD_PART } from './word';

/** A document with names in it, and what a person should know of it. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
  /** How many tokens were replaced. */
  count: number;
  /** Tokens of whom the key knows nobody; they stay as they are. */
  missing: string[];
  /** «Осадчая Вера Ильинична: Осадчей Вере Ильиничне». */
  unsure: string[];
}

/** Files that a document can be: Word, a web page, and a web page zipped with its pictures, as Google exports it. */
const KINDS = /\.(docx|html?|zip)$/i;

/**
 * Puts names for the tokens of an exported document. Pictures, styles and all other parts stay byte for byte. Null for
 * a file that is none of these or cannot be read.
 */
export function namedFile(name: string, bytes: Uint8Array, people: readonly KeyPerson[]): NamedFile | null {
  const kind = KINDS.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined) return null;
  const filler = nameFiller(people);
  const result = kind.startsWith('htm')
    ? strToU8(filledWebPage(strFromU8(bytes), filler.fill))
    : rezipped(bytes, (path, text) => {
        if (kind === 'docx') return WORD_PART.test(path) ? filledWordPart(text(), filler.fill) : null;
        return /\.html?$/i.test(path) ? filledWebPage(text(), filler.fill) : null;
      });
  if (result === null) return null;
  return {
    name: name.replace(KINDS, ' с именами.$1'),
    bytes: result,
    count: filler.count,
    missing: [...filler.missing].map((token) => `{{${token}}}`),
    unsure: [...filler.unsure].map(([person, forms]) => `${person}: ${[...forms].join(', ')}`),
  };
}

/** A zip with those parts changed for which `change` gives a new text; null for what is no zip. */
function rezipped(bytes: Uint8Array, change: (path: string, text: () => string) => string | null): Uint8Array | null {
  try {
    const parts = unzipSync(bytes);
    for (const [path, part] of Object.entries(parts)) {
      const changed = change(path, () => strFromU8(part));
      if (changed !== null) parts[path] = strToU8(changed);
    }
    return zipSync(parts);
  } catch {
    return null;
  }
}
