import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneAddress } from '../../../src/domain/sharing/address';

describe('a cell «Почта»', () => {
  it.each([
    ['a@school.example', 'a@school.example'],
    [' A.B@SCHOOL.Example\n', 'A.B@school.example'],
    ['a+x@mail.example', 'a+x@mail.example'],
  ])('«%s» is the address %s', (typed, address) => {
    expect(oneAddress(typed)).toEqual({ address });
  });

  it.each([
    ['', 'не вписана почта'],
    ['a@school.example, spy@evil.example', 'в ячейке «Почта» должен быть ровно один адрес'],
    ['a@x.example;b@y.example', 'в ячейке «Почта» должен быть ровно один адрес'],
    ['a@x.example b@y.example', 'в ячейке «Почта» должен быть ровно один адрес'],
    ['a@school.example\nBcc: spy@evil.example', 'в ячейке «Почта» должен быть ровно один адрес'],
    ['a@school.example\u2028b@evil.example', 'в ячейке «Почта» должен быть ровно один адрес'],
    ['a@school.example@evil.example', 'в ячейке «Почта» должен быть ровно один адрес'],
    ['"Director"<spy@evil.example>', 'это не адрес электронной почты'],
    [
      '\u0430dmin@school.example',
      'в адресе буква «\u0430», похожая на латинскую; впишите адрес заново латинскими буквами',
    ],
    ['ad\u200bmin@school.example', 'в адресе есть знак, которого в адресах не бывает'],
    ['admin@school', 'это не адрес электронной почты'],
    ['school.example', 'это не адрес электронной почты'],
    ['%0d%0aBcc:x@evil.example', 'это не адрес электронной почты'],
  ])('«%s» is refused: %s', (typed, problem) => {
    expect(oneAddress(typed)).toEqual({ problem });
  });

  it('never gives more than one address, whatever is typed', () => {
    const signs = fc.constantFrom('a', 'b', '@', '.', ',', ';', ' ', '\n', '<', '>', '"', ':', '\u0430', 'example');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 14 }), (parts) => {
        const found = oneAddress(parts.join(''));
        if ('address' in found) expect(found.address).toMatch(/^[a-z.]+@[a-z]+(\.[a-z]+)+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
