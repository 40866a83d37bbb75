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

  it('stays short when there is much to say', () => {
    const lines = Array.from({ length: 60 }, (_, index) => [
      `${index + 1}`,
      `Беседа ${index}`,
      index % 2 ? '' : 'май',
      'Куратор',
    ]);
    const school = pasted([['№', 'Мероприятие', 'Срок', 'Ответственный'], ...lines]);
    school.command('importRoadmap', ['NO']);
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
