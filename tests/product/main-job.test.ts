import { describe, expect, it } from 'vitest';
import { CURATOR, PAIRS_ORDER, School } from '../school';

describe('the main job of a kindergarten', () => {
  it('begins with a menu of six items before anybody has given a permission', () => {
    const { workspace } = School.at('opened');
    workspace.open(CURATOR);
    const items = workspace.menusOf(CURATOR).get('Наставничество') ?? [];
    expect(items.map(({ caption }) => caption)).toEqual([
      'Дальше: настроить таблицу',
      'План',
      'Анкеты и база',
      'Пары',
      'Документы',
      'Настройка и проверка',
    ]);
  });

  it('meets the consent screen at the first click, and nothing has run', () => {
    const school = School.at('opened');
    const before = school.workspace.save();
    expect(school.command('setUp').ended).toBe('consent');
    expect(school.workspace.save()).toBe(before);
  });

  it('is set up with a folder, two triggers and at most six tabs', () => {
    const { state, spreadsheetId } = School.at('setUp');
    const own = Object.values(state.files).flatMap(({ appProperties }) => appProperties.nastavnik ?? []);
    expect(own).toEqual([`folder:${CURATOR}`]);
    expect(state.triggers.map(({ handler, event }) => [handler, event]).sort()).toEqual([
      ['onAnswer', 'ON_FORM_SUBMIT'],
      ['onTick', 'CLOCK'],
    ]);
    const shown = state.spreadsheets[spreadsheetId]?.sheets.filter(({ hidden }) => !hidden);
    expect(shown?.map(({ name }) => name)).toEqual([
      'Начало',
      'Настройки',
      'Вставьте план',
      'Ответственные',
      'Дорожная карта',
    ]);
  });

  it('reads 23 rows in 5 stages, of which eight have dates', () => {
    const rows = School.at('imported').sheet('Дорожная карта');
    expect(rows).toHaveLength(23);
    expect(new Set(rows.map((row) => row.Этап)).size).toBe(5);
    const dated = rows.filter((row) => row.Состояние !== 'без даты').map((row) => row['№']);
    expect(dated).toEqual(['1.1.', '1.2.', '1.3.', '1.4.', '1.5.', '2.1.', '3.5.', '5.4.']);
    expect(rows.find((row) => row['№'] === '3.8.')).toMatchObject({
      'Срок в плане': 'ежегодно',
      Ответственный: 'Куратор, педагог-психолог',
      'Как прочитано': expect.stringContaining('унаследовано'),
    });
  });

  it('says what the plan lacks, and adds it at a tick', () => {
    const school = School.at('imported');
    expect(school.sheet('Чего нет в плане')).toHaveLength(2);
    school.tick('Чего нет в плане', 'Добавить');
    expect(school.command('addMissingRows').ended).toBe('done');
    expect(school.sheet('Дорожная карта')).toHaveLength(25);
  });

  it('opens two forms that a signed-out person can answer, linked and in the folder', () => {
    const { state } = School.at('forms');
    const forms = Object.values(state.forms);
    expect(
      forms.map(({ title, published, accepting, items }) => [title, published, accepting, items.length]).sort(),
    ).toEqual([
      ['Анкета наставляемого', true, true, 14],
      ['Анкета наставника', true, true, 13],
    ]);
    for (const { id, destination } of forms) {
      expect(destination?.spreadsheetId).toBe(state.project.container);
      expect(state.files[id]?.permissions).toContainEqual(
        expect.objectContaining({ type: 'anyone', view: 'published' }),
      );
    }
  });

  it('writes answers into the bases by the trigger, without consent until somebody ticks it', () => {
    const school = School.at('answered');
    const mentors = school.sheet('Наставники');
    expect(mentors.map((row) => [row.Код, row['Фамилия Имя Отчество'], row.Мест])).toEqual([
      ['НК-001Д', 'Белова Анна Сергеевна', 2],
      ['НК-002Ж', 'Громова Ирина Павловна', 1],
    ]);
    expect(school.sheet('Наставляемые').map((row) => row.Код)).toEqual(['НМ-003И', 'НМ-004Л']);
    school.command('proposePairs');
    expect(school.sheet('Подбор')).toEqual([]);
    expect(school.sheet('Без пары').map((row) => row.Почему)).toEqual(Array(4).fill('нет согласия'));
  });

  it('proposes pairs with a score and a reason, and approves those that are ticked', () => {
    const school = School.at('approved');
    const pairs = school.sheet('Пары');
    expect(pairs.map((row) => [row.Наставник, row.Наставляемый, row.Состояние])).toEqual([
      ['Белова Анна Сергеевна', 'Ёлкина Дарья Олеговна', 'согласована'],
      ['Громова Ирина Павловна', 'Зимина Юлия Андреевна', 'согласована'],
    ]);
    for (const row of pairs) {
      expect(row['Совместимость, из 100']).toBeGreaterThan(50);
      expect(row.Почему).toMatch(/обоих устраивает/);
    }
  });

  it('freezes the order with the number and date of the journal, and proves rows 3.8 and 3.9', () => {
    const school = School.at('signed');
    expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'подписан', Номер: '45-од' }]);
    const proved = school.sheet('Дорожная карта').filter((row) => row.Состояние === 'выполнено');
    expect(proved.map((row) => [row['№'], row.Подтверждение])).toEqual([
      ['3.8.', 'Приказ № 45-од от 01.03.2023'],
      ['3.9.', 'Приказ № 45-од от 01.03.2023'],
    ]);
    expect(school.command('issueDocument', PAIRS_ORDER).ended).toBe('done');
    expect(school.said).toContain('нет согласованных пар');
  });

  it('registers no order that names somebody whose consent was taken back after the draft', () => {
    const school = School.at('issued');
    school.tick('Наставляемые', 'Согласие', (row) => row.Код === 'НМ-003И', false);
    const before = JSON.stringify(school.state.documents);
    school.run('signed');
    expect(school.said).toContain('без отметки о согласии');
    expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'проект', Номер: '' }]);
    expect(JSON.stringify(school.state.documents)).toBe(before);

    school.command('issueDocument', PAIRS_ORDER);
    school.run('signed');
    expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'подписан' }]);
    const ordered = school.sheet('Пары').filter((row) => row.Состояние === 'утверждена приказом');
    expect(ordered.map((row) => row['Код наставляемого'])).toEqual(['НМ-004Л']);
  });

  it('writes the coordinator one digest a day at most, and nobody else until reminders are on', () => {
    const school = School.at('signed');
    school.type('Ответственные', 'Почта', (row) => row['Роль в плане'] === 'Заведующий', 'head@school.example');
    school.skipTo('2023-02-13T20:00:00+03:00');
    school.workspace.advanceTo(Date.parse('2023-02-15T12:00:00+03:00'));
    expect(school.state.mails.map(({ to }) => to)).toEqual([CURATOR]);
    school.command('switchRemindersOn', ['YES']);
    school.skipTo('2023-02-26T20:00:00+03:00');
    school.workspace.advanceTo(Date.parse('2023-03-01T12:00:00+03:00'));
    const days = school.state.mails.map(({ to, at }) => `${to} ${new Date(at).toISOString().slice(0, 10)}`);
    expect(new Set(days).size).toBe(days.length);
    expect(new Set(school.state.mails.map(({ to }) => to))).toEqual(new Set([CURATOR, 'head@school.example']));
    expect(school.sheet('Дорожная карта').find((row) => row['№'] === '1.1.')?.Состояние).toBe('просрочено');
    expect(school.state.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('keeps the keeper: another account changes nothing and is told who it is', () => {
    const school = School.at('setUp');
    school.workspace.grant('deputy@school.example');
    const before = JSON.stringify({ ...school.state, users: 0 });
    school.command('setUp', [], {}, 'deputy@school.example');
    expect(school.said).toContain(CURATOR);
    expect(JSON.stringify({ ...school.state, users: 0 })).toBe(before);
  });

  it('puts a sentence that the school rewords in the template into the next order', () => {
    const school = School.at('issued');
    const template = Object.values(school.state.files).find(({ appProperties }) =>
      appProperties.nastavnik?.startsWith('template:'),
    );
    const body = school.state.documents[template?.id ?? '']?.body ?? [];
    for (const block of body) {
      if (block.kind !== 'paragraph') continue;
      for (const run of block.runs)
        run.text = run.text.replace('оставляю за собой', 'возлагаю на старшего воспитателя');
    }
    school.command('issueDocument', PAIRS_ORDER);
    const [draft] = Object.values(school.state.files).filter(
      ({ appProperties, trashed }) => appProperties.nastavnik?.startsWith('document:') && !trashed,
    );
    expect(JSON.stringify(school.state.documents[draft?.id ?? ''])).toContain('возлагаю на старшего воспитателя');
  });
});
