import { describe, expect, it } from 'vitest';
import type { Dialog } from '../../local/emulator/run';
import { DOCUMENTS, nameOf } from '../../src/domain/documents';
import { EN_SHEETS } from '../../src/domain/messages/en/sheets';
import { sheetNames } from '../../src/domain/messages/sheets';
import { LANGUAGES } from '../../src/domain/messages/words';
import { PRESETS } from '../../src/domain/roadmap/presets';
import { SURVEYS } from '../../src/domain/surveys';
import { TABLES, type Table } from '../../src/domain/tables';
import { CURATOR, School } from '../school';

/** A school that has chosen English and checked its spreadsheet, which is when tabs and headers follow. */
function english(): School {
  const school = School.at('imported');
  school.fillSettings({ Язык: 'English' });
  school.command('checkTable');
  return school;
}

const tabs = (school: School) =>
  (school.state.spreadsheets[school.spreadsheetId]?.sheets ?? []).map(({ name }) => name);
const headers = (school: School) =>
  (school.state.spreadsheets[school.spreadsheetId]?.sheets ?? []).map(({ cells }) =>
    (cells[1] ?? []).map((cell) => String(cell?.v ?? '')),
  );

const hidden = ({ columns }: Table) =>
  Object.values(columns).flatMap(({ technical, header }) => (technical ? [header] : []));
const namesOf = ({ key }: Table) =>
  (EN_SHEETS as Record<string, { sheet: string; columns: Record<string, string> }>)[key] ?? never(key);
const never = (key: string): never => {
  throw new Error(`English has no sheet «${key}».`);
};

/** All that the sheets, forms and files say, and what documents and questionnaires are called. */
function quotable(school: School): string {
  const { spreadsheets, files } = school.state;
  const cells = Object.values(spreadsheets).flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => sheet.cells.flatMap((line) => (line ?? []).map((cell) => String(cell?.v ?? '')))),
  );
  const titles = [...DOCUMENTS.map((kind) => nameOf(kind)), ...Object.values(SURVEYS).map(({ title }) => title)];
  const names = Object.values(files).map(({ name }) => name);
  const presets = PRESETS.flatMap(({ forWhom, forms, text }) => [forWhom, ...forms, text]);
  const choices = Object.values<Table>(TABLES).flatMap(({ columns }) =>
    Object.values(columns).flatMap((column) => column.choices ?? []),
  );
  return [...cells, ...titles, ...names, ...presets, ...choices].join('\n').toLowerCase();
}

describe('A school that has chosen English', () => {
  it('has tabs, headers, settings and menu in English, and says so', () => {
    const school = School.at('imported');
    school.workspace.open(CURATOR);
    school.fillSettings({ Язык: 'English' });
    school.command('checkTable');
    expect([...school.workspace.menusOf(CURATOR).keys()]).toEqual(['Mentoring']);
    expect(school.said).toMatch(/^The spreadsheet is in order\./);
    expect(tabs(school).filter((name) => /[а-яё]/i.test(name))).toEqual([]);
    const start = school.sheetState('Start').cells.flatMap((line) => (line ?? []).map((cell) => String(cell?.v ?? '')));
    expect(start.filter((text) => /[а-яё]/i.test(text.replace(/«[^»]*»|НК-014Д|The nearest: .*/g, '')))).toEqual([]);
    expect(tabs(school)).toEqual(expect.arrayContaining(['Settings', 'Paste the plan', 'Roadmap', 'Pairs']));
    for (const table of Object.values<Table>(TABLES)) {
      const seen = school.sheetState(namesOf(table).sheet).cells[1] ?? [];
      expect(seen.map((cell) => String(cell?.v)).filter((text) => !hidden(table).includes(text))).toEqual(
        Object.keys(table.columns).flatMap((key) => namesOf(table).columns[key] ?? []),
      );
    }
    expect(school.sheet('Settings').map(({ What }) => What)).toEqual(
      Object.values(LANGUAGES.English.settings).map(({ title }) => title),
    );
    school.workspace.open(CURATOR);
    expect([...school.workspace.menusOf(CURATOR).keys()]).toEqual(['Mentoring']);
  });

  it('keeps questionnaires, documents and the values of cells in Russian', () => {
    const school = english();
    const { dialogs } = school.command('openSurveys', ['YES']);
    expect(dialogs[0]?.text).toContain('• Анкета наставника (intake of mentors)');
    expect(
      Object.values(school.state.forms)
        .map(({ id }) => school.state.files[id]?.name)
        .sort(),
    ).toEqual(['Анкета наставляемого', 'Анкета наставника']);
    const russian = School.at('forms');
    expect(Object.values(school.state.forms).map(({ items }) => items)).toEqual(
      Object.values(russian.state.forms).map(({ items }) => items),
    );
    expect(school.sheet('Questionnaires').map(({ State }) => State)).toEqual(['открыта', 'открыта']);
    school.command('shareSurvey', [{ text: '2' }]);
    const printing = school.command('printSurvey', [{ text: '2' }]);
    expect(printing.dialogs[0]?.title).toBe('Questionnaire on paper');
    // Participants read it.
    const messages = school.sheet('Questionnaires').map(({ Message }) => String(Message));
    expect(messages.map((message) => message.replace(/https:\S+|Google/g, ''))).not.toContainEqual(
      expect.stringMatching(/[a-z]|^$/i),
    );
  });

  it('is Russian again, to the last tab and header, when it chooses so', () => {
    const before = School.at('imported');
    const school = english();
    school.type('Settings', 'Value', (row) => row.What === 'Language', 'русский');
    school.command('checkTable');
    expect(tabs(school).sort()).toEqual(tabs(before).sort());
    expect(headers(school)).toEqual(headers(before));
    expect(school.sheet('Настройки')).toEqual(before.sheet('Настройки'));
  });

  it('keeps the tabs and headers that people renamed, and a sheet of their own that has our name', () => {
    const school = School.at('imported');
    school.sheetState('Пары').name = 'Наши пары';
    const plan = school.sheetState('Дорожная карта');
    const activity = plan.cells[1]?.find((cell) => cell?.v === 'Мероприятие');
    if (activity) activity.v = 'Что делаем';
    school.sheetState('Письма').name = 'Roadmap';
    school.fillSettings({ Язык: 'English' });
    school.command('checkTable');
    // The plan cannot be called what another sheet is called already.
    expect(tabs(school)).toEqual(expect.arrayContaining(['Наши пары', 'Roadmap', 'Дорожная карта', 'Log']));
    expect(headers(school).flat()).toContain('Что делаем');
    expect(headers(school).flat()).not.toContain('Вид работы');
  });

  it('ends in English wherever the check was cut, once it is repeated', () => {
    const school = School.at('imported');
    school.fillSettings({ Язык: 'English' });
    const before = school.workspace.save();
    const { calls } = school.command('checkTable');
    const names = calls.flatMap(({ name }, index) => (/setName|setValues/.test(name) ? [index + 1] : []));
    expect(names.length).toBeGreaterThan(50);
    // One in seven tabs and one in seven lines of headers.
    for (const at of names.filter((_, index) => index % 7 === 3)) {
      const again = School.load(before);
      expect(again.command('checkTable', [], { cut: { at, kind: 'before' } }).ended).toBe('cut');
      again.command('checkTable');
      expect([tabs(again), headers(again)]).toEqual([tabs(school), headers(school)]);
    }
  });

  it('quotes what was erased in Russian, since the act is a Russian document', () => {
    const school = School.at('answered');
    school.fillSettings({ Язык: 'English' });
    school.command('eraseData', [{ text: 'НК-001Д' }, { text: '1' }, 'YES', { text: 'erase' }]);
    expect(school.said).toMatch(/^Data erased: НК-001Д/);
    const [row] = school.sheet('Удаление данных');
    expect(row).toMatchObject({ Причина: 'отзыв согласия', Состояние: 'удалено' });
    expect(row?.['Что удалено']).toMatch(/лист «Наставники»: 1/);
    expect(row?.['Что удалено']).not.toMatch(/sheet/);
  });

  it('reads no Russian in a window but what it quotes', () => {
    for (const handler of Object.keys(LANGUAGES.English.menu.commands)) {
      const school = School.at('approved');
      school.fillSettings({ Язык: 'English' });
      const answer = ({ buttons }: Dialog) => ({ button: buttons.includes('YES') ? 'YES' : 'OK', text: '1' });
      const { dialogs } = school.command(handler, Array(5).fill(answer));
      const known = quotable(school);
      for (const { title, text } of dialogs) {
        const strange = [...`${title}\n${text}`.matchAll(/[а-яё][а-яё ,.()–-]*[а-яё]/gi)].filter(
          ([words]) => !known.includes(words.toLowerCase()),
        );
        expect(
          strange.map(([words]) => words),
          handler,
        ).toEqual([]);
      }
    }
  });

  it('gets the same minutes as a Russian school, and a mail in English', () => {
    const texts = ['русский', 'English'].map((language) => {
      const school = School.at('proposed');
      school.fillSettings({ Язык: language });
      school.tick('Подбор', 'Согласовать');
      school.command('approvePairs', ['YES']);
      school.command('issueDocument', [{ text: 'Протокол подбора' }, 'YES']);
      return Object.values(school.state.documents).map(({ body }) => JSON.stringify(body));
    });
    expect(texts[0]?.length).toBeGreaterThan(0);
    expect(texts[1]).toEqual(texts[0]);
    const school = School.at('approved');
    school.fillSettings({ Язык: 'English', Напоминания: 'включены' });
    school.skipTo('2022-09-23T09:30:00Z');
    school.trigger('onTick');
    const [mail] = school.state.mails;
    expect(mail?.subject).toMatch(/^Mentoring, .*: deadlines on 23\.09\.2022$/);
    expect(mail?.body).toMatch(/^Hello! Deadlines of the mentoring roadmap:/);
  });

  it('goes on as before when the tabs are still Russian', () => {
    const school = School.at('imported');
    school.fillSettings({ Язык: 'English' });
    school.command('openSurveys', ['YES']);
    expect(school.said).toContain('Questionnaires made: 2. The links are on the sheets “Questionnaires” and “Roadmap”');
    expect(tabs(school).filter((name) => sheetNames(TABLES.surveys).includes(name))).toEqual(['Анкеты']);
  });
});
