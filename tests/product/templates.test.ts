import { describe, expect, it } from 'vitest';
import { newParagraph } from '../../local/emulator/services/document/blocks';
import { docxBytes } from '../../local/export/docx';
import { DOCUMENTS, nameOf } from '../../src/domain/documents';
import { unzip } from '../export/unzip';
import { School } from '../school';
import { AGREEMENT, issueAll, signAll } from './many-pairs';
import { issue, sign } from './whole-year';

const ORDER = DOCUMENTS.find(({ kind }) => kind === 'regulation-order') as (typeof DOCUMENTS)[number];

/** A school that has the template of one order, and its text as people could write it. */
function withTemplate(): { school: School; name: string } {
  const school = School.at('imported');
  issue(school, ORDER);
  return { school, name: `Шаблон: ${nameOf(ORDER)}` };
}

function draftOf(school: School): string {
  const row = school.sheet('Документы').find(({ Документ }) => Документ === nameOf(ORDER));
  return JSON.stringify(school.state.documents[String(row?.Ссылка).split('/')[5] ?? '']);
}

/** A picture of one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const REQUIRED = [
  '{{Проект}}',
  '{{Организация.Полное}}',
  '{{Приказ.Дата}} {{Приказ.Номер}}',
  '{{Руководитель.ФИО|подпись}}',
];

describe('A template', () => {
  it('loses a paragraph, a table row and a section whose field is empty', () => {
    const { school, name } = withTemplate();
    school.writeDocument(name, [
      ...REQUIRED,
      '{{Взамен}}',
      '{{Если Взамен}}',
      'Раздел о прежнем приказе',
      '{{Конец}}',
      [
        ['Прежний приказ', '{{Взамен}}'],
        ['Адрес', '{{Организация.Адрес}} {{Организация.Место}}'],
      ],
      'Конец текста',
    ]);
    issue(school, ORDER);
    const text = draftOf(school);
    expect(text).not.toMatch(/Если|Раздел о прежнем|Прежний приказ|\{\{/);
    expect(text).toContain('Адрес');
    expect(text).toContain('Конец текста');
    expect(text).toContain('ПРОЕКТ');
  });

  it('keeps the section whose field is filled, without its marks', () => {
    const { school, name } = withTemplate();
    sign(school, nameOf(ORDER), '7-од');
    school.writeDocument(name, [...REQUIRED, '{{Если Взамен}}', 'Раздел: {{Взамен}}', '{{Конец}}', 'Конец текста']);
    school.command('correctDocument', [{ text: '1' }, { text: '1' }, 'YES']);
    const row = school.sheet('Документы').find(({ Состояние }) => Состояние === 'проект');
    const text = JSON.stringify(school.state.documents[String(row?.Ссылка).split('/')[5] ?? '']);
    expect(text).toContain('Раздел: Признать утратившим силу приказ');
    expect(text).not.toMatch(/Если|"Конец"|\{\{/);
  });

  it.each(['header', 'footer'] as const)('loses the same in its %s, and fills what stays', (part) => {
    const { school } = withTemplate();
    const id = String(school.sheet('Шаблоны')[0]?.Шаблон).split('/')[5] ?? '';
    const template = school.state.documents[id];
    const lines = ['{{Взамен}}', 'Исх. {{Организация.Краткое}}', '{{Если Взамен}}', 'Раздел о прежнем', '{{Конец}}'];
    if (template) template[part] = lines.map(newParagraph);
    issue(school, ORDER);
    const row = school.sheet('Документы').find(({ Документ }) => Документ === nameOf(ORDER));
    const made = school.state.documents[String(row?.Ссылка).split('/')[5] ?? '']?.[part] ?? [];
    expect(
      made.map((block) => (block.kind === 'table' ? 'table' : block.runs.map(({ text }) => text).join(''))),
    ).toEqual(['Исх. МДОУ «Детский сад №\u00a012 Ручеёк»', '']);
  });

  it('with a section that never ends is named before anything is made', () => {
    const { school, name } = withTemplate();
    school.writeDocument(name, [...REQUIRED, '{{Если Взамен}}', 'Раздел']);
    expect(issue(school, ORDER)).toContain('{{Конец}}');
  });

  it('of people’s own is refused with a sentence, and ours comes back', () => {
    const { school } = withTemplate();
    const link = String(school.sheet('Шаблоны')[0]?.Шаблон);
    school.type('Шаблоны', 'Шаблон', () => true, 'https://docs.google.com/document/d/own-document-of-school/edit');
    expect(issue(school, ORDER)).toContain('на чужие файлы у неё нет разрешения');
    school.command('checkTable');
    expect(school.sheet('Шаблоны')[0]?.Шаблон).toBe(link);
  });

  it('of an older wording stays as it is: the newer one lies beside it until the school takes it', () => {
    const { school, name } = withTemplate();
    school.writeDocument(name, [...REQUIRED, 'Слова школы']);
    const own = String(school.sheet('Шаблоны')[0]?.Шаблон);
    // As if an earlier version of the programme had made it.
    const { cells } = school.sheetState('Шаблоны');
    const column = (cells[0] ?? []).findIndex((cell) => cell?.v === 'templates.edition');
    const cell = cells[2]?.[column];
    if (cell) cell.v = 'older';

    school.command('makeTemplates', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('новая редакция');
    const row = school.sheet('Шаблоны').find(({ Документ }) => Документ === nameOf(ORDER));
    expect(row).toMatchObject({ Шаблон: own, 'Взять новую': false });
    expect(row?.['Новая редакция']).not.toBe('');
    issue(school, ORDER);
    expect(draftOf(school)).toContain('Слова школы');

    school.tick('Шаблоны', 'Взять новую', ({ Документ }) => Документ === nameOf(ORDER));
    school.command('makeTemplates', ['YES']);
    issue(school, ORDER);
    expect(draftOf(school)).not.toContain('Слова школы');
    school.skipTo('2023-02-14T17:10:00+03:00');
    school.trigger('onTick');
    expect(school.state.files[own.split('/')[5] ?? '']?.trashed).toBe(false);
  });

  it('that people reworded and gave a picture shows both in every paper: drafts, bundles, signed ones, files for Word', async () => {
    const school = School.at('approved');
    issueAll(school, AGREEMENT, '1');
    const id = String(school.sheet('Шаблоны').at(-1)?.Шаблон).split('/')[5] ?? '';
    const content = PNG;
    const image = { id: 'kix.1', content, contentType: 'image/png', name: null, width: 64, height: 64 };
    const words = { ...newParagraph(''), runs: [{ text: 'Слова школы о ' }, { text: '', image }] };
    school.state.documents[id]?.body.splice(4, 0, words);
    issueAll(school, AGREEMENT, '1');
    signAll(school);
    issueAll(school, AGREEMENT, '2');
    const rows = school.sheet('Документы');
    expect(rows.map((row) => row.Состояние)).toEqual(['подписан', 'подписан', 'проект']);
    for (const [index, row] of rows.entries()) {
      const document = school.state.documents[String(row.Ссылка).split('/')[5] ?? ''];
      const times = index < 2 ? 1 : 2;
      const text = JSON.stringify(document);
      expect([text.split('Слова школы о ').length - 1, text.split(content).length - 1]).toEqual([times, times]);
      if (!document) continue;
      const parts = unzip(await docxBytes(document, 'paper'));
      expect(parts['word/document.xml']?.match(/<pic:pic/g)).toHaveLength(times);
      expect(Object.keys(parts).some((name) => /^word\/media\/.+\.png$/.test(name))).toBe(true);
    }
  });
});
