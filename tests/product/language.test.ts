import { describe, expect, it } from 'vitest';
import { EN_SHEETS } from '../../src/domain/messages/en/sheets';
import { sheetNames } from '../../src/domain/messages/sheets';
import { LANGUAGES } from '../../src/domain/messages/words';
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

describe('A school that has chosen English', () => {
  it('has tabs, headers, settings and menu in English, and says so', () => {
    const school = english();
    expect(school.said).toMatch(/^The spreadsheet is in order\./);
    expect(tabs(school).filter((name) => /[а-яё]/i.test(name) && name !== 'Начало')).toEqual([]);
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
    school.command('openSurveys', ['YES']);
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

  it('goes on as before when the tabs are still Russian', () => {
    const school = School.at('imported');
    school.fillSettings({ Язык: 'English' });
    school.command('openSurveys', ['YES']);
    expect(school.said).toBe('Questionnaires made: 2. The links are on the sheets “Questionnaires” and “Roadmap”.');
    expect(tabs(school).filter((name) => sheetNames(TABLES.surveys).includes(name))).toEqual(['Анкеты']);
  });
});
