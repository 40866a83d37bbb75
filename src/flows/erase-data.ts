import { sheetName } from '../domain/messages/sheets';
import { LANGUAGES, WORDS, type Words } from '../domain/messages/words';
import { type Consenter, codesOf } from '../domain/people/consent-rows';
import { everyConsenter, readConsenters, titleOf } from '../domain/people/mark-consents';
import { hasLeft } from '../domain/people/person';
import { ERASURE_STATES, ERASURE_WHYS } from '../domain/sheet-values';
import { type ErasureRow, TABLES, type Table } from '../domain/tables';
import { isAll } from '../domain/text';
import { underLock } from '../google/lock';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { askText, confirm } from '../google/ui';
import { askAgain } from './ask-again';
import { baseRows } from './bases';
import { type Erasing, erase, lookAround } from './erase';
import { keeperSettings } from './settings';

const { erasure: words } = WORDS;

type Seen = ReturnType<typeof lookAround>;
type Line = Seen['goes'][number];

/**
 * «Удалить данные»: says what goes, what stays and what is left to people's hands, and after a word typed for it
 * destroys what is kept of some people. It cannot be undone; one that broke off is finished before another begins.
 */
export function eraseData(): string | null {
  const settings = keeperSettings();
  const begun = readTable(TABLES.erasures).find(({ state }) => state === ERASURE_STATES.begun);
  if (begun) {
    if (!confirm(words.title, words.resume(begun.codes))) return null;
    return underLock(() => erase(erasingOf(begun), settings));
  }
  const all = everybody();
  if (all.length === 0) return words.empty;
  const chosen = askAgain(words.title, words.askWho, (typed) => readWho(typed, all));
  if (!chosen) return null;
  const why = askAgain(words.title, words.askWhy, readWhy);
  if (!why) return null;
  const erased = erasedOf(chosen);
  const seen = lookAround(erased);
  if (!confirm(words.title, words.preview({ people: chosen.map(titleOf), ...said(seen, words, sheetName) })))
    return null;
  const word = askText(words.title, words.askWord);
  if (word === null) return null;
  if (word.toUpperCase() !== words.word) return words.notErased;

  return underLock(() => {
    // Another window may have done it while the questions were answered.
    const there = new Set(everybody().flatMap((each) => erasedOf([each]).codes));
    if (!erased.codes.some((code) => there.has(code))) return words.done(erased.codes.join(', '));
    // What the act quotes is Russian, as all documents are.
    const act = said(seen, LANGUAGES.русский.erasure, ({ sheet }) => sheet);
    const row = {
      id: `erasure-${readTable(TABLES.erasures).length + 1}`,
      codes: erased.codes.join(', '),
      date: today(),
      why,
      what: act.goes.join('\n'),
      left: act.left.join('\n'),
      state: ERASURE_STATES.begun,
      who: JSON.stringify(erased.names),
    };
    show(TABLES.erasures);
    upsert(TABLES.erasures, [row]);
    return erase(erasingOf(row), settings);
  });
}

/** What was seen, in one language. */
function said(
  { goes, stays, left }: Seen,
  words: Words['erasure'],
  nameOf: (table: Table) => string,
): Record<keyof Seen, string[]> {
  const inWords = (lines: readonly Line[]) => lines.map((line) => line(words, nameOf));
  return { goes: inWords(goes), stays: inWords(stays), left: inWords(left) };
}

/** Everybody of whom more is kept than the code. */
function everybody(): Consenter[] {
  const all = everyConsenter(baseRows(), readTable(TABLES.consents, 'name'));
  return all.filter(({ own, found }) => found.length > 0 || !own.every(isErased));
}

function isErased(person: Consenter['own'][number]): boolean {
  const { name, post, response, topics } = person;
  return hasLeft(person) && name === '' && post === '' && response === '' && topics.length === 0;
}

function erasingOf({ id, codes, who }: ErasureRow): Erasing {
  return { id, codes: codes.split(', '), names: JSON.parse(who || '[]') as string[] };
}

function readWho(typed: string, all: readonly Consenter[]): { answer: Consenter[] } | { problem: string } {
  if (isAll(typed)) return { problem: words.notAll };
  if (!/^(?:выбывшие|left)$/i.test(typed.trim())) return readConsenters(typed, all, { paper: 'processing' });
  const gone = all.filter(({ own }) => own.length > 0 && own.every(hasLeft));
  return gone.length > 0 ? { answer: gone } : { problem: words.nobodyLeft };
}

function readWhy(typed: string): { answer: string } | { problem: string } {
  const why = ERASURE_WHYS[Number(typed) - 1];
  return why === undefined ? { problem: words.badWhy(typed) } : { answer: why };
}

function erasedOf(chosen: readonly Consenter[]): { codes: string[]; names: string[] } {
  const texts = (pick: (each: Consenter) => readonly string[]) =>
    [...new Set(chosen.flatMap(pick))].filter((text) => text.trim() !== '');
  return {
    codes: texts(({ own, found }) => [...codesOf(own), ...found.map(({ id }) => id)]),
    names: texts(({ own, found }) => [...own, ...found].map(({ name }) => name)),
  };
}
