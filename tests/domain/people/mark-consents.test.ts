import { expect, it } from 'vitest';
import { WORDS } from '../../../src/domain/messages/words';
import type { Consenter } from '../../../src/domain/people/consent-rows';
import { readConsenters, titleOf } from '../../../src/domain/people/mark-consents';
import type { Person } from '../../../src/domain/people/person';

const ALL = [
  { id: 'НК-001Д', name: 'Кузнецова Ольга Ивановна' },
  { id: 'НК-002Ж', name: 'Гусева Наталья Викторовна' },
  { id: 'НМ-003И', name: 'Гусева Инна Львовна' },
].map((person): Consenter => ({ own: [person as Person], found: [] }));

const read = (text: string) => {
  const read = readConsenters(text, ALL, { paper: 'processing' });
  return 'answer' in read ? read.answer.map(titleOf) : read.problem;
};

it.each([
  ['нк-001д', ['НК-001Д (Кузнецова Ольга Ивановна)']],
  [
    'Кузнецова Ольга Ивановна, Гусева Н.',
    ['НК-001Д (Кузнецова Ольга Ивановна)', 'НК-002Ж (Гусева Наталья Викторовна)'],
  ],
  ['кузнецова', ['НК-001Д (Кузнецова Ольга Ивановна)']],
  ['Гусева', WORDS.consents.mark.notOne('Гусева', 2)],
  ['Зимина', WORDS.consents.mark.notOne('Зимина', 0)],
])('«%s» means those people', (text, people) => {
  expect(read(text)).toEqual(people);
});
