import { describe, expect, it } from 'vitest';
import { fillForm } from '../../local/demo/fill-form';
import { seedGrid } from '../gold';
import { PEOPLE, School, SETTINGS } from '../school';

describe('A plan that cannot be read as it is', () => {
  const grid = seedGrid('serpantin-2023');
  const top = grid.findIndex((line) => line.some((cell) => /^Сроки/.test(cell)));
  const term = grid[top]?.findIndex((cell) => /^Сроки/.test(cell)) ?? -1;

  it.each([
    [
      'nothing',
      [['']],
      'Вставлена пустая таблица. Скопируйте план вместе с заголовками столбцов и вставьте его ещё раз.',
    ],
    ['blanks alone', [[' ', '\t'], ['\n']], 'Вставлена пустая таблица.'],
    ['a letter to a friend', [['Здравствуйте!'], ['Как дела?']], 'Не найдена строка с заголовками столбцов. Подпишите'],
    ['headings alone', grid.slice(top, top + 1), 'нет ни одного мероприятия. Скопируйте план целиком'],
  ])('%s: a sentence says what to do, and the roadmap stays empty', (_, plan, sentence) => {
    const school = School.at('setUp', { plan });
    school.paste();
    school.command('importRoadmap');
    expect(school.said).toContain(sentence);
    expect(school.sheet('Дорожная карта')).toEqual([]);
  });

  it('nothing, where a plan was imported before: the roadmap stays as it is', () => {
    const school = School.at('answered');
    const before = school.sheet('Дорожная карта');
    school.paste([['']]);
    school.command('importRoadmap');
    expect(school.said).toContain('Вставлена пустая таблица');
    expect(school.sheet('Дорожная карта')).toEqual(before);
  });

  it('without the column of deadlines: a sentence says so before anything is written, and all rows come in', () => {
    const school = School.at('setUp');
    school.paste(grid.map((line) => line.filter((_, column) => column !== term)));
    school.command('importRoadmap', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('В плане нет столбца со сроками. Добавьте столбец «Сроки»');
    expect(school.sheet('Дорожная карта')).toHaveLength(23);
    expect(school.sheet('Дорожная карта').map(({ Состояние: state }) => state)).toEqual(Array(23).fill('без даты'));
  });

  it('in parts: the second paste adds its rows to those of the first', () => {
    const school = School.at('setUp');
    const middle = Math.floor(grid.length / 2);
    const heading = grid[top] ?? [];
    school.paste(grid.slice(0, middle));
    school.command('importRoadmap', ['YES']);
    const first = school.sheet('Дорожная карта').length;
    school.paste([heading, ...grid.slice(middle)]);
    school.command('importRoadmap', ['YES']);
    expect(school.sheet('Дорожная карта').length).toBeGreaterThan(first);
  });
});

describe('Settings', () => {
  const required = Object.keys(SETTINGS).filter((title) => !['Режим', 'Законность проверена'].includes(title));
  it.each(required)('without «%s» set-up says what is lacking and makes nothing', (title) => {
    const school = School.before('setUp', { settings: { [title]: ' ' } });
    const before = school.workspace.save();
    school.command('setUp');
    expect(school.said).toBe(`На листе «Настройки» не заполнено: «${title}». Заполните и нажмите ещё раз.`);
    expect(school.changesSince(before)).toEqual([]);
  });

  it.each(['2022', '22/23', '2022/2024', 'прошлый', '2023/2022'])(
    'with the school year «%s» set-up asks for another',
    (year) => {
      const school = School.before('setUp', { settings: { 'Учебный год': year } });
      const before = school.workspace.save();
      school.command('setUp');
      expect(school.said).toContain(
        `учебный год записан так: «${year}». Напишите два года подряд, например 2022/2023.`,
      );
      expect(school.changesSince(before)).toEqual([]);
    },
  );

  it.each(['importRoadmap', 'issueDocument'])(
    'with a school year spoilt later %s says so and changes nothing',
    (handler) => {
      const school = School.at('approved');
      school.fillSettings({ 'Учебный год': 'текущий' });
      const before = school.workspace.save();
      school.command(handler, ['YES', 'YES']);
      expect(school.said).toContain('Напишите два года подряд, например 2022/2023.');
      expect(school.changesSince(before)).toEqual([]);
    },
  );

  it('emptied later, or of another year than the plan, are told by «Проверить таблицу» instead of «в порядке»', () => {
    const school = School.at('imported');
    school.fillSettings({ 'Населённый пункт': '' });
    school.command('checkTable');
    expect(school.said).toBe(
      'На листе «Настройки» не заполнено: «Населённый пункт». В документах на этих местах будет пусто.',
    );
    school.fillSettings({ 'Населённый пункт': 'г. Заречный', 'Учебный год': '2024/2025' });
    school.command('checkTable');
    expect(school.said).toMatch(/^Сроки плана большей частью не относятся к 2024\/2025 учебному году/);
  });

  it('whose lines were deleted come back with «Проверить таблицу», and the others stay', () => {
    const school = School.at('imported');
    const before = school.sheet('Настройки');
    const gone = 'Напоминания';
    const { cells } = school.sheetState('Настройки');
    cells.splice(
      cells.findIndex((line) => line[1]?.v === gone),
      1,
    );
    school.command('checkTable');
    expect(school.said).toBe(`Исправлено:\n• в настройки возвращена строка «${gone}»`);
    expect(school.sheet('Настройки')).toEqual(expect.arrayContaining(before));
    expect(school.sheet('Настройки')).toHaveLength(before.length);
  });
});

describe('Before set-up', () => {
  it.each(['importRoadmap', 'openSurveys', 'proposePairs', 'approvePairs', 'issueDocument', 'registerSigned'])(
    '%s says to set up first',
    (handler) => {
      const school = School.before('setUp');
      school.command(handler);
      expect(school.said).toMatch(
        /(ещё не настроена|Нет листа).* Откройте меню «Наставничество» → «Настройка и проверка»/,
      );
    },
  );

  it('«Дальше…» offers the steps of set-up, and says how to do without', () => {
    const school = School.before('setUp');
    const { dialogs } = school.command('doNextStep', [{ button: 'NO', text: '' }]);
    expect(dialogs.map(({ text }) => text)).toEqual([
      expect.stringMatching(/ещё не настроена.*«Настроить по шагам»[\s\S]*«Настройка и проверка» → «Настроить»/),
    ]);
  });
});

describe('A copy of the spreadsheet', () => {
  /** What Google copies: the sheets, the script, and each linked form, unpublished; triggers stay with the original. */
  function copied(): School {
    const school = School.at('signed');
    const { state } = school;
    const original = state.spreadsheets[school.spreadsheetId];
    const file = state.files[school.spreadsheetId];
    if (!original || !file) throw new Error('There is no spreadsheet.');
    const id = school.workspace.bindSpreadsheet('Копия', file.owner);
    const copy = { ...structuredClone(original), id };
    state.spreadsheets[id] = copy;
    for (const sheet of copy.sheets) {
      const [form, formFile] = [state.forms[sheet.formId ?? ''], state.files[sheet.formId ?? '']];
      if (!form?.destination || !formFile) continue;
      const destination = { ...form.destination, spreadsheetId: id };
      const clone = {
        ...structuredClone(form),
        id: `${form.id}-clone`,
        published: false,
        accepting: false,
        destination,
      };
      state.forms[clone.id] = clone;
      state.files[clone.id] = { ...structuredClone(formFile), id: clone.id, name: `Копия ${formFile.name}` };
      sheet.formId = clone.id;
    }
    state.properties.document = {};
    return school;
  }

  it.each(['importRoadmap', 'collectAnswers', 'proposePairs', 'issueDocument', 'checkTable'])(
    'knows that it is a copy, and %s touches nothing',
    (handler) => {
      const school = copied();
      const before = school.workspace.save();
      school.command(handler, ['YES']);
      expect(school.said).toContain('Это копия таблицы, её ещё не настроили.');
      expect(school.changesSince(before)).toEqual([]);
    },
  );

  it('is emptied by set-up, while the original with its forms and orders stays as it was', () => {
    const school = copied();
    const awaited = school.sheetState('Кто не ответил').cells;
    awaited[2] = (awaited[1] ?? []).map(() => ({ v: 'Волкова Нина Ивановна' }));
    const original = JSON.parse(school.workspace.save()).spreadsheets;
    const { forms, documents, triggers } = JSON.parse(school.workspace.save());
    school.command('setUp', ['YES']);
    expect(school.said).toContain('Готово');
    for (const sheet of ['Анкеты', 'Наставники', 'Наставляемые', 'Подбор', 'Пары', 'Документы', 'Письма']) {
      expect(school.sheet(sheet), sheet).toEqual([]);
    }
    expect(school.sheet('Кто не ответил')).toEqual([]);
    for (const [id, spreadsheet] of Object.entries(original)) {
      if (id !== school.spreadsheetId) expect(school.state.spreadsheets[id]).toEqual(spreadsheet);
    }
    expect(school.state.forms).toEqual(forms);
    expect(school.state.documents).toMatchObject(documents);
    expect(school.state.triggers).toEqual(expect.arrayContaining(triggers));
  });

  it('names the forms and answer sheets that Google cloned, takes nothing from them, and starts with forms of its own', () => {
    const school = copied();
    const clones = Object.values(school.state.forms).filter(({ id }) => id.endsWith('-clone'));
    school.command('setUp', ['YES']);
    expect(clones).toHaveLength(2);
    for (const { id } of clones) expect(school.said).toContain(id);
    expect(school.said).toMatch(/лист «.+», форма https/);
    const [clone] = clones;
    if (!clone) throw new Error('No form was cloned.');
    // Somebody publishes it and answers.
    Object.assign(clone, { published: true, accepting: true });
    school.workspace.respond(clone.id, { answers: fillForm(clone, PEOPLE[0] ?? NOBODY) });
    school.trigger('onTick');
    for (const sheet of ['Анкеты', 'Наставники', 'Наставляемые', 'История ответов', 'Сомнения'])
      expect(school.sheet(sheet), sheet).toEqual([]);
    const before = structuredClone(school.state);
    school.paste();
    school.command('importRoadmap', ['YES']);
    school.command('openSurveys', ['YES']);
    const own = Object.values(school.state.forms).filter(({ id }) => !(id in before.forms));
    expect(own.map(({ destination }) => destination?.spreadsheetId)).toEqual([
      school.spreadsheetId,
      school.spreadsheetId,
    ]);
    const mentors = own.find(({ title }) => title === 'Анкета наставника');
    school.workspace.respond(mentors?.id ?? '', {
      answers: fillForm(mentors ?? clone, { ...NOBODY, name: 'Новикова Нина' }),
    });
    school.trigger('onTick');
    expect(school.sheet('Наставники').map((row) => row['Фамилия Имя Отчество'])).toEqual(['Новикова Нина']);
    for (const [id, form] of Object.entries(before.forms)) expect(school.state.forms[id], id).toEqual(form);
  });

  const NOBODY = { name: 'Кто-то Новый', post: 'Воспитатель', topics: [0], times: [0], last: '1' };
});
