import { describe, expect, it } from 'vitest';
import { CONSENT_ADULT, CONSENT_PARENT, CONSENT_PUBLIC } from '../../../src/domain/documents/consents';
import type { DocumentKind } from '../../../src/domain/documents/types';

/** All the words of a blank, a paragraph or a table a line. */
function wordsOf({ blocks }: DocumentKind): string {
  return blocks()
    .map((block) => {
      if (block.kind === 'page-break') return '';
      return block.kind === 'table' ? block.rows.flat().join(' ') : block.text;
    })
    .join('\n');
}

describe.each([CONSENT_ADULT, CONSENT_PARENT])('«$name» has what article 9, part 4 of 152-ФЗ asks for', (kind) => {
  it.each<[string, RegExp]>([
    [
      '1: name, address, identity document of the person',
      /^Я,[\s\S]*по адресу:[\s\S]*удостоверяющий личность:[\s\S]*кем и когда выдан/m,
    ],
    [
      '3: name and address of the operator',
      /оператору: \{\{Организация\.Полное\}\}, адрес: \{\{Организация\.Адрес\}\}/,
    ],
    ['4: the purpose', /^Цель обработки: \S/m],
    ['5: the list of data', /^Перечень персональных данных[^:]*: \S/m],
    ['6: whoever processes for the operator', /^Лицо, которому поручена обработка:[\s\S]*адрес/m],
    ['7: the list of actions and the ways', /^Перечень действий и способы обработки: сбор,.*средств автоматизации/m],
    ['8: the term, and how to withdraw', /^Согласие действует до [\s\S]*^Согласие может быть отозвано/m],
    ['9: the signature', /\(подпись, расшифровка подписи\)/],
  ])('item %s', (_, words) => {
    expect(wordsOf(kind)).toMatch(words);
  });
});

it('item 2: the blank of a representative has the representative, the power and the minor', () => {
  const words = wordsOf(CONSENT_PARENT);
  expect(words).toMatch(/фамилия, имя, отчество законного представителя/);
  expect(words).toMatch(/действующий\(-ая\) на основании:[\s\S]*его реквизиты/);
  expect(words).toMatch(/в интересах несовершеннолетнего:[\s\S]*документ, удостоверяющий личность/);
});

describe('the blank for publication has what article 10.1 and order № 18 of 24.02.2021 ask for', () => {
  it.each<[string, RegExp]>([
    ['name', /фамилия, имя, отчество/],
    ['contacts', /контактная информация:[\s\S]*телефон, адрес электронной почты или почтовый адрес/],
    ['operator with address', /оператору: \{\{Организация\.Полное\}\}, адрес: \{\{Организация\.Адрес\}\}/],
    ['its numbers in the registers', /ИНН и ОГРН/],
    ['the sites', /Информационные ресурсы оператора[\s\S]*адреса сайтов и страниц/],
    ['the purpose', /с целью освещения/],
    ['categories and list of data, each allowed or not', /Категории и перечень[\s\S]*Разрешаю Не разрешаю/],
    ['conditions and bans', /Условия и запреты/],
    ['how the operator may pass them on', /только по внутренней сети/],
    ['the term', /Согласие действует до:/],
    ['silence is no consent', /Отсутствие отметки означает/],
    ['the end within three working days', /в течение трёх рабочих дней/],
    ['the signature', /\(подпись, расшифровка подписи\)/],
  ])('%s', (_, words) => {
    expect(wordsOf(CONSENT_PUBLIC)).toMatch(words);
  });
});

it('each consent is a document of its own: none holds another', () => {
  for (const kind of [CONSENT_ADULT, CONSENT_PARENT, CONSENT_PUBLIC])
    expect(wordsOf(kind).match(/^СОГЛАСИЕ$/gm)).toHaveLength(1);
  for (const kind of [CONSENT_ADULT, CONSENT_PARENT]) expect(wordsOf(kind)).not.toMatch(/публик|сайт|распространени/i);
});
