import { describe, expect, it } from 'vitest';
import { CURATOR, School } from '../school';

const SHEET = 'Дорожная карта';
const PLAN = [
  ['№', 'Мероприятие', 'Содержание', 'Сроки', 'Ответственный'],
  [
    '1',
    'Сбор данных о наставниках',
    '1. Анкетирование наставников.\n2. Сбор согласий.',
    '1) 15.02.2023\n2) 28.02.2023',
    'Куратор',
  ],
  ['2', 'Подведение итогов', 'Круглый стол', '31.05.2023', 'Директор'],
];
const withItems = () => School.at('imported', { plan: PLAN });
const states = (school: School) => school.sheet(SHEET).map((row) => [row['№'], row.Состояние]);
const prove = (school: School, number: string, evidence: string) =>
  school.type(SHEET, 'Подтверждение', (row) => row['№'] === number, evidence);

describe('A row that lists several things', () => {
  it('has a line for each below it, which the preview counts', () => {
    const school = withItems();
    expect(school.sheet(SHEET).map((row) => [row['№'], row.Мероприятие, row['Срок в плане']])).toEqual([
      ['1', 'Сбор данных о наставниках', '1) 15.02.2023 2) 28.02.2023'],
      ['1 а', 'Анкетирование наставников.', '15.02.2023'],
      ['1 б', 'Сбор согласий.', '28.02.2023'],
      ['2', 'Подведение итогов\nКруглый стол', '31.05.2023'],
    ]);
    school.command('importRoadmap', ['NO']);
    expect(school.said).toContain('Прочитано: 2 строки и 2 пункта под ними');
  });

  it('is done when all of them are', () => {
    const school = withItems();
    prove(school, '1 а', 'Анкеты');
    school.command('refreshRoadmap');
    school.command('issueDocument', [{ text: 'Протокол административного совещания' }, 'YES']);
    const minutes = Object.values(school.state.documents).find(({ id }) =>
      /проект/.test(school.state.files[id]?.name ?? ''),
    );
    expect(JSON.stringify(minutes?.body)).toContain('В дорожной карте 3 строки, выполнено: 1.');
    expect(states(school).slice(0, 3)).toEqual([
      ['1', 'по плану'],
      ['1 а', 'выполнено'],
      ['1 б', 'по плану'],
    ]);
    prove(school, '1 б', 'Согласия');
    school.command('refreshRoadmap');
    expect(states(school)[0]).toEqual(['1', 'выполнено']);
  });

  it('is not reminded of beside them', () => {
    const school = withItems();
    school.skipTo('2023-02-13T20:00:00+03:00');
    school.workspace.advanceTo(Date.parse('2023-02-14T12:00:00+03:00'));
    const [mail] = school.state.mails;
    expect(mail?.to).toBe(CURATOR);
    const lines = mail?.body.split('\n').filter((line) => line.startsWith('•'));
    expect(lines).toEqual([
      '• 1 а) Анкетирование наставников — до 15.02.2023 (скоро)',
      '• 1 б) Сбор согласий — до 28.02.2023 (скоро)',
    ]);
    expect(mail?.body).toContain('Отметьте её: «План» → «Выполнить строку»');
  });

  it('keeps proofs and typed dates of its items when the plan is imported anew, with one item more', () => {
    const school = withItems();
    prove(school, '1 а', 'Анкеты');
    school.type(SHEET, 'Конец', (row) => row['№'] === '1 б', '20.03.2023');
    school.command('refreshRoadmap');
    const before = school.sheet(SHEET);
    school.command('importRoadmap', ['YES']);
    expect(school.sheet(SHEET)).toEqual(before);
    school.paste(PLAN.map((line) => line.map((cell) => cell.replace('2. Сбор', '2. Беседа.\n3. Сбор'))));
    school.command('importRoadmap', ['YES']);
    expect(school.sheet(SHEET)).toHaveLength(before.length + 1);
    const proved = school.sheet(SHEET).filter((row) => row.Подтверждение !== '');
    expect(proved.map((row) => [row.Мероприятие, row.Подтверждение])).toEqual([
      ['Анкетирование наставников.', 'Анкеты'],
    ]);
  });

  it('lets a survey be made for one item, and links it there', () => {
    const school = School.at('forms', {
      plan: PLAN.map((line) =>
        line.map((cell) =>
          cell.replace(
            'Анкетирование наставников',
            'Анкетирование среди потенциальных наставников, желающих принять участие в программе наставничества',
          ),
        ),
      ),
    });
    const linked = school.sheet(SHEET).filter((row) => row.Ссылка !== '');
    expect(linked.map((row) => row['№'])).toEqual(['1 а']);
  });
});
