import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportAll } from '../../local/export';
import { fileName, uniquely } from '../../local/export/file-name';
import { file, NASTY, sampleState } from './sample-state';

const STORY = { title: `Год ${NASTY}`, subtitle: NASTY, steps: [{ date: '2025-09-01', text: NASTY }] };

let dir = '';
let files: string[] = [];
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'export-'));
  ({ files } = await exportAll(sampleState(), dir, STORY));
});
afterAll(() => rm(dir, { recursive: true }));

it('Everything but the bin is saved, templates and mails in folders of their own', async () => {
  expect(files).toEqual([
    'index.html',
    'Наставничество 2025-26.xlsx',
    'Анкета наставника.html',
    'Приказ № 12-н «О наставничестве».docx',
    'приказ № 12-н «О наставничестве» (2).docx',
    'templates/Шаблон приказа.docx',
    'mails/001 Наставничество- что делать на этой неделе.html',
    "mails/002 -img src=x onerror=alert(1)--'&.html",
  ]);
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  expect(found.filter((entry) => entry.isFile())).toHaveLength(files.length);
});

it('No page lets in markup from the state or asks for anything on the network', async () => {
  for (const name of files.filter((each) => each.endsWith('.html'))) {
    const text = await readFile(path.join(dir, name), 'utf8');
    expect(text, name).not.toContain('<img');
    expect(text, name).not.toContain('<script>alert');
    expect(text, name).not.toMatch(/<(link|img|script|iframe)[^>]*\b(src|href)=/i);
    expect(text, name).not.toMatch(/url\(|@import/i);
    expect(text, name).toContain('default-src &#39;none&#39;');
  }
});

it('The page of the year links every other file', async () => {
  const text = await readFile(path.join(dir, 'index.html'), 'utf8');
  for (const name of files.slice(1)) {
    const address = name.split('/').map(encodeURIComponent).join('/').replaceAll("'", '&#39;');
    expect(text).toContain(`href="${address}"`);
  }
});

it('The page of the year shows check boxes, Russian dates and no row of keys', async () => {
  const text = await readFile(path.join(dir, 'index.html'), 'utf8');
  expect(text).toContain('☑');
  expect(text).toContain('01.09.2025');
  expect(text).toContain('1 сентября 2025 18:00');
  expect(text).not.toContain('key.id');
});

it('A file in a folder that is in the bin is in the bin', async () => {
  const state = sampleState();
  state.files.folder = file('folder', 'Папка', 'folder', { trashed: true });
  const form = state.files.form;
  if (form) form.parents = ['folder'];
  const saved = await exportAll(state, path.join(dir, 'other'), STORY);
  expect(saved.files).not.toContain('Анкета наставника.html');
});

it.each([
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a\u202Egnp.exe', 'agnp.exe'],
  ['строка\nвторая\t третья', 'строка вторая третья'],
  ['CON', '_CON'],
  [' . ', 'Без имени'],
  ['конец. ', 'конец'],
  ['Ж'.repeat(300), 'Ж'.repeat(90)],
])('The name %j becomes %j', (name, safe) => {
  expect(fileName(name)).toBe(safe);
});

it('Names that differ only in capitals do not overwrite each other', () => {
  const path = uniquely();
  expect([path('', '.docx', 'Приказ'), path('', '.docx', 'ПРИКАЗ'), path('', '.html', 'index')]).toEqual([
    'Приказ.docx',
    'ПРИКАЗ (2).docx',
    'index (2).html',
  ]);
});
