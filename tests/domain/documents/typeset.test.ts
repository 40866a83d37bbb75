import { expect, it } from 'vitest';
import { typeset } from '../../../src/domain/documents/typeset';

it.each([
  ['МБОУ «Школа № 2»', 'МБОУ «Школа №\u00a02»'],
  ['от 01.03.2023 № 45-од и № 46-од', 'от 01.03.2023 №\u00a045-од и №\u00a046-од'],
  ['письмо № АЗ-1128/08', 'письмо №\u00a0АЗ-1128/08'],
  ['ПРОТОКОЛ № {{Документ.Номер}}', 'ПРОТОКОЛ №\u00a0{{Документ.Номер}}'],
  ['№ ________', '№\u00a0________'],
  // The page of names looks a role up as it is written.
  ['{{Завуч школы № 2|дат}}', '{{Завуч школы № 2|дат}}'],
  ['столбец №', 'столбец №'],
])('«%s» keeps the sign № with its number', (text, set) => {
  expect(typeset(text)).toBe(set);
});
