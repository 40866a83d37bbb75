import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES, OTHER_SWITCHES } from '../../local/emulator/switches';
import { exportAll } from '../../local/export';
import { cleanName } from '../../src/domain/people/names';
import { tidy } from '../../src/domain/text';
import { notText } from '../export/not-text';
import { unzip } from '../export/unzip';
import { CURATOR, type Respondent, School, STAGES } from '../school';

const LONG = 'Очень длинный ответ. '.repeat(240).trim();

/** What people may write, by accident or on purpose; four at a time go through one school. */
const ATTACKS: readonly (readonly [string, string, string, string])[] = [
  ['=IMPORTDATA("https://x.example")', '{{Директор}}', '{{Организация.Полное}}', '$&'],
  ['__proto__', '<img src=x onerror=alert(1)>', '+77011234567', "'=1+1"],
  ['007', '1/2', 'TRUE', '@SUM(1)'],
  ['\t=1+1', '\r=2+2', 'Иванова \u202Efdp.exe', `Ы${'\u0301'.repeat(300)}`],
  [LONG, '</script><script>alert(1)</script>', 'constructor', '＝1+1'],
  ['=HYPERLINK("https://phish.example","Приказ")', '-2+3', '10%', 'mentors.id'],
];

const POSITIONS = [
  ['as the emulator takes them', DEFAULT_SWITCHES],
  ['the other way round', OTHER_SWITCHES],
] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attacks-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(POSITIONS)('With what nobody has checked %s', (position, switches) => {
  describe.each(ATTACKS.map((texts) => [titleOf(texts), texts] as const))('%s', (_, texts) => {
    const [organisation, shortName, place, directorPost] = texts;
    const people = texts.flatMap((text, index): Respondent[] => [
      { form: 'mentor', name: `${text} ${'АБВГ'[index]}`, post: text, topics: [0], times: [0], last: '1' },
      { form: 'mentee', name: `${text} ${'ДЕЖЗ'[index]}`, post: text, topics: [0], times: [0], last: text },
    ]);
    const school = attacked({
      switches,
      people,
      plan: planOf(texts),
      settings: {
        'Полное название организации': organisation,
        'Сокращённое название': shortName,
        'Населённый пункт': place,
        'Должность руководителя': directorPost,
      },
    });
    const trimmed = texts.map((text) => text.trim());

    it('no cell of any sheet is a formula', () => {
      const { sheets } = school.state.spreadsheets[school.spreadsheetId] ?? { sheets: [] };
      const formulas = sheets.flatMap(({ name, cells }) =>
        cells.flatMap((line) => line.flatMap((cell) => (cell?.f === undefined ? [] : [`${name}: ${cell.f}`]))),
      );
      expect(formulas).toEqual([]);
    });

    it('bases and pairs hold the words as they were written', () => {
      const names = (form: Respondent['form']) =>
        people.filter((person) => person.form === form).map(({ name }) => cleanName(name));
      expect(school.sheet('Наставники').map(text('Должность'))).toEqual(trimmed);
      expect(school.sheet('Наставники').map(text('Фамилия Имя Отчество'))).toEqual(names('mentor'));
      expect(school.sheet('Наставляемые').map(text('Должность'))).toEqual(trimmed);
      expect(school.sheet('Наставляемые').map(text('Главный запрос'))).toEqual(trimmed);
      expect(school.sheet('Пары').map(text('Должность наставника')).sort()).toEqual([...trimmed].sort());
      expect(school.sheet('Пары').map(text('Должность наставляемого')).sort()).toEqual([...trimmed].sort());
      expect(school.sheet('Пары').map(text('Наставник')).sort()).toEqual(names('mentor').sort());
      expect(school.sheet('Пары').map(text('Наставляемый')).sort()).toEqual(names('mentee').sort());
    });

    it('the roadmap and the roles hold the cells of the plan', () => {
      const rows = school.sheet('Дорожная карта');
      const roles = school.sheet('Ответственные').map(text('Роль в плане'));
      for (const each of texts.map(tidy)) {
        expect(rows.map(text('Мероприятие'))).toContain(`Проверка. ${each}`);
        expect(rows.map(text('Результат'))).toContain(each);
        expect(rows.map(text('Срок в плане'))).toContain(each);
        expect(rows.map(text('Ответственный'))).toContain(each);
        if (!each.includes(',')) expect(roles).toContain(each.replace(/\.$/, ''));
      }
    });

    it('the signed order says them letter for letter, and no placeholder of ours is left', () => {
      const order = Object.values(school.state.files).find(
        ({ name, trashed }) => name.startsWith('Приказ') && !trashed,
      );
      const said = JSON.stringify(school.state.documents[order?.id ?? '']?.body);
      for (const each of trimmed) expect(said).toContain(JSON.stringify(each).slice(1, -1));
      for (const left of said.match(/\{\{[^{}]*\}\}/g) ?? []) expect(texts).toContain(left);
      expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'подписан', Номер: trimmed[0] }]);
    });

    it('the digest says them letter for letter, under a subject of one line', () => {
      const { mails } = school.state;
      expect(mails.map(({ to }) => to)).toEqual(expect.arrayContaining([CURATOR]));
      for (const { subject, htmlBody, body } of mails) {
        expect(subject).not.toMatch(/[\r\n]/);
        expect(subject.length).toBeLessThanOrEqual(250);
        expect(htmlBody).toBe('');
        // Amid the line of a row its own full stop is left out.
        for (const each of texts.map(tidy)) expect(body).toContain(each.replace(/\.$/, ''));
      }
    });

    it('every command still answers, and nothing was polluted', () => {
      const saved = school.workspace.save();
      for (const handler of ['doNextStep', 'collectAnswers', 'proposePairs', 'importRoadmap', 'checkTable']) {
        const again = School.load(saved, { switches });
        const { ended, dialogs } = again.command(handler, ['NO', 'NO']);
        expect([handler, ended]).toEqual([handler, 'done']);
        expect(dialogs.map((dialog) => dialog.text).join()).not.toContain('Не получилось');
        if (handler === 'checkTable') expect(again.said).toBe('Таблица в порядке.');
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    });

    it('exports keep them as text: cells are strings, documents and pages let no markup in', async () => {
      const dir = path.join(folder, `${position} ${ATTACKS.findIndex(([first]) => first === texts[0])}`);
      const { files } = await exportAll(school.state, dir, { title: shortName, subtitle: place, steps: [] });
      for (const file of files) {
        const bytes = await readFile(path.join(dir, file));
        if (file.endsWith('.html')) expect(bytes.toString()).not.toMatch(/<img src=x|<script>alert/);
        if (file.endsWith('.xlsx')) expect(await notText(path.join(dir, file))).toEqual([]);
      }
      const orders = files.filter((file) => file.endsWith('.docx') && path.basename(file).startsWith('Приказ'));
      expect(orders).toHaveLength(1);
      const xml = unzip(await readFile(path.join(dir, orders[0] ?? '')))['word/document.xml'] ?? '';
      expect(xml).not.toMatch(/<img|<script/);
      for (const each of trimmed) expect(xml).toContain(escaped(each));
    });
  });
});

function titleOf(texts: readonly string[]): string {
  return texts.map((each) => JSON.stringify(each.length > 40 ? `${each.slice(0, 20)}…` : each)).join(', ');
}

function text(header: string): (row: Record<string, string | number | boolean>) => unknown {
  return (row) => row[header];
}

/** Two rows a text: one due now, whose activity goes into the digest, and one with the text for a deadline. */
function planOf(texts: readonly string[]): string[][] {
  const heads = ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'];
  const rows = texts.flatMap((each) => [
    [`Проверка. ${each}`, 'сентябрь 2022', 'Методист', each],
    [`Разное. ${each}`, each, each, 'Справка'],
  ]);
  const forms = [
    ['Анкетирование наставников', 'сентябрь 2022', 'Методист', 'Анкеты'],
    ['Анкетирование наставляемых', 'сентябрь 2022', 'Методист', 'Анкеты'],
  ];
  return [heads, ['1', 'Раздел', '', '', ''], ...[...forms, ...rows].map((row, index) => [`1.${index + 1}`, ...row])];
}

/** The whole main job with these words everywhere; the plan is pasted as text, as from a document. */
function attacked(options: Parameters<typeof School.at>[1] & { plan: string[][] }): School {
  const school = School.at('setUp', options);
  school.sheetState('Вставьте план').cells = options.plan.map((line) => line.map((v) => ({ v, nf: '@' })));
  for (const stage of STAGES.slice(STAGES.indexOf('imported'))) {
    if (stage === 'imported') school.run(stage);
    else if (stage === 'signed')
      school.command('registerSigned', [{ text: String(options.people?.[0]?.post) }, { text: '01.03.2023' }, 'YES']);
    else school.goOn([stage]);
  }
  school.state.now = Date.parse('2022-09-30T10:00:00+03:00');
  school.trigger('onTick');
  return school;
}

function escaped(written: string): string {
  return written
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

it('Answers that look like our row of keys lead «Проверить таблицу» into no sheet but ours', () => {
  const keys = ['mentees.id', 'mentees.name', 'mentees.need'];
  const [name = '', post = '', last = ''] = keys;
  const school = School.at('forms', { people: [{ form: 'mentee', name, post, topics: [0], times: [0], last }] });
  for (const person of school.people) school.answer(person);
  school.sheetState('Наставляемые').name = 'Молодые педагоги';
  const answers = () => school.state.spreadsheets[school.spreadsheetId]?.sheets.filter(({ formId }) => formId);
  const before = structuredClone(answers());
  school.command('checkTable');
  expect(school.said).toBe('Таблица в порядке.');
  expect(answers()).toEqual(before);
  expect(school.sheet('Молодые педагоги')).toMatchObject([{ Должность: post, 'Главный запрос': last }]);
});
