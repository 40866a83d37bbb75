import { afterEach, describe, expect, it, test } from 'vitest';
import { DOCUMENTS, nameOf } from '../src/domain/documents';
import { isGroup, LANGUAGES, languageOf, speak, WORDS } from '../src/domain/messages/words';
import { METHODS } from '../src/domain/pairing/round';
import { PRESETS } from '../src/domain/roadmap/presets';
import * as VALUES from '../src/domain/sheet-values';
import { SURVEYS } from '../src/domain/surveys';
import { type Column, TABLES, type Table } from '../src/domain/tables';
import { leaves, said } from './sample-words';

const RU = LANGUAGES.русский;
/** What people who fill in Russian documents are shown as an example of it. */
const EXAMPLES = [
  'МДОУ «Детский сад № 5»',
  'г. Заречный',
  'Заведующий',
  'Методист',
  '№-од',
  'НК-014Д',
  '45-од',
  'выбыл',
  '(имя)',
  '(телефон)',
  '(почта)',
];
const OTHERS = Object.entries(LANGUAGES).filter(([name]) => name !== 'русский');

afterEach(() => speak('русский'));

describe.each(OTHERS)('The interface in %s', (_name, words) => {
  it('lacks no word that the Russian one has, and has none besides', () => {
    expect(lacking(words, RU)).toEqual([]);
    expect(lacking(RU, words)).toEqual([]);
  });

  it('says every sentence, with whatever it is about', () => {
    const spoken = leaves(words).map(([path, word]) => [path, said(path, word)] as const);
    expect(spoken.length).toBeGreaterThan(400);
    expect(spoken.filter(([, text]) => /undefined|\[object|NaN|=>|\$\{/.test(text))).toEqual([]);
    expect(spoken.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has a Russian word only where it quotes one that stands in the sheets', () => {
    const known = quotable();
    const russian = leaves(words).flatMap(([path, word]) => {
      const text = said(path, word);
      const quoted = [...text.matchAll(/«((?:[^«»]|«[^»]*»)*)»/g)].map(([, value]) => value ?? '');
      const strange = quoted.filter((value) => /[а-яё]/i.test(value) && !known.some((each) => each.includes(value)));
      const rest = text.replace(/«(?:[^«»]|«[^»]*»)*»/g, '');
      return /[а-яё]/i.test(rest) || strange.length > 0 ? [`${path}: ${text}`] : [];
    });
    expect(russian).toEqual([]);
  });

  it('has a name of its own beside the Russian one of every document and questionnaire', () => {
    const shown = [
      ...DOCUMENTS.map(({ kind }) => words.called.document(kind, 'x')),
      ...Object.values(SURVEYS).map(({ key }) => words.called.survey(key, 'x')),
    ];
    expect(shown.filter((text) => !/^x \([^()]{3,70}\)$/.test(text))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('is spoken wherever it is chosen, and Russian again afterwards', () => {
    speak(_name);
    expect(leaves(WORDS)).toEqual(leaves(words));
    speak('русский');
    expect(leaves(WORDS)).toEqual(leaves(RU));
  });
});

test('English has one word for one thing: coordinator and email', () => {
  const spoken = leaves(LANGUAGES.English).map(([path, word]) => said(path, word));
  expect(spoken.filter((text) => /\b(?:mails?|e-mails?|curators?)\b/i.test(text))).toEqual([]);
});

test('A language that is only begun is told what it lacks, by name', () => {
  const begun = { ...RU, menu: { ...RU.menu, title: undefined }, undo: {}, year: { ...RU.year, day: 'Tag' } };
  const lacks = lacking(begun, RU);
  expect(lacks).toContain('menu.title');
  expect(lacks).toContain('undo.ask');
  expect(lacks).toContain('year.day: a function of 3');
  expect(lacks.filter((path) => !/^(?:menu\.title$|undo\.|year\.day: )/.test(path))).toEqual([]);
});

test('A language is chosen in either letter case; one that nobody has is Russian', () => {
  expect(['English', ' ENGLISH ', 'Русский', '', 'Deutsch'].map(languageOf)).toEqual([
    'English',
    'English',
    'русский',
    'русский',
    'русский',
  ]);
});

/** Paths of the words that one table has and the other lacks, or has of another sort. */
function lacking(words: unknown, model: unknown, path = ''): string[] {
  if (isGroup(model)) {
    return Object.entries(model).flatMap(([key, part]) =>
      lacking(isGroup(words) ? words[key] : undefined, part, path === '' ? key : `${path}.${key}`),
    );
  }
  if (words === undefined) return [path];
  if (typeof model === 'function') return typeof words === 'function' ? [] : [`${path}: a function of ${model.length}`];
  if (Array.isArray(model)) return sizes(words) === sizes(model) ? [] : [`${path}: a list`];
  return typeof words === typeof model ? [] : [`${path}: a ${typeof model}`];
}

/** Words that stand in the sheets in every language. */
function quotable(): string[] {
  const columns = Object.values<Table>(TABLES).flatMap((table) => Object.values<Column>(table.columns));
  const values = Object.values(VALUES).flatMap((value) => (typeof value === 'object' ? Object.values(value) : [value]));
  return [
    ...values.filter((value) => typeof value === 'string'),
    ...columns.flatMap(({ choices }) => choices ?? []),
    ...METHODS,
    ...DOCUMENTS.map((kind) => nameOf(kind)),
    ...PRESETS.flatMap(({ forWhom, forms }) => [forWhom, ...forms]),
    ...Object.keys(LANGUAGES),
    ...EXAMPLES,
  ];
}

/** The lengths of a list and of the lists in it. */
function sizes(list: unknown): string {
  return Array.isArray(list) ? `[${list.map(sizes).join()}]` : '';
}
