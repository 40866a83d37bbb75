import { describe, expect, it } from 'vitest';
import { School } from '../school';

const PLAN = [
  ['Пункт', 'Дело', 'Человек', 'К какому дню'],
  ['1', 'Подготовка приказа о внедрении', 'Директор', 'сентябрь'],
  ['2', 'Анкетирование наставников', 'Куратор', 'октябрь'],
];

function pasted(plan: string[][]): School {
  const school = School.at('setUp');
  school.paste(plan);
  return school;
}

const rows = (school: School) =>
  school.sheet('Дорожная карта').map((row) => [row['№'], row.Мероприятие, row.Ответственный, row['Срок в плане']]);

describe('A plan without known headings', () => {
  it('is imported once the coordinator agrees with the guess', () => {
    const school = pasted(PLAN);
    school.command('importRoadmap', [{ text: '' }, 'YES']);
    const [question] = school.lastRun.dialogs;
    expect(question?.text).toContain(
      '2) «Дело» (например: «Подготовка приказа о внедрении», «Анкетирование наставников») — мероприятие',
    );
    expect(rows(school)).toEqual(PLAN.slice(1));
  });

  it('is asked about again when the answer is not understood, with a word why', () => {
    const school = pasted(PLAN);
    school.command('importRoadmap', [{ text: '9 – срок' }, { text: '3 – результат' }, 'YES']);
    expect(school.lastRun.dialogs[1]?.text).toMatch(/^«9 – срок»: столбца с таким номером нет\./);
    expect(school.sheet('Дорожная карта').map((row) => row.Результат)).toEqual(['Директор', 'Куратор']);
  });

  it('is asked about once: the answer is remembered', () => {
    const school = pasted(PLAN);
    school.command('importRoadmap', [{ text: '3 – результат' }, 'YES']);
    school.command('importRoadmap', ['YES']);
    expect(school.lastRun.dialogs.map(({ kind }) => kind)).toEqual(['alert', 'alert']);
    expect(school.sheet('Дорожная карта')).toHaveLength(2);
  });

  it('names the headings it knows, and asks only what the unknown one is', () => {
    const school = pasted([
      ['№', 'О чём', 'Срок', 'Ответственный'],
      ['1', 'Беседа', 'май', 'Куратор'],
      ['2', 'Сбор', 'июнь', 'Куратор'],
    ]);
    school.command('importRoadmap', [{ text: '' }, 'YES']);
    expect(school.lastRun.dialogs[0]?.text).toMatch(
      /^По заголовку столбца неясно.*\n2\) «О чём» .* — мероприятие\n3\) «Срок»/s,
    );
    expect(school.sheet('Дорожная карта').map((row) => [row.Мероприятие, row['Срок в плане']])).toEqual([
      ['Беседа', 'май'],
      ['Сбор', 'июнь'],
    ]);
  });

  it('stays where it is when the question is cancelled or never answered well', () => {
    for (const answers of [['CANCEL' as const], Array(4).fill({ text: 'не знаю' })]) {
      const school = pasted(PLAN);
      const before = school.workspace.save();
      school.command('importRoadmap', answers);
      expect(school.changesSince(before)).toEqual([]);
    }
  });
});

describe('The preview of a plan', () => {
  it('counts first, then names guesses, and says where the rest stands', () => {
    const school = School.before('imported');
    school.command('importRoadmap', ['NO']);
    const { text } = school.lastRun.dialogs[0] ?? { text: '' };
    expect(text).toMatch(/^План мероприятий.*\n\nПрочитано: 23 строки, этапов: 5, с датой: \d+, без даты: \d+\./);
    expect(text).toMatch(/Догадки при чтении \(\d+ стр/);
    expect(text).toMatch(/• \d\.\d\.: унаследовано: /);
  });

  it('stays short when there is much to say, and first names what became a part of the line above', () => {
    const lines = Array.from({ length: 60 }, (_, index) => [
      `${index + 1}`,
      `Беседа ${index}`,
      index % 2 ? '' : 'май',
      'Куратор',
    ]);
    const school = pasted([
      ['№', 'Мероприятие', 'Срок', 'Ответственный'],
      ...lines,
      ['', 'и ответы на вопросы', '', ''],
    ]);
    school.command('importRoadmap', ['NO']);
    expect(school.said).toMatch(/«Как прочитано»:\n• 60: .*объединено: продолжение в строке 62\n• 2: унаследовано/);
    expect(school.said).toMatch(/Догадки при чтении \(30 строк\).*\n(?:• .*\n){8}• и ещё 22 строки\n/);
    expect(school.said.split('\n').length).toBeLessThan(30);
  });

  it('puts what no row has taken on a sheet of its own, the text above the plan as well', () => {
    const school = School.at('setUp');
    school.paste([
      ['УТВЕРЖДАЮ'],
      ['Дорожная карта'],
      ['№', 'Мероприятие', 'Срок', ''],
      ['1', 'Приказ', 'май', 'кое-что'],
      ['', '', '', 'ещё'],
    ]);
    school.command('importRoadmap', ['YES']);
    const left = school
      .sheet('Не вошло в план')
      .map((row) => String(row['Что осталось от вставленного плана']))
      .join('\n');
    for (const text of ['УТВЕРЖДАЮ', 'кое-что', 'ещё']) expect(left).toContain(text);
    expect(school.sheetState('Не вошло в план').hidden).toBe(false);
  });
});

describe('A plan that names people', () => {
  const NAMED = [
    ['№', 'Мероприятие', 'Срок', 'Ответственный'],
    ['1', 'Подготовка приказа', 'май', 'методист Гусева А.Б.'],
    ['2', 'Анкетирование', 'май', 'Белова Анна Сергеевна'],
  ];
  const responsibles = (school: School) => school.sheet('Дорожная карта').map((row) => row.Ответственный);
  const names = (school: School) =>
    school.sheet('Ответственные').map((row) => [row['Роль в плане'], row['Фамилия Имя Отчество']]);

  it('gets roles for them, and the names stand beside the roles', () => {
    const school = pasted(NAMED);
    school.command('importRoadmap', [{ text: '2 – Педагог-психолог' }, 'YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain(
      '1. Гусева А.Б. (1 раз) → Методист\n2. Белова Анна Сергеевна (1 раз) → Куратор 2\n',
    );
    expect(responsibles(school)).toEqual(['методист', 'Педагог-психолог']);
    expect(names(school)).toEqual([
      ['методист', 'Гусева А.Б.'],
      ['Педагог-психолог', 'Белова Анна Сергеевна'],
    ]);
  });

  it('is offered the same roles when it is imported again, and names that people typed stay', () => {
    const school = pasted(NAMED);
    school.command('importRoadmap', [{ text: '2 – Педагог-психолог' }, 'YES']);
    school.type(
      'Ответственные',
      'Фамилия Имя Отчество',
      (row) => row['Роль в плане'] === 'методист',
      'Гусева Алла Борисовна',
    );
    school.command('importRoadmap', [{ text: '' }, 'YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('Белова Анна Сергеевна (1 раз) → Педагог-психолог');
    expect(school.sheet('Дорожная карта')).toHaveLength(2);
    expect(names(school)).toEqual([
      ['методист', 'Гусева Алла Борисовна'],
      ['Педагог-психолог', 'Белова Анна Сергеевна'],
    ]);
  });

  it('keeps them where the coordinator wants it so', () => {
    const school = pasted(NAMED);
    school.command('importRoadmap', ['CANCEL', 'YES']);
    expect(responsibles(school)).toEqual(['методист Гусева А.Б.', 'Белова Анна Сергеевна']);
  });

  it('tells of a name whose role has another person', () => {
    const school = pasted(NAMED);
    school.command('importRoadmap', [{ text: '' }, 'YES']);
    school.paste(NAMED.map((line) => line.map((cell) => cell.replace('Белова Анна Сергеевна', 'Серов Ж.З.'))));
    school.command('importRoadmap', [{ text: '2 – Куратор 2' }, 'YES']);
    const left = school.sheet('Не вошло в план').map((row) => row['Что осталось от вставленного плана']);
    expect(left).toEqual([expect.stringMatching(/^Серов Ж\.З\.: .*у этой роли уже Белова Анна Сергеевна/)]);
  });
});
