import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, speak } from '../../../src/domain/messages/words';
import { PROCESSING, refusalOf } from '../../../src/domain/people/consent';
import { blankRow } from '../../../src/domain/people/consent-rows';
import { consentMarks, stateOf } from '../../../src/domain/people/consent-words';
import { type Bases, mayUse } from '../../../src/domain/people/person';
import { type Settled, settleConsents } from '../../../src/domain/people/settle-consents';
import type { ConsentRow } from '../../../src/domain/tables';
import { mentee, mentor } from './sample';

const TODAY = '2023-03-01';

function row(own: Partial<ConsentRow> = {}): ConsentRow {
  return { ...blankRow([]), id: 'НК-001Д', part: true, surveys: true, mail: true, ...own };
}

describe('what «Что действует» says', () => {
  const DOUBLE = { isDouble: true, isNobody: false };
  const NEITHER = { isDouble: false, isNobody: false };

  it.each<[string, string, Partial<ConsentRow>, typeof NEITHER]>([
    ['in force', 'done', {}, NEITHER],
    ['withdrawn', 'late', { withdrawn: '01.03.2023' }, NEITHER],
    ['over', 'late', { until: '28.02.2023' }, NEITHER],
    ['over for the one purpose and in force for another', 'late', { until: '28.02.2023', public: true }, NEITHER],
    ['unreadable', 'soon', { until: 'май 2024' }, NEITHER],
    ['not signed by whoever has to', 'soon', { minor: true }, NEITHER],
    ['not given', 'soon', { part: false, surveys: false, mail: false }, NEITHER],
    ['written down twice', 'soon', {}, DOUBLE],
  ])('of a consent that is %s has the colour of what is %s, in each language', (_, tone, own, about) => {
    const tones = Object.keys(LANGUAGES).map((language) => {
      speak(language);
      const state = stateOf(row(own), TODAY, about);
      return Object.entries(consentMarks()).find(([text]) => state.includes(text))?.[1];
    });
    speak('русский');
    expect(tones).toEqual([tone, tone]);
  });
});

describe('a row of the register', () => {
  it.each<[string, ReturnType<typeof refusalOf>, Partial<ConsentRow>]>([
    ['holds when its box is ticked', null, {}],
    ['does not hold without the tick', 'none', { part: false }],
    ['holds on its last day', null, { until: '01.03.2023' }],
    ['does not hold after its last day', 'expired', { until: '28.02.2023' }],
    ['reads the last day also where the cell keeps a date', 'expired', { until: '2023-02-28' }],
    ['has no last day where words give none', null, { until: 'до отчисления' }],
    ['does not hold where the last day cannot be read', 'expired', { until: '31.06.2023' }],
    ['does not hold from the day of withdrawal on', 'withdrawn', { withdrawn: '01.03.2023' }],
    ['holds until a withdrawal that is still to come', null, { withdrawn: '02.03.2023' }],
    ['does not hold where the withdrawal is told in words', 'withdrawn', { withdrawn: 'да, весной' }],
    ['asks a representative to sign for a minor', 'unsigned', { minor: true }],
    ['is not signed for by the minor alone', 'unsigned', { minor: true, signer: 'участник' }],
    ['holds where the representative signed', null, { minor: true, signer: 'участник и представитель' }],
  ])('%s', (_, refusal, own) => {
    expect(refusalOf(row(own), 'part', TODAY)).toBe(refusal);
  });

  it.each<[string, ReturnType<typeof refusalOf>, Partial<ConsentRow>]>([
    ['needs a paper of its own', 'none', {}],
    ['has a term of its own', 'expired', { public: true, publicUntil: '28.02.2023' }],
    ['is withdrawn by itself', 'withdrawn', { public: true, publicWithdrawn: '28.02.2023' }],
    ['ends with the consent to processing', 'withdrawn', { public: true, withdrawn: '28.02.2023' }],
    ['does not end with the term of the other', null, { public: true, until: '28.02.2023' }],
  ])('publication %s', (_, refusal, own) => {
    expect(refusalOf(row(own), 'public', TODAY)).toBe(refusal);
  });
});

/** A mentor НК-001Д whose box is ticked or not, beside the same person as a mentee where a second box is given. */
function bases(box: boolean, other?: boolean): Bases {
  const consents = (ticked: boolean) => ({ name: 'Белова Анна', consents: ticked ? PROCESSING : [] });
  return {
    mentors: [mentor('НК-001Д', consents(box))],
    mentees: other === undefined ? [] : [mentee('НМ-001Д', consents(other))],
  };
}

const usable = ({ mentors, mentees }: Settled) => [...mentors, ...mentees].map((person) => mayUse(person, 'part'));

describe('the register and the boxes of the bases', () => {
  it.each<[string, boolean, Bases, Partial<ConsentRow> | null]>([
    ['a tick in the base is enough', true, bases(true), null],
    ['no tick anywhere is no consent', false, bases(false), null],
    ['a tick in one base counts in both', true, bases(true, false), null],
    ['the register is enough', true, bases(false), { known: '||' }],
    ['ticking the base gives the consent that the register lacked', true, bases(true), { part: false, known: '||' }],
    ['clearing the box takes it back', false, bases(false), { known: 'НК-001Д||' }],
    ['clearing one box of two takes it back', false, bases(true, false), { known: 'НК-001Д НМ-001Д||' }],
    ['whoever answers the other form later keeps the consent', true, bases(true, false), { known: 'НК-001Д||' }],
    ['a withdrawal beats a box ticked meanwhile', false, bases(true), { withdrawn: '01.02.2023', known: '||' }],
    ['a withdrawal beats a box of before', false, bases(true), { withdrawn: '01.02.2023', known: 'НК-001Д||' }],
    [
      'a box ticked after the withdrawal was seen is a new consent',
      true,
      bases(true),
      { withdrawn: '01.02.2023', known: '||01.02.2023' },
    ],
    ['so it is after the term has passed', true, bases(true), { until: '01.02.2023', known: '|01.02.2023|' }],
    ['a row is found by its number whatever its role', true, bases(false), { id: 'НМ-001Д' }],
    ['and by the name where it has no code', true, bases(false), { id: '', name: 'Анна Белова' }],
    ['but not by the name of another', false, bases(false), { id: '', name: 'Анна Громова' }],
  ])('%s', (_, may, people, own) => {
    const settled = settleConsents(
      people,
      own ? [row({ part: own.known !== undefined || own.id !== undefined, ...own })] : [],
      TODAY,
    );
    expect(new Set(usable(settled))).toEqual(new Set([may]));
  });

  it('the strictest of two rows of one person counts, and each says that there are two', () => {
    const rows = [row(), row({ id: '', name: 'Белова Анна', part: false })];
    const settled = settleConsents(bases(false), rows, TODAY);
    expect(usable(settled)).toEqual([false]);
    expect(settled.register.map(({ state }) => state)).toEqual([
      expect.stringContaining('дважды'),
      expect.stringContaining('дважды'),
    ]);
  });

  it('one paper with a name that two people bear gives no consent of either', () => {
    const namesakes = ['НК-001Д', 'НК-002Ж'].map((id) => mentor(id, { name: 'Белова Анна', consents: [] }));
    const settled = settleConsents({ mentors: namesakes, mentees: [] }, [row({ id: '', name: 'Белова Анна' })], TODAY);
    expect(usable(settled)).toEqual([false, false]);
  });

  it('a person in both bases who gave none counts once, and one who has left not at all', () => {
    const people = bases(false, false);
    const gone = mentee('НМ-007Ц', { consents: [], state: 'выбыл' });
    expect(settleConsents({ ...people, mentees: [...people.mentees, gone] }, [], TODAY).without).toBe(1);
  });
});

describe('what is written', () => {
  const anyRow = fc.record({
    part: fc.boolean(),
    surveys: fc.boolean(),
    until: fc.constantFrom('', '01.02.2023', '01.09.2023'),
    withdrawn: fc.constantFrom('', '01.02.2023', '01.09.2023'),
    known: fc.constantFrom('', '||', 'НК-001Д||', 'НК-001Д НМ-001Д||', '|01.02.2023|', '||01.02.2023'),
    minor: fc.boolean(),
  });

  it('makes the sheets agree at once, and allows nobody more than before', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.option(fc.boolean(), { nil: undefined }), fc.option(anyRow), (box, other, own) => {
        const people = bases(box, other);
        const rows = own ? [row(own)] : [];
        const settled = settleConsents(people, rows, TODAY);
        const again = settleConsents(ticked(people, settled), written(rows, settled), TODAY);
        expect([again.register, again.renewed, [...again.ticks]]).toEqual([[], [], []]);
        expect(usable(again)).toEqual(usable(settled));
      }),
    );
  });

  it('boxes written and the register not yet, as by a run that was cut, end alike', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.option(fc.boolean(), { nil: undefined }), fc.option(anyRow), (box, other, own) => {
        const people = bases(box, other);
        const rows = own ? [row(own)] : [];
        const settled = settleConsents(people, rows, TODAY);
        const resumed = settleConsents(ticked(people, settled), rows, TODAY);
        expect(written(rows, resumed)).toEqual(written(rows, settled));
      }),
    );
  });
});

function ticked({ mentors, mentees }: Bases, { ticks }: Settled): Bases {
  const box = <P extends { id: string; consents: readonly unknown[] }>(person: P) => ({
    ...person,
    consents: (ticks.get(person.id) ?? person.consents.length > 0) ? PROCESSING : [],
  });
  return { mentors: mentors.map(box), mentees: mentees.map(box) };
}

function written(rows: readonly ConsentRow[], { register, renewed }: Settled): ConsentRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const all = [...rows, ...register.filter(({ id }) => !known.has(id)).map(({ id }) => ({ ...blankRow([]), id }))];
  return all.map((one) => ({
    ...one,
    ...register.find(({ id }) => id === one.id),
    ...(renewed.includes(one.id) ? { number: '', date: '', until: '', withdrawn: '' } : {}),
  }));
}
