import { expect, it } from 'vitest';
import { AWARDS_ORDER } from '../../src/domain/documents/awards-order';
import { THANKS_LETTER } from '../../src/domain/documents/honours';
import { PAIRS_CHANGE_ORDER } from '../../src/domain/documents/pairs-change-order';
import { choosing, IN_CODES, PAIRS_ORDER, PEOPLE, School } from '../school';
import { issue } from './whole-year';

const WITH_YOLKINA = (row: Record<string, string | number | boolean>) => row.Наставляемый === 'Ёлкина Дарья Олеговна';

it('a pair that ended keeps its history, frees the place, and another pair follows', () => {
  const school = School.at('signed');
  school.type('Пары', 'Состояние', WITH_YOLKINA, 'расторгнута');
  school.type('Пары', 'Почему изменена', WITH_YOLKINA, 'по просьбе наставляемой');
  school.command('refreshPairs');
  expect(school.said).toContain('Записано изменений:');
  const history = school.sheet('Изменения пар').filter(WITH_YOLKINA);
  expect(history.map(({ Было, Стало, Почему }) => [Было, Стало, Почему])).toEqual([
    ['согласована', 'расторгнута', 'по просьбе наставляемой'],
  ]);
  expect(history[0]?.['Приказ о паре']).toBe('Приказ № 45-од от 01.03.2023');

  school.command('proposePairs');
  expect(school.sheet('Подбор')).toEqual([]);
  const barred = school.sheet('Наставляемые').map((row) => row['Не предлагать наставников']);
  expect(barred).toEqual([history[0]?.['Код наставника'], '']);
  // The coordinator thinks better of it.
  school.type('Наставляемые', 'Не предлагать наставников', (row) => row.Код === history[0]?.['Код наставляемого'], '');
  school.command('proposePairs');
  expect(school.sheet('Подбор').map((row) => row.Наставляемый)).toEqual(['Ёлкина Дарья Олеговна']);
  school.tick('Подбор', 'Согласовать');
  school.command('approvePairs', ['YES']);
  const again = school.sheet('Пары').find(WITH_YOLKINA);
  expect([again?.Состояние, again?.Приказ]).toEqual(['согласована', '']);
  expect(school.sheet('Изменения пар').filter(WITH_YOLKINA).at(-1)).toMatchObject({
    Было: 'расторгнута',
    Стало: 'согласована',
  });
});

it('a pair that ended while its order was being signed stays ended, and waits for an order on changes', () => {
  const school = School.at('issued');
  school.type('Пары', 'Состояние', WITH_YOLKINA, 'расторгнута');
  school.run('signed');
  expect(school.sheet('Пары').map(({ Состояние, Приказ }) => [Состояние, Приказ])).toEqual([
    ['расторгнута', 'Приказ № 45-од от 01.03.2023'],
    ['утверждена приказом', 'Приказ № 45-од от 01.03.2023'],
  ]);
  school.command('refreshPairs');
  expect(school.sheet('Изменения пар').find(WITH_YOLKINA)).toMatchObject({
    Стало: 'расторгнута',
    'Приказ о паре': 'Приказ № 45-од от 01.03.2023',
    'Приказ об изменении': '',
  });
});

it('an ended pair is in no order', () => {
  const school = School.at('approved');
  school.type('Пары', 'Состояние', () => true, 'завершена');
  school.command('issueDocument', PAIRS_ORDER);
  expect(school.said).toContain('нет согласованных пар');
});

it('the order that ends the programme ends the pairs that go on, in their history, too; honours may still follow', () => {
  const school = School.at('signed');
  school.type('Пары', 'Состояние', WITH_YOLKINA, 'приостановлена');
  school.command('refreshPairs');
  school.command('issueDocument', [choosing('Приказ «О завершении программы наставничества»'), 'YES']);
  expect(school.sheet('Пары').map(({ Состояние }) => Состояние)).toEqual(['приостановлена', 'утверждена приказом']);
  school.command('registerSigned', [{ text: '70-од' }, { text: '31.05.2023' }, 'YES']);
  const order = 'Приказ № 70-од от 31.05.2023';
  expect(school.sheet('Пары').map(({ Состояние }) => Состояние)).toEqual(['завершена', 'завершена']);
  school.trigger('onTick');
  expect(school.sheet('По наставникам').map(({ Ведёт }) => Ведёт)).toEqual(['0 из 2', '0 из 1']);
  const ends = school.sheet('Изменения пар').filter(({ Стало }) => Стало === 'завершена');
  expect(ends.map((line) => [line.Было, line.Дата, line['Приказ об изменении']])).toEqual([
    ['приостановлена', 45077, order],
    ['утверждена приказом', 45077, order],
  ]);
  for (const paper of [THANKS_LETTER, AWARDS_ORDER]) issue(school, paper);
  expect(school.sheet('Документы').map(({ Состояние }) => Состояние)).toEqual([
    'подписан',
    'подписан',
    'проект',
    'проект',
  ]);
});

it('whoever is to have another mentor is proposed another one, and the order on changes names both', () => {
  const dymova = {
    form: 'mentor' as const,
    name: 'Дымова Ольга Ивановна',
    post: 'Воспитатель',
    topics: [1, 2],
    times: [1],
    last: '1',
  };
  const school = School.at('signed', { people: [...PEOPLE, dymova] });
  const before = school.sheet('Пары').find(WITH_YOLKINA)?.Наставник;
  const another = before === dymova.name ? 'Белова Анна Сергеевна' : dymova.name;
  school.type('Пары', 'Состояние', WITH_YOLKINA, 'заменена');
  school.command('refreshPairs');
  expect(school.said).toContain('Не предлагать наставников');
  school.command('proposePairs');
  expect(school.sheet('Подбор').map((row) => [row.Наставляемый, row.Наставник])).toEqual([
    ['Ёлкина Дарья Олеговна', another],
  ]);
  school.tick('Подбор', 'Согласовать');
  school.command('approvePairs', ['YES']);
  issue(school, PAIRS_CHANGE_ORDER);
  const row = school.sheet('Документы').find(({ Состояние }) => Состояние === 'проект');
  const text = JSON.stringify(school.state.documents[String(row?.Ссылка).split('/')[5] ?? '']);
  for (const part of [before, 'заменена', `новый наставник: ${another}`]) expect(text).toContain(part);
});

it('in mode «Коды» the order that ends the programme writes codes into the history, no tokens of papers', () => {
  const codes = ['НК-001Д', 'НК-002Ж', 'НМ-003И', 'НМ-004Л'];
  const people = PEOPLE.map((person, at) => ({ ...person, name: codes[at] ?? '' }));
  const school = School.at('signed', { ...IN_CODES, people });
  school.trigger('onTick');
  school.command('issueDocument', [choosing('Приказ «О завершении программы наставничества»'), 'YES']);
  school.command('registerSigned', [{ text: '70-од' }, { text: '01.09.2022' }]);
  const history = school.sheet('Изменения пар');
  expect(history.filter(({ Стало }) => Стало === 'завершена').map(({ Наставник }) => Наставник)).toEqual([
    'НК-001Д',
    'НК-002Ж',
  ]);
  const sheets = school.state.spreadsheets[school.spreadsheetId]?.sheets.map(({ cells }) => cells);
  expect(JSON.stringify(sheets)).not.toContain('{{');
});
