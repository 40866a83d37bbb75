import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/domain/settings';
import type { RoadmapRow } from '../../../src/domain/tables';
import { yearView } from '../../../src/domain/year/year-view';

const SETTINGS = { ...readSettings([]), schoolYear: '2022/2023', since: '01.09.2022' };
const TODAY = '2022-10-05';

/** A line of the plan, blank but for what is given. */
function line(given: Partial<RoadmapRow>): RoadmapRow {
  const blank = { stage: '', activity: '', number: '', end: '', work: '', row: '', evidence: '', decision: '' };
  return { id: given.number ?? '', accepted: false, ...blank, ...given } as RoadmapRow;
}

const PLAN = [
  line({ number: '1', stage: 'Подготовка', activity: 'Приказ', end: '2022-10-02' }),
  line({ number: '2', stage: 'Подготовка', activity: 'Анкеты', end: '2022-10-05' }),
  line({ number: '3', stage: 'Подготовка', activity: 'Согласия', end: '2022-09-20', evidence: 'Журнал' }),
  line({ number: '4', stage: 'Работа пар', activity: 'Встречи', end: '2022-10-08' }),
  line({ number: '5', stage: 'Работа пар', activity: 'Отчёт', end: '2023-05-20' }),
  line({ number: '6', stage: 'Работа пар', activity: 'Выезд', end: '2022-10-06', decision: 'отменено' }),
];

describe('the year in the sidebar', () => {
  const view = yearView(PLAN, SETTINGS, TODAY);

  it('names what is overdue, due or soon, by day, and nothing that is done, cancelled or far away', () => {
    expect(view.due.map(({ title, state, when }) => [title, state, when])).toEqual([
      ['1 Приказ', 'просрочено', '3 дня назад, 02.10.2022'],
      ['2 Анкеты', 'срок', 'сегодня, 05.10.2022'],
      ['4 Встречи', 'скоро', 'через 3 дня, 08.10.2022'],
    ]);
    expect(view.more).toBe(0);
  });

  it('counts what is done of the whole plan and of each stage; cancelled lines count for nothing', () => {
    expect(view.whole).toEqual({ title: 'Весь план', done: 1, late: 1, total: 5 });
    expect(view.stages).toEqual([
      { title: 'Подготовка', done: 1, late: 1, total: 3 },
      { title: 'Работа пар', done: 0, late: 0, total: 2 },
    ]);
  });

  it('tells a line with points by its points', () => {
    const heading = line({ id: 'R', number: '7', activity: 'Сбор данных', end: '2022-10-07' });
    const points = ['а', 'б'].map((letter) =>
      line({ id: `R-${letter}`, row: 'R', activity: letter, end: '2022-10-07' }),
    );
    const { due, whole } = yearView([heading, ...points], SETTINGS, TODAY);
    expect(due.map(({ id }) => id)).toEqual(['R-а', 'R-б']);
    expect(whole.total).toBe(2);
  });

  it('names eight lines at most and counts the rest', () => {
    const many = Array.from({ length: 11 }, (_, index) => line({ number: String(index + 1), end: '2022-10-06' }));
    const { due, more } = yearView(many, SETTINGS, TODAY);
    expect([due.length, more]).toEqual([8, 3]);
  });
});
