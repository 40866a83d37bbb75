import { describe, expect, it } from 'vitest';
import { readTerm } from '../../../src/domain/calendar/term';
import { eventDates } from '../../../src/domain/roadmap/awaited-event';
import type { RoadmapRow } from '../../../src/domain/tables';

function row(id: string, fields: Partial<RoadmapRow> = {}): RoadmapRow {
  return {
    id,
    row: '',
    number: id,
    stage: '',
    activity: id,
    term: '',
    start: '',
    end: '',
    work: '',
    accepted: false,
    state: '',
    left: null,
    approved: '',
    action: '',
    responsible: '',
    result: '',
    indicator: '',
    link: '',
    evidence: '',
    done: '',
    decision: '',
    notes: '',
    proposed: '',
    ...fields,
  };
}

const SINCE = '2022-09-01';
const ORDER = { evidence: 'Приказ № 5', done: '2022-10-12' };
const PLAN = [
  row('1', { action: 'Подготовить положение' }),
  row('2', { action: 'Издать приказ о парах', end: '2022-10-20' }),
  row('3', { action: 'Провести педагогический совет', start: '2022-11-10', end: '2022-11-20' }),
  row('4', { action: 'Опросить наставников', end: '2022-09-30' }),
];

function datesOf(text: string, proved: Partial<RoadmapRow> = ORDER) {
  const waiting = row('9', { term: text });
  const rows = [...PLAN.map((each) => (each.id === '2' ? { ...each, ...proved } : each)), waiting];
  return eventDates(waiting, readTerm(text, { first: 2022 }), rows, SINCE);
}

describe('a line that waits for something', () => {
  it.each([
    ['в течение 10 дней после издания приказа об утверждении пар', '2022-10-12', '2022-10-22', ''],
    ['в течение 3 рабочих дней со дня издания приказа', '2022-10-12', '2022-10-17', ''],
    ['через месяц после издания приказа', '2022-10-12', '2022-11-12', ''],
    ['в течение 2 недель после издания приказа о закреплении наставников', '2022-10-12', '2022-10-26', ''],
    ['после издания приказа о назначении наставников', '2022-10-12', '', '2022-10-26'],
  ])('«%s» is dated when the order is registered', (text, start, end, proposed) => {
    expect(datesOf(text)).toEqual({ start, end, proposed, note: 'срок с 12.10.2022: Приказ № 5' });
  });

  it.each(['в течение 10 дней после издания приказа об утверждении пар', 'после издания приказа'])(
    '«%s» has no dates before that',
    (text) => {
      expect(datesOf(text, {})).toBeNull();
      expect(datesOf(text, { evidence: 'Приказ № 5' })).toBeNull();
    },
  );

  it('is due before what is planned', () => {
    expect(datesOf('за 5 дней до педагогического совета')).toMatchObject({ start: '', end: '2022-11-15' });
    expect(datesOf('до начала анкетирования наставников')).toMatchObject({ end: '2022-09-29' });
  });

  it.each(['после дождичка в четверг', 'согласно графику', 'май', 'в течение года', ''])(
    '«%s» gets no dates',
    (text) => {
      expect(datesOf(text)).toBeNull();
    },
  );
});
