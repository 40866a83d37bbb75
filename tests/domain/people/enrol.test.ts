import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/people/enrol';
import { enrol, type Reading } from '../../../src/domain/people/enrol';
import { nameKey } from '../../../src/domain/people/names';
import type { Bases, Role } from '../../../src/domain/people/person';
import { NOBODY } from '../../../src/domain/people/person';
import type { Decision } from '../../../src/domain/people/recognise';
import { mentee, mentor } from './sample';

const EMPTY: Bases = { mentors: [], mentees: [] };

function decided(response: string, what: Decision['what'], code: string, came: string) {
  return { named: true, decided: new Map([[response, { what, code, came }]]) };
}

function answer(response: string, day: number, name: string, post = 'воспитатель'): Answer {
  const at = `2026-09-0${day}T10:00:00.000Z`;
  return { response, at, values: { name, post, topics: ['ФГОС и ФОП ДО'], times: ['после смены'], capacity: '2' } };
}

describe('enrolling answers', () => {
  it('appends a new person without consent and with the next number of both bases', () => {
    const bases = { mentors: [mentor('НК-002Ж')], mentees: [mentee('НМ-005П')] };
    const { mentors, changed } = enrol(bases, 'mentor', [answer('r1', 1, ' Иванова  Инна ')]);
    expect(changed).toEqual(['НК-006Ф']);
    expect(mentors[1]).toEqual({
      ...NOBODY,
      least: 1,
      id: 'НК-006Ф',
      name: 'Иванова Инна',
      post: 'воспитатель',
      topics: ['ФГОС и ФОП ДО'],
      times: ['после смены'],
      capacity: 2,
      consents: [],
      state: 'активен',
      answeredAt: '2026-09-01T10:00:00.000Z',
      response: 'r1',
    });
  });

  it('updates a known person by the latest answer and keeps consent, state and code', () => {
    const known = mentor('НК-004Л', { name: 'Инна Иванова', consents: ['part'], state: 'приостановлен' });
    const batch = [answer('r2', 3, 'Иванова Инна', 'методист'), answer('r1', 1, 'Иванова Инна')];
    const { mentors, changed } = enrol({ mentors: [known], mentees: [] }, 'mentor', batch);
    expect(mentors).toHaveLength(1);
    expect(mentors[0]).toMatchObject({
      id: 'НК-004Л',
      post: 'методист',
      consents: ['part'],
      state: 'приостановлен',
      response: 'r2',
    });
    expect(changed).toEqual(['НК-004Л']);
  });

  it('gives one person in both roles one number', () => {
    const first = enrol(EMPTY, 'mentor', [answer('r1', 1, 'Первый Пётр'), answer('r2', 2, 'Иванова Алёна')]);
    const { mentees } = enrol(first, 'mentee', [answer('r3', 3, 'Алена Иванова'), answer('r4', 4, 'Третья Тая')]);
    expect(mentees.map((person) => person.id)).toEqual(['НМ-002Ж', 'НМ-003И']);
  });

  it('keeps an answer without a name out of the base and asks whose it is', () => {
    const { mentors, changed, taken } = enrol(EMPTY, 'mentor', [answer('r1', 1, ' — '), answer('r2', 2, 'Анна')]);
    expect(mentors.map((person) => person.id)).toEqual(['НК-001Д']);
    expect(changed).toEqual(['НК-001Д']);
    expect(taken).toMatchObject([
      { response: 'r1', fate: 'doubt', doubt: { came: '(без ФИО)', candidates: [] } },
      { response: 'r2', fate: 'taken', person: 'НК-001Д' },
    ]);
  });

  it('writes an answer to none of two namesakes and asks which', () => {
    const mentors = [mentor('НК-001Д', { name: 'Анна' }), mentor('НК-002Ж', { name: 'анна' })];
    const result = enrol({ mentors, mentees: [] }, 'mentor', [answer('r1', 1, 'Анна')]);
    expect(result).toMatchObject({ mentors, changed: [] });
    expect(result.taken).toMatchObject([{ fate: 'doubt', doubt: { candidates: ['НК-001Д', 'НК-002Ж'] } }]);
  });

  it('asks about a response whose author corrected the name, and renames the person when told to', () => {
    const first = enrol(EMPTY, 'mentor', [answer('r1', 1, 'Ивонова Инна')]);
    const again = answer('r1', 2, 'Сидорова Инна');
    const { mentors, taken } = enrol(first, 'mentor', [again]);
    expect(mentors).toEqual(first.mentors);
    expect(taken).toMatchObject([{ fate: 'doubt', doubt: { came: 'Сидорова Инна', candidates: ['НК-001Д'] } }]);
    const told = enrol(first, 'mentor', [again], decided('r1', 'same', 'НК-1', 'Сидорова Инна'));
    expect(told.mentors).toMatchObject([{ id: 'НК-001Д', name: 'Сидорова Инна', response: 'r1' }]);
  });

  it.each([
    ['Иванова И.И.', 'initials'],
    ['Иванова Инна', 'no patronymic'],
    ['Ивонова Инна Ивановна', 'a typo'],
  ])('asks about %s (%s), who may be somebody known, and merges nothing by itself', (typed) => {
    const bases = { mentors: [mentor('НК-001Д', { name: 'Иванова Инна Ивановна' })], mentees: [] };
    const one = [answer('r1', 1, typed)];
    const { mentors, changed, taken } = enrol(bases, 'mentor', one);
    expect([mentors, changed]).toEqual([bases.mentors, []]);
    expect(taken).toMatchObject([{ doubt: { came: typed, candidates: ['НК-001Д'] } }]);
    const same = enrol(bases, 'mentor', one, decided('r1', 'same', 'нк 1', typed));
    expect(same.mentors).toMatchObject([{ id: 'НК-001Д', name: 'Иванова Инна Ивановна', response: 'r1' }]);
    const other = enrol(bases, 'mentor', one, decided('r1', 'new', '', typed));
    expect(other.mentors).toMatchObject([
      { id: 'НК-001Д', response: '' },
      { id: 'НК-002Ж', name: typed },
    ]);
    expect(enrol(other, 'mentor', one, decided('r1', 'new', '', typed))).toMatchObject({ changed: [] });
    expect(enrol(bases, 'mentor', one, decided('r1', 'ignore', '', typed)).taken).toMatchObject([{ fate: 'ignored' }]);
  });

  it('asks again where a decision cannot be, and where the answer has become another since', () => {
    const bases = { mentors: [mentor('НК-001Д', { name: 'Иванова Инна' })], mentees: [] };
    const one = [answer('r1', 1, 'Иванова И.')];
    const fate = (what: Decision['what'], code: string, came = 'Иванова И.') =>
      enrol(bases, 'mentor', one, decided('r1', what, code, came)).taken[0];
    expect(fate('same', 'НК-7')).toMatchObject({ doubt: { may: 'Кода «НК-7» нет в базах. Исправьте его.' } });
    expect(fate('same', '')).toMatchObject({ doubt: { may: expect.stringContaining('Впишите код') } });
    expect(fate('same', 'НК-1', 'Петрова П.')).toMatchObject({ doubt: { candidates: ['НК-001Д'] } });
  });

  it('lets a flood in only as far as it knows the people', () => {
    const bases = { mentors: [mentor('НК-001Д', { name: 'Анна Белова' })], mentees: [] };
    const batch = [answer('r1', 1, 'Белова Анна'), answer('r2', 2, 'Спам Спамович')];
    const reading = { named: true, decided: new Map(), flood: new Set(['r1', 'r2']) };
    const { mentors, taken } = enrol(bases, 'mentor', batch, reading);
    expect(mentors).toMatchObject([{ id: 'НК-001Д', response: 'r1' }]);
    expect(taken.map(({ fate }) => fate)).toEqual(['taken', 'over']);
  });

  it('erases nothing when the form has lost a question', () => {
    const known = mentor('НК-001Д', { name: 'Анна', post: 'логопед', capacity: 3 });
    const lost = { response: 'r1', at: '2026-09-01T10:00:00.000Z', values: { name: 'Анна', topics: ['а'] } };
    const { mentors } = enrol({ mentors: [known], mentees: [] }, 'mentor', [lost]);
    expect(mentors[0]).toMatchObject({ post: 'логопед', capacity: 3, times: known.times, topics: ['а'] });
  });

  it('records the request of a mentee', () => {
    const asked = { response: 'r1', at: '2026-09-01T10:00:00.000Z', values: { name: 'Анна', need: ' Родители ' } };
    expect(enrol(EMPTY, 'mentee', [asked]).mentees[0]).toMatchObject({ id: 'НМ-001Д', need: 'Родители' });
  });
});

describe('enrolling by code', () => {
  const byCode = (response: string, code: string): Answer => {
    return { response, at: '2026-09-01T10:00:00.000Z', values: { code, post: 'логопед' } };
  };
  const bases = { mentors: [mentor('НК-014Д', { name: '' })], mentees: [mentee('НМ-003', { name: '' })] };
  const take = (role: Role, code: string, reading: Reading = { named: false, decided: new Map() }) =>
    enrol(bases, role, [byCode('r1', code)], reading);

  it.each([
    ['mentor', 'нк 14д', ['НК-014Д']],
    ['mentor', 'НК-015Ж', ['НК-014Д', 'НК-015Ж']],
    ['mentor', 'НМ-014Д', ['НК-014Д']],
    ['mentor', 'НМ-003И', ['НК-014Д', 'НК-003И']],
  ] as const)('a %s with the right code %s is that person, known or new', (role, code, ids) => {
    const { mentors, taken } = take(role, code);
    expect(mentors.map(({ id }) => id)).toEqual(ids);
    expect(taken).toMatchObject([{ fate: 'taken', person: ids[ids.length - 1] }]);
    expect(mentors[mentors.length - 1]).toMatchObject({ name: '', post: 'логопед', response: 'r1' });
  });

  it('a row typed before codes had letters is still that person', () => {
    expect(take('mentee', 'НМ-003И').mentees).toMatchObject([{ id: 'НМ-003', response: 'r1' }]);
  });

  it.each([
    ['НК-014', ['НК-014Д'], /нет последней буквы.*Возможно, это НК-014Д/],
    ['НК-014Ж', ['НК-014Д'], /опечатка.*Возможно, это НК-014Д/],
    ['НК-7', [], /нет последней буквы/],
    ['Иванова Инна', [], /Чей это ответ/],
    ['', [], /Чей это ответ/],
  ])('%j changes no base and is asked about', (code, candidates, may) => {
    const { changed, taken } = take('mentor', code);
    expect(changed).toEqual([]);
    expect(taken).toMatchObject([{ doubt: { candidates, may: expect.stringMatching(may) } }]);
  });

  it('what is no code is not repeated in our sheets: it may be a name', () => {
    expect(JSON.stringify(take('mentor', 'Иванова Инна').taken)).not.toContain('Иванова');
  });

  it('a new person in doubt gets the code that the coordinator types, or the number that came', () => {
    const told = (code: string, typed: string) =>
      take('mentor', code, { ...decided('r1', 'new', typed, code), named: false }).mentors.map(({ id }) => id);
    expect(told('НК-7', '')).toEqual(['НК-014Д', 'НК-007Ц']);
    expect(told('НК-7Я', 'НК-9')).toEqual(['НК-014Д', 'НК-009Ы']);
    expect(told('НК-7Я', '')).toEqual(['НК-014Д']);
    expect(told('НК-7Я', 'НК-14')).toEqual(['НК-014Д']);
  });
});

const anyAnswer = fc.record({
  response: fc.integer({ min: 1, max: 20 }).map((number) => `r${number}`),
  day: fc.integer({ min: 1, max: 4 }),
  name: fc.constantFrom('Анна', 'Борис Ёж', 'еж борис', 'БОРИС ЁЖ', 'Вера', '  '),
  post: fc.constantFrom('воспитатель', 'методист', 'логопед'),
});
const anyBatch = fc
  .uniqueArray(anyAnswer, { maxLength: 10, selector: ({ response }) => response })
  .map((rows) => rows.map(({ response, day, name, post }) => answer(response, day, name, post)));

describe('the fold over answers', () => {
  it('changes nothing when the same answers come twice', () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        const once = enrol(EMPTY, 'mentor', batch);
        const twice = enrol(once, 'mentor', batch);
        expect(twice.mentors).toEqual(once.mentors);
        expect(twice.changed).toEqual([]);
      }),
      { seed: 9 },
    );
  });

  it('does not depend on the order of answers in a batch', () => {
    fc.assert(
      fc.property(
        anyBatch.chain((batch) =>
          fc.tuple(fc.constant(batch), fc.shuffledSubarray(batch, { minLength: batch.length })),
        ),
        ([batch, shuffled]) => {
          expect(enrol(EMPTY, 'mentor', shuffled)).toEqual(enrol(EMPTY, 'mentor', batch));
        },
      ),
      { seed: 8 },
    );
  });

  it('depends on the order of batches in nothing but numbers and the spelling of names', () => {
    fc.assert(
      fc.property(anyBatch, fc.nat({ max: 10 }), (batch, cut) => {
        const people = (batches: Answer[][]) =>
          batches
            .reduce<Bases>((bases, part) => enrol(bases, 'mentor', part), EMPTY)
            .mentors.map(({ id, name, ...rest }) => JSON.stringify({ ...rest, name: nameKey(name) }))
            .sort();
        const [early, late] = [batch.slice(0, cut), batch.slice(cut)];
        expect(people([late, early])).toEqual(people([early, late]));
      }),
      { seed: 10 },
    );
  });
});
