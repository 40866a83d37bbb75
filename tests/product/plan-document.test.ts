import { describe, expect, it } from 'vitest';
import { DEPUTY, School } from '../school';

const NAME = 'Вставьте план сюда';
const TABLE = [
  ['№', 'Мероприятие', 'Срок', 'Ответственный'],
  ['1', 'Сбор данных:\n1. Анкетирование наставников\n2. Сбор согласий', 'сентябрь', 'Куратор'],
  ['2', 'Подведение итогов', 'май', ''],
];

function withDocument(): School {
  const school = School.at('setUp');
  school.command('makePlanDocument');
  return school;
}

const numbers = (school: School) => school.sheet('Дорожная карта').map((row) => row['№']);

describe('A document for the plan', () => {
  it('is made once, in the school’s folder', () => {
    const school = withDocument();
    const files = () => Object.values(school.state.files).filter(({ name }) => name === NAME);
    expect(files()).toHaveLength(1);
    expect(school.said).toContain(`https://docs.google.com/document/d/${files()[0]?.id}/edit`);
    const folder = Object.values(school.state.files).find(({ appProperties }) =>
      appProperties.nastavnik?.startsWith('folder:'),
    );
    expect(files()[0]?.parents).toEqual([folder?.id]);
    school.command('makePlanDocument');
    expect(school.said).toContain('уже есть');
    expect(files()).toHaveLength(1);
  });

  it('is read when the sheet is empty: its text, cells of several lines, every table of the plan', () => {
    const school = withDocument();
    school.writeDocument(NAME, [
      'План наставничества',
      TABLE,
      '',
      [TABLE[0] ?? [], ['3', 'Отчёт', 'июнь', 'Директор']],
      'Конец',
    ]);
    school.command('importRoadmap', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('План наставничества');
    expect(numbers(school)).toEqual(['1', '1 а', '1 б', '2', '3']);
    expect(
      school
        .sheet('Дорожная карта')
        .map((row) => row.Ответственный)
        .slice(3),
    ).toEqual(['Куратор', 'Директор']);
    expect(JSON.stringify(school.sheet('Не вошло в план'))).toContain('Конец');
  });

  it('says which tables it did not read', () => {
    const school = withDocument();
    school.writeDocument(NAME, [
      TABLE,
      [
        ['Мероприятие', 'Результат'],
        ['Беседа', 'Протокол'],
      ],
    ]);
    school.command('importRoadmap', ['YES']);
    expect(JSON.stringify(school.sheet('Не вошло в план'))).toContain('Мероприятие Результат Беседа Протокол');
  });

  it('is asked about where the sheet has a plan as well', () => {
    const school = withDocument();
    school.paste();
    school.writeDocument(NAME, [TABLE]);
    school.command('importRoadmap', [{ text: 'оба' }, { text: '2' }, 'YES']);
    expect(school.lastRun.dialogs[1]?.text).toMatch(/^«оба»: напишите 1 или 2\./);
    expect(numbers(school)).toEqual(['1', '1 а', '1 б', '2']);
    const before = school.workspace.save();
    school.command('importRoadmap', ['CANCEL']);
    expect(school.changesSince(before)).toEqual([]);
  });

  it('is passed over while nothing was pasted into it, in the bin, or closed to another account', () => {
    const untouched = withDocument();
    untouched.paste();
    untouched.command('importRoadmap', ['YES']);
    expect(untouched.sheet('Дорожная карта')).toHaveLength(23);

    const binned = withDocument();
    binned.writeDocument(NAME, [TABLE]);
    for (const file of Object.values(binned.state.files)) if (file.name === NAME) file.trashed = true;
    binned.command('importRoadmap');
    expect(binned.said).toContain('Вставлена пустая таблица');

    const closed = withDocument();
    closed.writeDocument(NAME, [TABLE]);
    closed.paste();
    closed.workspace.grant(DEPUTY);
    closed.command('importRoadmap', ['YES'], {}, DEPUTY);
    expect(closed.sheet('Дорожная карта')).toHaveLength(23);
  });
});
