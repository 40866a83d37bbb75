import { describe, expect, it } from 'vitest';
import { awaitingOrder, noteChanges, replacementOf } from '../../../src/domain/pairing/pair-changes';
import { isEnded, plainState } from '../../../src/domain/pairing/pair-states';
import type { ChangeRow, PairRow } from '../../../src/domain/tables';

const TODAY = '2023-03-02';
const ORDER = 'Приказ № 45-од от 01.03.2023';

function pair(own: Partial<PairRow>): PairRow {
  const people = {
    mentor: 'НК-001Д',
    mentorName: 'Белова А.',
    mentorPost: '',
    mentee: 'НМ-003И',
    menteeName: 'Ёлкина Д.',
  };
  const rest = {
    menteePost: '',
    points: 70,
    reason: '',
    why: '',
    changed: '',
    known: '',
    approved: '',
    order: '',
    group: '',
  };
  return { id: 'НМ-003И|НК-001Д', ...people, ...rest, state: 'согласована', ...own };
}

describe('the state of a pair', () => {
  it.each([
    ['Расторгнута', 'расторгнута', true],
    ['расторгнут', 'расторгнута', true],
    [' завершённой ', 'завершена', true],
    ['Заменен', 'заменена', true],
    ['приостановлено', 'приостановлена', false],
    ['активная', 'активна', false],
    ['утверждена  Приказом', 'утверждена приказом', false],
    // Only a signed order says that a pair is under one.
    ['утверждена', 'утверждена', false],
    ['завершена?', 'завершена?', false],
    ['идёт', 'идет', false],
    ['', '', false],
  ])('typed as «%s» is «%s»', (typed, state, isOver) => {
    expect(plainState(typed)).toBe(state);
    expect(isEnded({ state: typed })).toBe(isOver);
  });
});

describe('changes of pairs', () => {
  it('a pair seen for the first time is remembered without history', () => {
    expect(noteChanges([pair({})], [], TODAY)).toEqual({
      history: [],
      pairs: [{ id: 'НМ-003И|НК-001Д', known: '0 согласована' }],
    });
  });

  it('a state that nobody changed, however it is typed, is no change', () => {
    expect(noteChanges([pair({ state: ' Активна', known: '2 активна' })], [], TODAY).history).toEqual([]);
  });

  it('a change is kept with its reason, its date and the order that the pair was under', () => {
    const ended = pair({
      state: 'расторгнута',
      known: '1 утверждена приказом',
      why: 'уход в отпуск',
      changed: '2023-02-28',
      order: ORDER,
    });
    const { history, pairs } = noteChanges([ended], [], TODAY);
    expect(history).toMatchObject([
      {
        id: 'НМ-003И|НК-001Д#2',
        from: 'утверждена приказом',
        to: 'расторгнута',
        date: '2023-02-28',
        why: 'уход в отпуск',
        order: ORDER,
        recorded: '',
      },
    ]);
    expect(pairs).toEqual([{ id: 'НМ-003И|НК-001Д', known: '2 расторгнута', why: '', changed: '' }]);
  });

  it('noted again after a cut it is the same line, and the reason already written stays', () => {
    const ended = pair({ state: 'расторгнута', known: '1 активна', why: 'уход в отпуск' });
    const first = noteChanges([ended], [], TODAY).history;
    expect(noteChanges([{ ...ended, why: '' }], first, '2023-03-09').history).toEqual(first);
  });

  it.each([
    ['расторгнута', ORDER, '', true],
    ['заменена', ORDER, '', true],
    ['приостановлена', ORDER, '', true],
    ['расторгнута', '', '', false],
    ['утверждена приказом', ORDER, '', false],
    ['активна', ORDER, '', false],
    ['расторгнута', ORDER, 'Приказ № 50-од от 10.03.2023', false],
  ])('to «%s» under «%s», recorded by «%s»: a change order is due: %s', (to, order, recorded, due) => {
    const change = { id: '1', pair: 'НМ-003И|НК-001Д', to, order, recorded } as ChangeRow;
    expect(awaitingOrder([change])).toEqual(due ? [change] : []);
  });

  it('a replaced mentor is followed by the pair that the mentee has now', () => {
    const old = pair({ state: 'заменена', known: '1 активна', order: ORDER });
    const next = pair({ id: 'НМ-003И|НК-002Ж', mentor: 'НК-002Ж' });
    const [change] = noteChanges([old], [], TODAY).history;
    expect(change && replacementOf(change, [old, next])).toEqual(next);
    expect(change && replacementOf(change, [old])).toBeUndefined();
  });
});
