import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrModules } from '../../../src/domain/qr/modules';
import { qrPng } from '../../../src/domain/qr/png';
import { qrSvg } from '../../../src/domain/qr/svg';
import { lightOf } from '../../png';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSdX0example_of_a_form-0123456789abcdefgh/viewform?usp=pp_url';

/** What a telephone reads; null where it sees no QR picture. */
function read(light: boolean[][]): string | null {
  // Red, green, blue and opacity of each square.
  const pixels = Uint32Array.from(light.flat(), (isLight) => (isLight ? 0xffffffff : 0xff000000));
  const found = jsQR(new Uint8ClampedArray(pixels.buffer), light.length, light.length);
  return found && Buffer.from(found.binaryData).toString('utf8');
}

describe('a QR picture', () => {
  it.each([FORM, 'НК-014Д', 'https://forms.gle/AbC', ' a&b=<"1">\n', '7'])('says «%s» to a telephone', (text) => {
    expect(read(lightOf(qrPng(text)))).toBe(text);
  });

  it('says any text to a telephone', () => {
    const texts = fc.oneof(fc.string({ minLength: 1, maxLength: 200 }), fc.webUrl({ withQueryParameters: true }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 5 }), (text, scale) => {
        fc.pre(Buffer.from(text).toString() === text);
        expect(read(lightOf(qrPng(text, scale)))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('is a whole PNG whatever its size, with its checks right', () => {
    // Longer than one stored block.
    const bytes = Buffer.from(qrPng('x'.repeat(600), 8));
    expect(bytes.length).toBeGreaterThan(70_000);
    expect(read(lightOf([...bytes]))).toBe('x'.repeat(600));
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const end = at + 8 + bytes.readUInt32BE(at);
      expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    }
  });

  it('shows the same squares in a page as in the PNG', () => {
    const svg = qrSvg(FORM, 'Ссылка на <анкету>');
    expect(svg).toContain('aria-label="Ссылка на &#60;анкету&#62;"');
    const modules = qrModules(FORM);
    const drawn = modules.map((line) => line.map(() => false));
    for (const [, x, y, wide] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      for (let at = Number(x); at < Number(x) + Number(wide); at += 1) (drawn[Number(y)] ?? [])[at] = true;
    }
    expect(drawn).toEqual(modules);
    expect(lightOf(qrPng(FORM, 1))).toEqual(modules.map((line) => line.map((isDark) => !isDark)));
  });
});
