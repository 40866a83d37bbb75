import { describe, expect, it } from 'vitest';
import { CURATOR, DEPUTY, IN_CODES, School } from '../school';

/** What all sheets hold, as one text. */
function allSheets({ state, spreadsheetId }: School): string {
  return JSON.stringify(state.spreadsheets[spreadsheetId]?.sheets);
}

function pages({ state }: School) {
  return Object.values(state.files).filter(({ name, trashed }) => name === 'names.html' && !trashed);
}

describe('A school that says nothing of names', () => {
  it('is in mode «Коды»: no name is asked for, and the page of names lies in its folder', () => {
    const school = School.before('setUp', { ...IN_CODES, settings: { ...IN_CODES.settings, Режим: '' } });
    expect(school.sheet('Настройки').find(({ Что }) => Что === 'Режим')?.Значение ?? '').toBe('');
    school.run('setUp');
    expect(school.said).toContain('Режим «Коды»');
    const [page] = pages(school);
    const folder = Object.values(school.state.files).find(({ name }) => name.startsWith('Наставничество:'));
    expect(page?.parents).toEqual([folder?.id]);
    expect(Buffer.from(page?.content ?? '', 'base64').toString()).toBe(IN_CODES.html.names);
    const link = `https://drive.google.com/file/d/${page?.id}/view`;
    expect(school.startLine('names')).toBe(link);
    expect(School.at('setUp').startLine('names')).toBe('В режиме «ФИО» не нужна.');
    expect(school.sheet('Настройки')).toContainEqual(expect.objectContaining({ Значение: link }));
  });

  it('has no address of any account in its sheets and in the keys of its files', () => {
    const school = School.at('setUp', IN_CODES);
    expect(allSheets(school)).not.toMatch(/@\w+\.example/);
    const keys = Object.values(school.state.files).map(({ appProperties }) => appProperties);
    expect(JSON.stringify(keys)).not.toContain('@');
    expect(keys.length).toBeGreaterThan(1);
  });

  it('is kept by the account that set it up all the same, and by nobody else until it takes over', () => {
    const school = School.at('setUp', IN_CODES);
    school.workspace.grant(DEPUTY);
    school.command('makeTemplates', ['NO'], {}, DEPUTY);
    expect(school.said).toMatch(/Это делает ведущий таблицы: учётная запись [0-9a-f]{6}\./);
    school.command('takeOver', ['YES'], {}, DEPUTY);
    school.command('makeTemplates', ['NO'], {}, CURATOR);
    expect(school.said).toMatch(/Это делает ведущий таблицы/);
    expect(allSheets(school)).not.toMatch(/@\w+\.example/);
  });

  it('gets a new page with a new version of the script, and the old one goes to the bin', () => {
    const school = School.at('setUp', IN_CODES);
    const [old] = pages(school);
    school.command('checkTable');
    expect(pages(school)).toEqual([old]);
    school.state.project.html = { names: '<!doctype html><title>Новая</title>' };
    school.command('checkTable');
    expect(pages(school)).toHaveLength(1);
    expect(pages(school)[0]?.id).not.toBe(old?.id);
  });

  it('is told where the page is missing from the project', () => {
    const school = School.at('setUp', { ...IN_CODES, html: {} });
    expect(pages(school)).toEqual([]);
    school.command('checkTable');
    expect(school.said).toContain('Страницы names.html в проекте скрипта нет');
  });
});

describe('Mode «ФИО»', () => {
  it('without its confirmation works as «Коды» and says so', () => {
    const school = School.at('setUp', { ...IN_CODES, settings: { ...IN_CODES.settings, Режим: 'ФИО' } });
    school.command('checkTable');
    expect(school.said).toContain('в строке «Законность проверена» нет слова «да», поэтому');
    expect(allSheets(school)).not.toMatch(/@\w+\.example/);
  });

  it('asks for the names that «Коды» does without', () => {
    const settings = { ...IN_CODES.settings, Режим: 'ФИО', 'Законность проверена': 'да' };
    const school = School.before('setUp', { ...IN_CODES, settings });
    school.run('setUp');
    expect(school.said).toMatch(/не заполнено: «Фамилия Имя Отчество руководителя», .*«Почта куратора»/);
  });

  it('left for «Коды» says that names are still there; the keeper stays the keeper', () => {
    const school = School.at('imported', { html: IN_CODES.html });
    school.fillSettings({ Режим: 'Коды' });
    school.command('setUp');
    expect(school.said).toContain('Раньше таблица работала в режиме «ФИО».');
    expect(school.sheet('Настройки').find(({ Что }) => Что === 'Ведущий таблицы')?.Значение).toMatch(/^учётная запись/);
    school.command('setUp');
    expect(school.said).toContain('ничего не изменено');
    school.fillSettings({ Режим: 'ФИО' });
    school.command('makeTemplates', ['NO']);
    expect(school.said).not.toContain('Это делает ведущий');
  });
});

describe('«Найти личные данные»', () => {
  it('names the cells that look like names, phones or mail, and says so where there are none', () => {
    const school = School.at('imported', IN_CODES);
    school.command('findPersonalData');
    expect(school.said).toBe('Ничего похожего на имена, телефоны и почту на листах нет.');
    school.type('Ответственные', 'Фамилия Имя Отчество', (row) => row['Роль в плане'] === 'Куратор', 'Лебедева О.П.');
    school.type('Ответственные', 'Почта', (row) => row['Роль в плане'] === 'Куратор', 'o.p@school.example');
    school.command('findPersonalData');
    expect(school.said).toMatch(/• «Ответственные»: [A-Z]\d+ \(имя\), [A-Z]\d+ \(почта\)\n/);
    expect(school.said).not.toContain('Лебедева');
  });

  it('has nothing to look for in «ФИО»', () => {
    const school = School.at('setUp');
    school.command('findPersonalData');
    expect(school.said).toContain('В режиме «ФИО» имена в таблице и должны быть');
  });
});
