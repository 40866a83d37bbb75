import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../src/domain/documents';
import { chosenFrom } from '../../../src/domain/documents/chosen';
import { PAIRS_ORDER } from '../../../src/domain/documents/pairs-order';
import { templateFaults, valueFor } from '../../../src/domain/documents/placeholders';

const whole = PAIRS_ORDER.required.map((name) => `{{${name}}}`).join(' ');

describe('A template', () => {
  it.each([
    ['{{Приказ.Номр}}', 'Приказ.Номр', 'Приказ.Номер'],
    ['{{приказ.номер}}', 'приказ.номер', 'Приказ.Номер'],
    ['{{Куратор.Фио}}', 'Куратор.Фио', 'Куратор.ФИО'],
    ['{{Куратор.ФИО|датив}}', 'Куратор.ФИО|датив', 'Куратор.ФИО'],
    ['{{УчебныйГод|дат}}', 'УчебныйГод|дат', 'УчебныйГод'],
    ['{{Столовая}}', 'Столовая', null],
  ])('with %s is told the nearest right name', (text, written, meant) => {
    expect(templateFaults(PAIRS_ORDER, `${whole} ${text}`)).toEqual({ lacking: [], unknown: [{ written, meant }] });
  });

  it('is told what it lacks', () => {
    expect(templateFaults(PAIRS_ORDER, whole.replace('{{Приказ.Дата}}', ''))).toMatchObject({
      lacking: ['Приказ.Дата'],
    });
  });

  it('may ask for cases, lengths and words by gender', () => {
    const text =
      '{{Куратор.ФИО|дат|кратко}} {{Куратор.ФИО|согласен/согласна}} {{Приказ.Дата|словами}} {{ Куратор.ФИО | вин }}';
    expect(templateFaults(PAIRS_ORDER, `${whole} ${text}`).unknown).toEqual([]);
  });
});

it.each([
  ['person', 'Заяц Лев Ильич', ['дат', 'кратко'], 'Зайцу Л.И.'],
  ['person', 'Заяц Лев Ильич', ['согласен/согласна'], 'согласен'],
  ['person', 'Петренко Женя', ['согласен/согласна'], 'согласен/согласна'],
  ['person', '', ['дат'], ''],
  ['post', 'заместитель директора', ['вин'], 'заместителя директора'],
  ['post', 'Заведующий', ['род', 'строчными'], 'заведующего'],
  ['post', 'И.о. директора', ['строчными'], 'И.о. директора'],
  ['date', '01.03.2023', ['словами'], '1 марта 2023 г.'],
  ['date', '«___» ________ 20___ г.', ['словами'], '«___» ________ 20___ г.'],
  ['text', '{{Приказ.Номер}}', [], '{{Приказ.Номер}}'],
] as const)('A %s «%s» asked for %j is «%s»', (type, value, asks, expected) => {
  expect(valueFor(type, value, asks).replace(/\u00a0/g, ' ')).toBe(expected);
});

it.each([
  ['2', ['б']],
  ['1, 3', ['а', 'в']],
  ['2-4', ['б', 'в', 'г']],
  ['все', ['а', 'б', 'в', 'г']],
  ['5', []],
  ['1 и 2', []],
  ['', []],
])('The answer «%s» chooses %j', (answer, expected) => {
  expect(chosenFrom(['а', 'б', 'в', 'г'], answer)).toEqual(expected);
});

it('a kind that a later version wrote is nobody', () => {
  expect(documentKind('telepathy')).toBeUndefined();
});
