import { expect, it } from 'vitest';
import { OTHER_SWITCHES } from '../../local/emulator/switches';
import { School, STAGES } from '../school';

it.each(STAGES)('The school comes to the stage «%s» without an error', (stage) => {
  const { state } = School.at(stage).workspace;
  expect(state.log.filter(({ level }) => level === 'error')).toEqual([]);
});

it.each([
  ['as the emulator takes them', {}],
  ['the other way round', OTHER_SWITCHES],
])('The main job ends in a signed order, with what nobody has checked %s', (_, switches) => {
  const school = School.at('signed', { switches });
  expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'подписан', Номер: '45-од' }]);
  expect(school.sheet('Пары')).toHaveLength(2);
  expect(school.sheet('Дорожная карта')).toHaveLength(23);
});
