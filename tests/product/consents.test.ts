import { expect, it } from 'vitest';
import { School } from '../school';

const HOUR = 3_600_000;
const first = (school: School) => school.startLine('consents');
const register = (school: School, ...titles: string[]) =>
  school.sheet('Согласия').map((row) => titles.map((title) => row[title]));

/** Collects the answers and marks the papers of the people named, «15» and on, of the first of September. */
function mark(school: School, who: string, paper = '1', number = '15+'): void {
  school.command('markConsents', [{ text: paper }, { text: who }, { text: number }, { text: '01.09.2022' }, 'YES']);
}

it('«Начало» says how many lack consent, and the papers of all are marked at once', () => {
  const school = School.at('setUp');
  expect(first(school)).toBe('В базах пока никого нет.');
  const answered = School.at('answered');
  answered.command('collectAnswers');
  expect(answered.said).toContain('Без согласия: 4');
  expect(first(answered)).toMatch(/^Без согласия: 4\. /);
  mark(answered, 'все');
  expect(answered.said).toContain('Согласий отмечено: 4');
  expect(first(answered)).toBe('Есть у всех.');
  expect(register(answered, 'Лист №', 'Дата листа', 'Что действует')).toEqual(
    ['15', '16', '17', '18'].map((number) => [number, '01.09.2022', 'участие, анкеты, уведомления']),
  );
  for (const base of ['Наставники', 'Наставляемые'])
    expect(answered.sheet(base).map((row) => row.Согласие)).toEqual([true, true]);
  answered.command('undoLastStep', ['YES']);
  answered.workspace.advance(HOUR);
  expect(first(answered)).toMatch(/^Без согласия: 4\. /);
  expect(register(answered, 'Лист №', 'Участие')).toEqual(Array(4).fill(['', false]));
});

it('papers are marked by names and codes; whoever is not known is asked about again', () => {
  const school = School.at('answered');
  school.workspace.advance(HOUR);
  school.command('markConsents', [
    { text: '' },
    { text: 'Сидорова Анна' },
    { text: 'громова ирина павловна; нм 3' },
    { text: '7' },
    { text: '' },
    'YES',
  ]);
  expect(school.lastRun.dialogs.map(({ text }) => text).join('\n')).toContain('«Сидорова Анна»: такого человека нет');
  expect(register(school, 'Кто', 'Лист №')).toEqual([
    ['Белова Анна Сергеевна', ''],
    ['Громова Ирина Павловна', '7'],
    ['Ёлкина Дарья Олеговна', '7'],
    ['Зимина Юлия Андреевна', ''],
  ]);
});

it('publication is a paper of its own', () => {
  const school = School.at('answered');
  school.workspace.advance(HOUR);
  mark(school, 'Белова Анна Сергеевна', '2', 'П-1');
  expect(register(school, 'Публикация', 'Публикация: лист №', 'Участие', 'Что действует')[0]).toEqual([
    true,
    'П-1',
    false,
    'публикация',
  ]);
});

it('a box ticked in the base stands in the register within the hour, and the other way round', () => {
  const school = School.at('answered');
  school.workspace.advance(HOUR);
  school.tick('Наставники', 'Согласие', (row) => row['Фамилия Имя Отчество'] === 'Белова Анна Сергеевна');
  for (const purpose of ['Участие', 'Анкеты'])
    school.tick('Согласия', purpose, (row) => row.Кто === 'Зимина Юлия Андреевна');
  school.workspace.advance(HOUR);
  expect(register(school, 'Что действует').flat()).toEqual([
    'участие, анкеты, уведомления',
    'согласия нет',
    'согласия нет',
    'участие, анкеты',
  ]);
  expect(school.sheet('Наставляемые').map((row) => row.Согласие)).toEqual([false, true]);
  expect(first(school)).toMatch(/^Без согласия: 2\. /);
});

it('a minor needs the signature of a representative', () => {
  const school = School.at('proposed');
  school.workspace.advance(HOUR);
  school.tick('Согласия', 'Несовершеннолетний', (row) => row.Кто === 'Зимина Юлия Андреевна');
  school.workspace.advance(HOUR);
  expect(JSON.stringify(school.sheet('Подбор'))).not.toContain('Зимина');
  school.type('Согласия', 'Кто подписал', (row) => row.Кто === 'Зимина Юлия Андреевна', 'законный представитель');
  school.command('proposePairs');
  expect(JSON.stringify(school.sheet('Подбор'))).toContain('Зимина');
});

it('a paper that came before the person did is found by the name', () => {
  const school = School.at('forms');
  const { cells } = school.sheetState('Согласия');
  const headers = (cells[1] ?? []).map((cell) => String(cell?.v ?? ''));
  cells[2] = headers.map((title) => ({
    v: { Кто: 'Ёлкина Дарья Олеговна', Участие: true, 'Лист №': '3' }[title] ?? '',
  }));
  school.goOn(['answered']);
  school.workspace.advance(HOUR);
  expect(register(school, 'Кто', 'Код', 'Лист №')[0]).toEqual(['Ёлкина Дарья Олеговна', 'НМ-003И', '3']);
  expect(school.sheet('Наставляемые').map((row) => row.Согласие)).toEqual([true, false]);
});
