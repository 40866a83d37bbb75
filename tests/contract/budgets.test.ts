import { expect, it } from 'vitest';
import { type Respondent, School } from '../school';

/** The most service calls that each flow may make up to its last word, whatever is recorded already; what naming the next step costs then, see `label.test.ts`. */
const BUDGETS = {
  onTick: 140,
  refreshRoadmap: 70,
  collectAnswers: 125,
  proposePairs: 215,
  approvePairs: 230,
  importRoadmap: 195,
} as const;

const letter = (number: number) => String.fromCharCode(1072 + Math.floor(number));

/** `count` people, half of them mentors, all different. */
function people(count: number): Respondent[] {
  return Array.from({ length: count }, (_, index) => ({
    form: index % 2 === 0 ? ('mentor' as const) : ('mentee' as const),
    name: `Иванова Анна ${letter(index / 26).repeat(3)}${letter(index % 26).repeat(3)}овна`,
    post: 'Воспитатель',
    topics: [index % 8, (index + 1) % 8],
    times: [index % 6],
    last: index % 2 === 0 ? '2' : 'Помощь с документами',
  }));
}

/** Service calls of each flow in a school where so many people have answered. */
function callsWith(count: number): Record<string, number> {
  const school = School.at('proposed', { people: people(count) });
  const saved = school.workspace.save();
  const calls = (handler: keyof typeof BUDGETS, prepare: (school: School) => void = () => {}) => {
    const fresh = School.load(saved, { people: people(count) });
    prepare(fresh);
    const run = handler === 'onTick' ? fresh.trigger('onTick') : fresh.command(handler, ['YES']);
    expect(run.ended).toBe('done');
    const last = run.calls.map(({ name }) => name).lastIndexOf('Ui.alert');
    return last < 0 ? run.calls.length : last + 1;
  };
  return {
    onTick: calls('onTick'),
    refreshRoadmap: calls('refreshRoadmap'),
    collectAnswers: calls('collectAnswers'),
    proposePairs: calls('proposePairs'),
    importRoadmap: calls('importRoadmap'),
    approvePairs: calls('approvePairs', (fresh) => {
      const [first, second] = fresh.sheet('Подбор').map((row) => row['Код наставляемого']);
      fresh.tick('Подбор', 'Согласовать', (row) => [first, second].includes(row['Код наставляемого'] ?? ''));
    }),
  };
}

it('the number of service calls does not grow with the people recorded, and stays within its budget', () => {
  const few = callsWith(12);
  expect(callsWith(120)).toEqual(few);
  for (const [handler, most] of Object.entries(BUDGETS)) expect(few[handler], handler).toBeLessThanOrEqual(most);
});

/** A plan of so many rows, with and without a date in turn, in which every third row is due soon. */
function plan(rows: number): string[][] {
  const terms = ['октябрь', 'в течение года', 'до 10.09.2022', 'ежемесячно до 5 числа', 'май'];
  return [
    ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'],
    ...Array.from({ length: rows }, (_, index) => [
      `${index + 1}.`,
      `Консультация для участников, тема ${index + 1}`,
      terms[index % terms.length] ?? '',
      'Куратор',
      'Запись в журнале',
    ]),
  ];
}

it('a plan of a thousand rows refreshes and is watched with the service calls of one of twenty', () => {
  const callsOf = (rows: number) => {
    const school = School.at('imported', { plan: plan(rows) });
    school.skipTo('2022-10-20T12:00:00+03:00');
    const saved = school.workspace.save();
    return ['refreshRoadmap', 'onTick', 'importRoadmap'].map((handler) => {
      const fresh = School.load(saved, { plan: plan(rows) });
      const run = handler === 'onTick' ? fresh.trigger('onTick') : fresh.command(handler, ['YES']);
      expect(run.ended, handler).toBe('done');
      return [handler, run.calls.length];
    });
  };
  expect(callsOf(1000)).toEqual(callsOf(20));
});

it('a plan of a thousand rows, some with items and names, is imported with the service calls of one of twenty', () => {
  const callsOf = (rows: number) => {
    const [headings = [], ...lines] = plan(rows);
    const listed = lines.map((line, index) =>
      index % 5 === 0
        ? [line[0] ?? '', `${line[1]}: 1. Беседа 2. Отчёт`, line[2] ?? '', 'Гусева А.Б.', line[4] ?? '']
        : line,
    );
    const school = School.before('imported', { plan: [headings, ...listed] });
    const run = school.command('importRoadmap', [{ text: '' }, 'YES']);
    expect(run.ended).toBe('done');
    expect(school.sheet('Дорожная карта').length).toBe(rows + (rows / 5) * 2);
    return run.calls.length;
  };
  const few = callsOf(20);
  // A sheet of a thousand rows is made longer, in two calls.
  expect(callsOf(1000)).toBeLessThanOrEqual(few + 2);
  expect(few).toBeLessThanOrEqual(270);
});
