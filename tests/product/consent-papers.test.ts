import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/domain/people/codes';
import { choosing, IN_CODES, PEOPLE, School } from '../school';

const BLANK = 'Бланк согласия на обработку персональных данных (совершеннолетний участник)';
const ADDRESS = { 'Адрес организации': '123456, г. Заречный, ул. Садовая, д. 3' };

/** A school whose people have all answered, and none of whose consents is ticked. */
function without(isCoded = false): School {
  const people = PEOPLE.map((person, index) => ({ ...person, name: codeOf(person.form, 20 + index) }));
  const coded = { ...IN_CODES, people, settings: { ...IN_CODES.settings, ...ADDRESS } };
  const school = School.at('answered', isCoded ? coded : { settings: ADDRESS });
  for (const base of ['Наставники', 'Наставляемые']) school.tick(base, 'Согласие', () => true, false);
  for (const box of ['Участие', 'Анкеты', 'Уведомления']) school.tick('Согласия', box, () => true, false);
  for (const row of school.sheetState('Согласия').cells.slice(2)) forget(school, row);
  return school;
}

/** As if nobody had looked at the boxes yet. */
function forget(school: School, row: unknown): void {
  const keys = (school.sheetState('Согласия').cells[0] ?? []).map((cell) => String(cell?.v));
  const cell = (row as ({ v?: unknown } | null)[])[keys.indexOf('consents.known')];
  if (cell) cell.v = '';
}

function print(school: School, how: '1' | '2'): string[] {
  school.command('issueDocument', [choosing(BLANK), { text: 'все' }, { text: how }, 'YES']);
  const rows = school.sheet('Документы').filter((row) => String(row.Документ).startsWith(BLANK));
  return rows.map((row) => JSON.stringify(school.state.documents[String(row.Ссылка).split('/')[5] ?? ''] ?? null));
}

describe('Papers of consent', () => {
  it('are printed for all who have given none, in one file, each on a page of its own', () => {
    const school = without();
    const [file = '', ...others] = print(school, '2');
    expect(others).toEqual([]);
    const people = [...school.sheet('Наставники'), ...school.sheet('Наставляемые')];
    expect(people.length).toBeGreaterThan(2);
    for (const person of people) expect(file).toContain(`Я, ${person['Фамилия Имя Отчество']}`);
    // The last is a spare one.
    expect(file.match(/"breakBefore":true/g)).toHaveLength(people.length);
    expect(file).toContain('Я, ____');
    expect(file).not.toMatch(/\{\{|ПРОЕКТ/);
    expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'готов' }]);
  });

  it('have a file each where that is wanted, and none for whoever has agreed meanwhile', () => {
    const school = without();
    school.tick('Наставники', 'Согласие', (row) => row.Код === 'НК-001Д');
    const files = print(school, '1');
    const people = [...school.sheet('Наставники'), ...school.sheet('Наставляемые')];
    expect(files).toHaveLength(people.length);
    expect(files.join(' ')).not.toContain('Белова Анна');
    expect(school.sheet('Документы').map((row) => row.Состояние)).toEqual(files.map(() => 'готов'));
  });

  it.each(['1', '2'] as const)('carry tokens for names in «Коды» (%s)', (how) => {
    const school = without(true);
    const text = print(school, how).join(' ');
    const people = [...school.sheet('Наставники'), ...school.sheet('Наставляемые')];
    for (const { Код } of people) expect(text).toContain(`Я, {{${Код}}}`);
    expect(text).not.toMatch(/\{\{(?!(?:Н[КМ]-\d|Директор|Куратор))/);
  });

  it('cite the law once the school has ticked it', () => {
    const school = without();
    expect(print(school, '2').join(' ')).toContain(
      'в соответствии с законодательством Российской Федерации о персональных',
    );
    const isArticle = (row: Record<string, unknown>) => String(row['В соответствии с чем']).startsWith('статьёй 9 ');
    school.tick('Правовые основания', 'Упоминать', isArticle);
    expect(print(school, '2').join(' ')).toContain('в соответствии со статьёй 9 Федерального закона');
  });
});
