import { describe, expect, it } from 'vitest';
import { DEPUTY, School } from '../school';
import { give } from './answering';

type SheetRow = Record<string, string | number | boolean>;

const YOLKINA = 'Ёлкина Дарья Олеговна';
const ZIMINA = 'Зимина Юлия Андреевна';
const of = (name: string) => (row: SheetRow) => row.Наставляемый === name;
const row = (school: School, name: string) => school.sheet('Подбор').find(of(name));

describe('On the sheet «Подбор»', () => {
  it('a row shows the fit as a sum of its reasons, and who else would do', () => {
    const found = row(School.at('proposed'), YOLKINA);
    const parts = [...String(found?.Почему).matchAll(/\((\d+)\)/g)].map(([, points]) => Number(points));
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(found?.['Совместимость, из 100']);
    expect(found?.Почему).toContain('обоих устраивает: вторник в тихий час');
    expect(found?.['Кто ещё подходит']).toBe('НК-002Ж Громова И.П., 40 (мест нет)');
  });

  it.each([
    ['Код наставника', 'НК-002Ж'],
    ['Наставник', 'громова ирина павловна'],
  ])('a person who types another mentor into «%s» is heard, now and in the next rounds', (column, text) => {
    const school = School.at('proposed');
    school.type('Подбор', column, of(YOLKINA), text);
    school.command('proposePairs');
    school.command('proposePairs');
    expect(row(school, YOLKINA)).toMatchObject({
      'Код наставника': 'НК-002Ж',
      Наставник: 'Громова Ирина Павловна',
      'Совместимость, из 100': 40,
    });
    // The only place with that mentor is taken, so the other mentee goes elsewhere or stays.
    expect(row(school, ZIMINA)?.['Код наставника']).not.toBe('НК-002Ж');
    school.tick('Подбор', 'Согласовать', of(YOLKINA));
    school.command('approvePairs', ['YES']);
    expect(school.sheet('Пары').find(of(YOLKINA))).toMatchObject({ 'Код наставника': 'НК-002Ж' });
  });

  it('a mentor who cannot be is told in words, and what the person typed stays', () => {
    const school = School.at('proposed');
    school.tick('Наставники', 'Согласие', (each) => each.Код === 'НК-002Ж', false);
    school.type('Подбор', 'Код наставника', of(YOLKINA), 'НК-002Ж');
    school.type('Подбор', 'Код наставника', of(ZIMINA), 'НК-999Ю');
    school.command('proposePairs');
    expect(row(school, YOLKINA)).toMatchObject({
      'Код наставника': 'НК-002Ж',
      Замечание: 'так нельзя: нет согласия наставника',
      'Совместимость, из 100': '',
    });
    expect(row(school, ZIMINA)?.Замечание).toBe('так нельзя: наставника «НК-999Ю» нет в базе');
    expect(school.said).toContain('Так, как отмечено вручную, нельзя: 2');
    expect(school.sheet('По наставляемым').map((each) => each.Состояние)).toEqual(['без пары', 'без пары']);
    expect(school.sheet('Без пары').find((each) => each.Кто === YOLKINA)?.Почему).toMatch(
      /^нет согласия наставника; если НК-002Ж \(Громова И\.П\.\) даст согласие, пара возможна/,
    );
    school.tick('Подбор', 'Согласовать');
    school.command('approvePairs', ['YES']);
    expect(school.sheet('Пары')).toEqual([]);
    expect(school.said).toContain('нет согласия наставника');
  });

  it('whoever approves what cannot be is told the true reason, by the name of the mentor that was typed', () => {
    const school = School.at('proposed');
    expect(row(school, ZIMINA)?.['Код наставника']).toBe('НК-002Ж');
    const approve = () => {
      school.tick('Подбор', 'Согласовать');
      school.command('approvePairs', ['YES']);
      return school.said.split('\n');
    };
    school.type('Подбор', 'Код наставника', of(YOLKINA), '');
    expect(approve()).toEqual([
      expect.stringMatching(/^Согласовано пар: 1\./),
      `${YOLKINA}: в строке не указан наставник`,
    ]);
    for (const [typed, named, why] of [
      ['НК-002Ж', 'Громова Ирина Павловна', 'у НК-002Ж (Громова И.П.) не осталось свободных мест: занято 1 из 1'],
      ['Громов', 'Громов', 'наставника «Громов» нет в базе'],
    ] as const) {
      school.type('Подбор', 'Код наставника', of(YOLKINA), typed);
      expect(approve()).toEqual(['Ни одна пара не согласована.', `${YOLKINA}, ${named}: ${why}`]);
      expect(row(school, YOLKINA)?.Замечание).toBe(`так нельзя: ${why}`);
    }
    expect(school.sheet('Пары').map((pair) => pair.Наставляемый)).toEqual([ZIMINA]);
  });

  it('a row that a person adds by names is understood or answered, and is the last word about its mentee', () => {
    const school = School.at('proposed');
    school.typeLine('Подбор', { Наставляемый: 'Ёлкина', Наставник: 'Громова И.П.' });
    school.typeLine('Подбор', { 'Код наставляемого': 'нм-4', Наставник: 'Орлова' });
    school.typeLine('Подбор', { Наставляемый: 'Лисина', 'Код наставника': 'НК-002Ж' });
    school.typeLine('Подбор', { Наставник: 'Белова' });
    const shown = () =>
      school.sheet('Подбор').map((each) => [each.Наставляемый, each['Код наставника'], each.Наставник, each.Замечание]);
    for (const _ of [1, 2]) {
      school.command('proposePairs');
      expect(shown()).toEqual([
        [YOLKINA, 'НК-002Ж', 'Громова Ирина Павловна', expect.stringMatching(/^(?:так решил человек.*)?$/)],
        [ZIMINA, '', 'Орлова', 'так нельзя: наставника «Орлова» нет в базе'],
        ['Лисина', 'НК-002Ж', '', 'так нельзя: наставляемого «Лисина» нет в базе'],
        ['', '', 'Белова', 'так нельзя: впишите наставляемого: код или фамилию'],
      ]);
      expect(school.said).toContain('Предложено пар: 1.');
      expect(school.said).toContain('нельзя: 3');
    }
    school.type('Подбор', 'Наставляемый', (each) => each.Наставляемый === 'Лисина', 'зимина юлия');
    school.typeLine('Подбор', { Наставляемый: 'Ёлкина Д.О.', Наставник: 'Белова', Согласовать: 'да' });
    school.command('approvePairs', ['YES']);
    expect(school.sheet('Пары').map((each) => [each.Наставляемый, each.Наставник])).toEqual([
      [YOLKINA, 'Белова Анна Сергеевна'],
    ]);
    school.typeLine('Подбор', { Наставляемый: 'Ёлкина', Наставник: 'Громова' });
    school.command('proposePairs');
    expect(shown()).toEqual([
      [ZIMINA, 'НК-002Ж', 'Громова Ирина Павловна', ''],
      ['', '', 'Белова', 'так нельзя: впишите наставляемого: код или фамилию'],
      [YOLKINA, '', 'Громова', 'так нельзя: у наставляемого уже есть пара: НК-001Д Белова А.С.'],
    ]);
    school.command('undoLastStep', ['YES']);
    expect(shown()).toContainEqual(['зимина юлия', 'НК-002Ж', '', expect.anything()]);
  });

  it('a forbidden pair is remembered, and another is found', () => {
    const school = School.at('proposed');
    const before = row(school, YOLKINA)?.['Код наставника'];
    school.tick('Подбор', 'Не предлагать', of(YOLKINA));
    school.command('proposePairs');
    expect(school.sheet('Наставляемые').map((each) => each['Не предлагать наставников'])).toContain(before);
    for (const _ of [1, 2]) {
      expect(row(school, YOLKINA)?.['Код наставника']).not.toBe(before);
      school.command('proposePairs');
    }
  });

  it('a locked pair stays although a better one has come', () => {
    const school = School.at('proposed');
    const locked = row(school, YOLKINA)?.['Код наставника'];
    school.tick('Подбор', 'Закрепить', of(YOLKINA));
    school.type('Наставники', 'В чём готов помочь', (each) => each.Код === locked, 'ФГОС и ФОП ДО');
    school.command('proposePairs');
    expect(row(school, YOLKINA)).toMatchObject({ 'Код наставника': locked, Закрепить: true });
  });

  it('nobody is left in it who took the consent back, once the hour has struck', () => {
    const school = School.at('proposed');
    school.tick('Наставляемые', 'Согласие', (each) => each['Фамилия Имя Отчество'] === YOLKINA, false);
    school.trigger('onTick');
    expect(row(school, YOLKINA)).toBeUndefined();
    expect(row(school, ZIMINA)).toBeDefined();
  });

  it('another editor proposes too, from the answers that are there', () => {
    const school = School.before('proposed');
    school.workspace.grant(DEPUTY);
    const { ended } = school.command('proposePairs', [], {}, DEPUTY);
    expect([ended, school.sheet('Подбор').length]).toEqual(['done', 2]);
  });
});

describe('The lowest fit', () => {
  it('is offered to be raised with its price, and is raised by the setting', () => {
    const school = School.at('proposed');
    const [method, order] = ['конспект и методика занятия', 'поведение и мотивация детей'];
    const people: [string, string, string][] = [
      ['Наставники', 'НК-001Д', `${method}; ${order}`],
      ['Наставники', 'НК-002Ж', order],
      ['Наставляемые', 'НМ-003И', `${method}; ${order}`],
      ['Наставляемые', 'НМ-004Л', `${method}; ${order}; работа с родителями; документация`],
    ];
    for (const [sheet, code, topics] of people) {
      const one = (each: SheetRow) => each.Код === code;
      school.type(sheet, sheet === 'Наставники' ? 'В чём готов помочь' : 'В чём нужна помощь', one, topics);
      school.type(sheet, 'Удобное время', one, 'вторник');
      if (sheet === 'Наставники') school.type(sheet, 'Мест', one, '1');
    }
    const fits = () => school.sheet('Подбор').map((each) => [each['Код наставника'], each['Совместимость, из 100']]);
    school.command('proposePairs');
    expect(fits().sort()).toEqual([
      ['НК-001Д', 95],
      ['НК-002Ж', 43],
    ]);
    expect(school.said).toContain('Наименьшую совместимость (43) можно поднять до 60, сумма упадёт на 18');
    school.fillSettings({ 'Худшая пара': 'поднять', 'Вес: нагрузка': 'мало' });
    for (const _ of [1, 2]) {
      school.command('proposePairs');
      expect(fits().map(([, fit]) => fit)).toEqual([60, 60]);
      expect(school.said).toContain('Наименьшая совместимость поднята с 43 до 60, сумма при этом упала на 18.');
      expect(school.said).toContain('Настройка «Вес: нагрузка»: «мало» не понято, взято «3».');
    }
  });
});

describe('The views', () => {
  it('show who leads whom and how many places are free', () => {
    const school = School.at('proposed');
    school.tick('Подбор', 'Согласовать', of(YOLKINA));
    school.command('approvePairs', ['YES']);
    expect(school.sheet('По наставникам').map((each) => [each.Код, each.Ведёт, each['Свободно мест']])).toEqual([
      ['НК-001Д', '1 из 2', 1],
      ['НК-002Ж', '0 из 1', 1],
    ]);
    expect(school.sheet('По наставляемым').map((each) => [each.Наставляемый, each.Состояние])).toEqual([
      [YOLKINA, 'согласована'],
      [ZIMINA, 'предложена'],
    ]);
  });
});

describe('Places', () => {
  it('are read from words and ranges, and whoever typed what nobody can read is told', () => {
    const school = School.at('proposed');
    const of = (code: string) => (each: SheetRow) => each.Код === code;
    school.type('Наставники', 'Мест', of('НК-001Д'), 'двое-трое');
    school.type('Наставники', 'Мест', of('НК-002Ж'), 'как получится');
    school.type('Наставники', 'Стаж, лет', of('НК-002Ж'), 'давно');
    school.command('proposePairs');
    expect(school.sheet('По наставникам').map((each) => each.Ведёт)).toEqual(['0 из 3', '0 из 1']);
    expect(school.said).toContain(
      '«Утвердить». НК-002Ж, «Мест»: «как получится» не понято, взято 1. НК-002Ж, «Стаж, лет»: «давно» не понято, не учтено.',
    );
    expect(school.sheet('Наставники').map((each) => each.Мест)).toEqual(['двое-трое', 'как получится']);
  });

  it('that a mentor chose in a form people reworded are shown as they were said, and told where nobody can read them', () => {
    const school = School.at('proposed');
    const question = school.form('mentor').items.find(({ title }) => title.startsWith('Сколько наставляемых'));
    if (!question) throw new Error('The form does not ask for places.');
    question.choices = ['до трёх', '=целый класс'];
    const [first, second] = school.sheet('Наставники').map((each) => String(each['Фамилия Имя Отчество']));
    give(school, { name: first ?? '', last: '=целый класс' });
    give(school, { name: second ?? '', last: 'до трёх' });
    school.command('proposePairs');
    expect(school.sheet('Наставники').map((each) => each.Мест)).toEqual(['=целый класс', 3]);
    expect(school.said).toContain('НК-001Д, «Мест»: «=целый класс» не понято, взято 1.');
  });

  it('and years that nobody can read stay as they are when the mentor answers about something else', () => {
    const school = School.at('proposed');
    const [one] = school.sheet('Наставники');
    const isOne = (each: SheetRow) => each.Код === one?.Код;
    school.type('Наставники', 'Мест', isOne, 'как получится');
    school.type('Наставники', 'Стаж, лет', isOne, 'давно');
    const { items } = school.form('mentor');
    const place = items.findIndex(({ title }) => title.startsWith('Сколько наставляемых'));
    items.splice(place, 1);
    give(school, { name: String(one?.['Фамилия Имя Отчество']), post: 'Психолог' });
    school.command('collectAnswers');
    const { Должность: post, Мест: places, 'Стаж, лет': years } = school.sheet('Наставники').find(isOne) ?? {};
    expect([post, places, years]).toEqual(['Психолог', 'как получится', 'давно']);
  });
});

describe('The waiting list', () => {
  it('keeps since when somebody waits, and who waited longest is first when a place is free', () => {
    const school = School.at('proposed');
    const noPlaces = (each: SheetRow) => each.Код === 'НК-001Д';
    school.type('Наставники', 'Мест', noPlaces, '0');
    school.command('proposePairs');
    const alone = school.sheet('Без пары').filter((each) => each.Роль === 'наставляемый');
    expect(alone.map((each) => [each.Кто, each['Ждёт с'] !== ''])).toEqual([[YOLKINA, true]]);
    const since = alone[0]?.['Ждёт с'];
    school.skipTo('2022-12-01T12:00:00+03:00');
    school.command('proposePairs');
    expect(school.sheet('Без пары').find((each) => each.Кто === YOLKINA)?.['Ждёт с']).toBe(since);
    school.type('Наставники', 'Мест', noPlaces, '1');
    school.command('proposePairs');
    expect(row(school, YOLKINA)?.['Ждёт с']).toBe(since);
    expect(row(school, YOLKINA)?.Почему).toContain('ждёт пару с');
  });
});
