import { describe, expect, it } from 'vitest';
import { blankRow } from '../../../src/domain/people/consent-rows';
import { NOBODY, type Person } from '../../../src/domain/people/person';
import { settleConsents } from '../../../src/domain/people/settle-consents';
import { wantedConsents } from '../../../src/domain/people/wanted-consents';
import type { ConsentRow } from '../../../src/domain/tables';

const TODAY = '2023-03-01';
const AGREED: Partial<ConsentRow> = { part: true, surveys: true, mail: true };

/** The papers for one mentee with a row like this in the register; the box of the base says the same. */
function wanted(row: Partial<ConsentRow>, person: Partial<Person> = {}, box = row.part ?? false) {
  const mentee = {
    ...NOBODY,
    id: 'НМ-003И',
    name: 'Ёлкина Дарья Олеговна',
    consents: box ? (['part'] as const) : [],
    need: '',
    offers: '',
    barred: [],
    ...person,
  };
  const known = row.part ? 'НМ-003И||' : '';
  const rows = [{ ...blankRow([mentee]), known, ...row }];
  return wantedConsents(settleConsents({ mentors: [], mentees: [mentee] }, rows, TODAY), rows, TODAY).map(
    ({ paper }) => paper,
  );
}

describe('A consent on paper is still to be asked for', () => {
  it.each<[string, Partial<ConsentRow>, string[]]>([
    ['from whoever has given none', {}, ['adult']],
    ['from the parent of a minor', { minor: true }, ['parent']],
    ['from a parent who has not signed yet', { ...AGREED, minor: true, signer: 'участник' }, ['parent']],
    ['anew where it has run out', { ...AGREED, until: '01.02.2023' }, ['adult']],
    ['for publication, from whoever takes part', AGREED, ['public']],
    ['not again for publication', { ...AGREED, public: true }, []],
    ['not from whoever took it back', { ...AGREED, withdrawn: '01.02.2023' }, []],
    ['not for publication from whoever took that back', { ...AGREED, public: true, publicWithdrawn: '01.02.2023' }, []],
  ])('%s', (_, row, papers) => {
    expect(wanted(row)).toEqual(papers);
  });

  it('not from whoever has left, nor from whose box was cleared', () => {
    expect(wanted({}, { state: 'выбыл' })).toEqual([]);
    expect(wanted(AGREED, {}, false)).toEqual([]);
  });
});
