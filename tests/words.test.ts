import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGroup, WORDS } from '../src/domain/messages/words';

const SOURCES = join(import.meta.dirname, '..', 'src');

describe('A word is looked up when it is said', () => {
  it('so no module takes one while it loads: a language chosen later would not reach it', async () => {
    const taken: string[] = [];
    watched(WORDS, [], taken);
    const files = ['domain', 'google', 'flows'].flatMap((folder) =>
      readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .map((file) => join(SOURCES, folder, file)),
    );
    for (const file of files) await import(file);
    expect(files.length).toBeGreaterThan(200);
    expect(taken).toEqual([]);
  });
});

/** Every leaf of the tree becomes one that tells that it was read. */
function watched(part: object, path: string[], taken: string[]): void {
  for (const [key, word] of Object.entries(part)) {
    if (isGroup(word)) watched(word, [...path, key], taken);
    else
      Object.defineProperty(part, key, {
        get: () => {
          taken.push([...path, key].join('.'));
          return word;
        },
      });
  }
}
