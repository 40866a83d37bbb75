import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/people/enrol';
import { enrol } from '../../../src/domain/people/enrol';
import type { Bases } from '../../../src/domain/people/person';
import { NOBODY } from '../../../src/domain/people/person';
import { mentee, mentor } from './sample';

const EMPTY: Bases = { mentors: [], mentees: [] };

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

  it('keeps an answer without a name out of the base and says so', () => {
    const { mentors, changed, remarks } = enrol(EMPTY, 'mentor', [answer('r1', 1, ' — '), answer('r2', 2, 'Анна')]);
    expect(mentors.map((person) => person.id)).toEqual(['НК-001Д']);
    expect(changed).toEqual(['НК-001Д']);
    expect(remarks).toEqual([expect.stringMatching(/r1 без ФИО.*лист «Наставники»/)]);
  });

  it('writes an answer to none of two namesakes and says so', () => {
    const mentors = [mentor('НК-001Д', { name: 'Анна' }), mentor('НК-002Ж', { name: 'анна' })];
    const result = enrol({ mentors, mentees: [] }, 'mentor', [answer('r1', 1, 'Анна')]);
    expect(result).toMatchObject({ mentors, changed: [] });
    expect(result.remarks).toEqual([expect.stringContaining('НК-001Д, НК-002Ж')]);
  });

  it('points out a response whose author corrected the name', () => {
    const first = enrol(EMPTY, 'mentor', [answer('r1', 1, 'Ивонова')]);
    const { mentors, remarks } = enrol(first, 'mentor', [answer('r1', 2, 'Иванова')]);
    expect(mentors).toHaveLength(2);
    expect(remarks).toEqual([expect.stringContaining('НК-001Д («Ивонова»)')]);
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

const anyAnswer = fc.record({
  response: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
  day: fc.integer({ min: 1, max: 4 }),
  name: fc.constantFrom('Анна', 'Борис Ёж', 'еж борис', 'Вера', '  '),
  post: fc.constantFrom('воспитатель', 'методист', 'логопед'),
});
const anyBatch = fc
  .uniqueArray(anyAnswer, { maxLength: 10, selector: ({ response, day }) => `${response} ${day}` })
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

  it('depends on the order of batches in nothing but the numbers of new people', () => {
    fc.assert(
      fc.property(anyBatch, fc.nat({ max: 10 }), (batch, cut) => {
        const people = (batches: Answer[][]) =>
          batches
            .reduce<Bases>((bases, part) => enrol(bases, 'mentor', part), EMPTY)
            .mentors.map(({ id, ...rest }) => JSON.stringify(rest))
            .sort();
        const [early, late] = [batch.slice(0, cut), batch.slice(cut)];
        expect(people([late, early])).toEqual(people([early, late]));
      }),
      { seed: 10 },
    );
  });
});
