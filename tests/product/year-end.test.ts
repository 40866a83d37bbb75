import { expect, it } from 'vitest';
import { School } from '../school';

const HOUR = 3_600_000;

/** A morning of the next school year: the pairs were completed in May, most of the plan was not. */
function inSeptember(): School {
  const school = School.at('signed');
  school.command('issueDocument', [{ text: 'завершении' }, 'YES']);
  school.command('registerSigned', [{ text: '70-од' }, { text: '31.05.2023' }, 'YES']);
  school.command('switchRemindersOn', ['YES']);
  school.skipTo('2023-08-30T09:00:00+03:00');
  return school;
}

it('the last days of August still belong to the year', () => {
  const school = inSeptember();
  school.workspace.advance(HOUR);
  expect(school.startLine('next')).not.toContain('новый учебный год');
});

it('in September the table says that its year is over and how a new one begins, and sends no more mails', () => {
  const school = inSeptember();
  school.workspace.advance(HOUR);
  const before = school.state.mails.length;
  school.skipTo('2023-09-04T09:00:00+03:00');
  school.workspace.advance(HOUR * 26);
  expect(school.state.mails).toHaveLength(before);
  expect(school.startLine('next')).toMatch(/^Начать новый учебный год с новой копии шаблона/);
  school.command('doNextStep');
  expect(school.said).toContain('эта таблица остаётся его архивом');
});

it('a used table whose school year is changed says so first, and goes on once it is put back', () => {
  const school = School.at('signed');
  const isYear = (row: Record<string, unknown>) => row.Что === 'Учебный год';
  const next = (year: string) => {
    school.type('Настройки', 'Значение', isYear, year);
    school.workspace.advance(HOUR);
    return school.startLine('next');
  };
  const before = school.startLine('next');
  for (const other of ['2023/2024', '2021/2022']) expect(next(other)).toMatch(/^Проверить строку «Учебный год»/);
  school.command('doNextStep');
  expect(school.said).toContain('Новый год в этой же таблице не начинают');
  expect(next('2022/2023')).toBe(before);
});

it('a plan with a row of the next year goes on', () => {
  const school = inSeptember();
  const [first] = school.sheet('Дорожная карта');
  school.type('Дорожная карта', 'Рабочая дата', (row) => row['№'] === first?.['№'], '20.10.2023');
  school.tick('Дорожная карта', 'Принята', (row) => row['№'] === first?.['№']);
  school.skipTo('2023-10-20T09:00:00+03:00');
  const before = school.state.mails.length;
  school.workspace.advance(HOUR);
  expect(school.state.mails.length).toBeGreaterThan(before);
  expect(school.startLine('next')).not.toContain('новый учебный год');
});

it('a draft that waits for its signature comes first, also then', () => {
  const school = inSeptember();
  school.command('issueDocument', [{ text: 'отчёт об' }, 'YES']);
  school.skipTo('2023-09-04T09:00:00+03:00');
  school.workspace.advance(HOUR);
  expect(school.startLine('next')).toMatch(/^Подписать документ/);
});
