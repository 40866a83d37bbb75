import { expect, it } from 'vitest';
import { School } from '../school';

it('Google asks before somebody edits a state that is worked out, and lets them; a second set-up asks no oftener', () => {
  const school = School.at('imported');
  school.command('checkTable');
  const { cells, protections } = school.sheetState('Дорожная карта');
  const guarded = protections.map(({ box, warningOnly }) => [
    cells[1]?.[(box?.column ?? 0) - 1]?.v,
    box?.row,
    warningOnly,
  ]);
  expect(guarded).toEqual([
    ['Состояние', 3, true],
    ['Утверждено', 3, true],
  ]);
});

it('what is late, near and done has its colour beside the word', () => {
  const { cells, conditionalFormats } = School.at('imported').sheetState('Дорожная карта');
  expect(
    conditionalFormats.map(({ args, bg, boxes }) => [args[0], bg, cells[1]?.[(boxes[0]?.column ?? 0) - 1]?.v]),
  ).toEqual([
    ['просрочено', '#f4cccc', 'Состояние'],
    ['срок', '#fce5cd', 'Состояние'],
    ['скоро', '#fce5cd', 'Состояние'],
    ['выполнено', '#d0e0e3', 'Состояние'],
  ]);
});
