import { expect, it } from 'vitest';
import { readTsv, writeTsv } from '../../local/playground/page/tsv';

it.each([
  ['one cell', 'а', [['а']]],
  [
    'a table with a line end after it',
    'а\tб\n1\t2\n',
    [
      ['а', 'б'],
      ['1', '2'],
    ],
  ],
  [
    'Windows line ends and empty cells',
    'а\t\t\r\n\tб',
    [
      ['а', '', ''],
      ['', 'б'],
    ],
  ],
  ['a line end inside a cell', '"а\nб"\tв', [['а\nб', 'в']]],
  ['quotes that belong to the text', '"Детский сад"\t«Ручеёк»', [['"Детский сад"', '«Ручеёк»']]],
  ['a quote in the middle', 'сад "Ручеёк"\tб', [['сад "Ручеёк"', 'б']]],
])('A copied text is read into cells: %s', (_, text, cells) => {
  expect(readTsv(text)).toEqual(cells);
});

it('Copied cells can be pasted again', () => {
  const cells = [
    ['а', 'б\nв', ''],
    ['', 'с\tтабуляцией', 'г'],
  ];
  expect(readTsv(writeTsv(cells))).toEqual(cells);
});
