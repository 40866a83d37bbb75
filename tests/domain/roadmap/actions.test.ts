import { describe, expect, it } from 'vitest';
import { ACTIONS, actionTitle, kindsOf } from '../../../src/domain/roadmap/actions';
import { goldPlan, PLAN_IDS } from '../../gold';
import { ROWS_OF_KINDS } from './rows-of-kinds';

const ACTION_OF_ROW = {
  '1.1.': 'order-model',
  '1.2.': 'regulation',
  '1.3.': 'programme',
  '1.4.': 'roadmap',
  '1.5.': 'agreement-form',
  '2.1.': 'training',
  '3.1.': 'mentee-base',
  '3.2.': 'mentee-survey',
  '3.3.': 'mentor-base',
  '3.4.': 'mentor-survey',
  '3.5.': 'inform',
  '3.6.': 'group-meeting',
  '3.7.': 'preference-survey',
  '3.8.': 'pairing',
  '3.9.': 'inform-pairs',
  '3.10.': 'agreements',
  '3.11.': 'personal-programmes',
  '3.12.': 'support',
  '4.1.': 'publicity',
  '5.1.': 'final-meeting',
  '5.2.': 'satisfaction-survey',
  '5.3.': 'quality-survey',
  '5.4.': 'cases',
};

const rows = goldPlan('serpantin-2023').rows.map(({ number, activity, result }) => {
  return { number: number ?? '', activity, result: result ?? '' };
});

const ALL = Object.entries(ROWS_OF_KINDS).flatMap(([kind, places]) =>
  places.split(' ').map((place) => ({ kind, place })),
);

/** The words of a place such as «S0-1.2.3»: plan, section, row, point. */
function asking(place: string) {
  const [, plan = '', path = ''] = /^S(\d)-(.+)$/.exec(place) ?? [];
  const gold = goldPlan(PLAN_IDS[Number(plan)] ?? '');
  if (path === '00') {
    const { title, clauses } = (gold as unknown as { order: { title: string; clauses: { text: string }[] } }).order;
    return { activity: title, content: clauses.map(({ text }) => text), result: '' };
  }
  const [section = 0, row = 0, point] = path.split('.').map(Number);
  const inSection = gold.rows.filter((candidate) =>
    candidate.number === null && plan !== '2' ? candidate.sectionIndex === section : candidate.section === section,
  );
  const found = inSection.find(({ number }) => number?.replace(/\.$/, '') === path) ?? inSection[row - 1];
  if (found === undefined) throw new Error(`No row ${place}.`);
  const points = [...found.content, ...(plan === '2' && inSection[row] ? inSection[row].content : [])];
  const text = point === undefined ? undefined : points[point - 1];
  if (point !== undefined && text === undefined) throw new Error(`No point ${place}.`);
  const { activity, content, kpi, term, result } = found;
  const fields = { result: result ?? '', indicator: kpi ?? '', term: { text: term ?? '' } };
  return text === undefined ? { activity, content, ...fields } : { activity: text, ...fields };
}

describe('the kinds of activities', () => {
  it('are seventy-six, each with a key and a title of its own', () => {
    expect(ACTIONS.map(({ id }) => id)).toEqual(Object.keys(ROWS_OF_KINDS));
    expect(new Set(ACTIONS.map(({ kind }) => kind)).size).toBe(76);
    expect(new Set(ACTIONS.map(({ title }) => title)).size).toBe(76);
  });

  it.each(ALL)('$kind is recognised in $place', ({ kind, place }) => {
    expect(kindsOf(asking(place))).toContain(kind);
  });

  it.each([
    ['Анкетирование педагогов, желающих стать наставниками', ['K29']],
    ['Анкетирование обучающихся на выявление потребности в наставнике', ['K22']],
    ['Сбор заявок от потенциальных наставляемых', ['K22']],
    ['Получение согласия родителей (законных представителей)', ['K23']],
    ['Закрепление пар приказом', ['K43']],
    ['Проведение промежуточного мониторинга', ['K60']],
    ['SWOT-анализ программы', ['K60']],
    ['Подведение итогов, круглый стол', ['K56']],
    ['Итоговая конференция наставников', ['K56']],
    ['Конкурс профессионального мастерства «Лучший наставник»', ['K67']],
    ['Внесение данных в мониторинг на сайте регионального центра', ['K74']],
    ['Отчёт о реализации дорожной карты', ['K75']],
    ['Промежуточный отчёт', ['K62']],
    ['Участие в региональном слёте наставников', ['K71']],
    ['Посещение уроков', []],
  ])('are recognised in a plan of another school: «%s»', (activity, kinds) => {
    expect(kindsOf({ activity, result: '' })).toEqual(kinds);
  });

  it('follow the points of a row', () => {
    expect(
      kindsOf({
        activity: 'Сбор данных о наставниках',
        content: ['Сбор согласий на обработку персональных данных.', 'Анкетирование потенциальных наставников.'],
        result: 'Листы регистрации',
      }),
    ).toEqual(['K23', 'K29', 'K76']);
  });
});

/** The kind that the title on the sheet means. */
const actionOf = (row: Parameters<typeof actionTitle>[0]) =>
  ACTIONS.find(({ title }) => title === actionTitle(row))?.kind ?? null;

describe('the action of a row', () => {
  it.each(Object.entries(ACTION_OF_ROW))('in row %s of the kindergarten is %s', (number, kind) => {
    const row = rows.find((candidate) => candidate.number === number);
    expect(row && actionOf(row)).toBe(kind);
  });

  it('exists for every row of the kindergarten', () => {
    expect(rows.map(({ number }) => number)).toEqual(Object.keys(ACTION_OF_ROW));
  });

  it.each(rows)('in row $number does not hang on the result: $activity', ({ number, activity }) => {
    expect(actionOf({ activity, result: '' })).toBe(ACTION_OF_ROW[number as keyof typeof ACTION_OF_ROW]);
  });

  it.each([
    ['Сбор письменных согласий на обработку персональных данных участников программы наставничества', 'consents'],
    ['Издание приказа об утверждении наставнических пар и групп', 'pairs-order'],
    ['Утверждение программ и графиков обучения наставников', 'training-schedule'],
    ['Организация общей заключительной встречи участников', 'final-meeting'],
    ['Ремонт спортивного зала', null],
    ['', null],
  ])('for «%s» is %s', (activity, kind) => expect(actionOf({ activity, result: '' })).toBe(kind));
});
