import { expect, it } from 'vitest';
import { withdrawalOf } from '../../../src/domain/people/withdrawal';
import type { DocumentRow, PairRow } from '../../../src/domain/tables';

const pairs = [
  { id: 'НМ-001|НК-001', mentee: 'НМ-001', mentor: 'НК-001', state: 'утверждена приказом' },
  { id: 'НМ-002|НК-002', mentee: 'НМ-002', mentor: 'НК-002', state: 'утверждена приказом' },
] as PairRow[];
const documents = [
  { id: 'record-1', kind: 'mentor-record', about: 'НК-001' },
  { id: 'record-2', kind: 'mentor-record', about: 'НК-002' },
  { id: 'letter-1', kind: 'thanks-letter', about: 'НК-001' },
  { id: 'register-1', kind: 'participants-register', about: '' },
].map((row) => ({ ...row, state: 'проект' })) as DocumentRow[];
const goes = (lost: string[]) =>
  withdrawalOf(
    { refused: new Map([['НМ-001', 'withdrawn' as const]]), lost },
    { proposal: [], pairs, changes: [], documents },
  ).documents;

it('takes with it the lists of all, and what names the mentee though it is about the mentor', () => {
  expect(goes(['НМ-001'])).toEqual(['record-1', 'register-1']);
});

it('leaves alone what was made anew afterwards', () => {
  expect(goes([])).toEqual([]);
});
