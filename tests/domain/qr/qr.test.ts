import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrModules } from '../../../src/domain/qr/modules';
import { qrPng } from '../../../src/domain/qr/png';
import { qrSvg } from '../../../src/domain/qr/svg';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSdX0example_of_a_form-0123456789abcdefgh/viewform?usp=pp_url';

/** The pixels of a PNG of one bit a pixel, read by another hand than the one that wrote it: true where light. */
function pixelsOf(png: number[]): { size: number; light: boolean[][] } {
  const bytes = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks[bytes.toString('latin1', at + 4, at + 8)] = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
  }
  const size = chunks.IHDR?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(chunks.IDAT ?? Buffer.alloc(0));
  const wide = 1 + Math.ceil(size / 8);
  const bit = (x: number, y: number) => (((rows[y * wide + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
  return { size, light: Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => bit(x, y))) };
}

/** What a telephone reads; null where it sees no QR picture. */
function read(light: boolean[][]): string | null {
  const pixels = light.flat().flatMap((isLight) => [...Array(3).fill(isLight ? 255 : 0), 255]);
  const found = jsQR(Uint8ClampedArray.from(pixels), light.length, light.length);
  return found && Buffer.from(found.binaryData).toString('utf8');
}

describe('a QR picture', () => {
  it.each([FORM, 'НК-014Д', 'https://forms.gle/AbC', ' a&b=<"1">\n', '7'])('says «%s» to a telephone', (text) => {
    expect(read(pixelsOf(qrPng(text)).light)).toBe(text);
  });

  it('says any text to a telephone', () => {
    const texts = fc.oneof(fc.string({ minLength: 1, maxLength: 200 }), fc.webUrl({ withQueryParameters: true }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 5 }), (text, scale) => {
        fc.pre(Buffer.from(text).toString() === text);
        expect(read(pixelsOf(qrPng(text, scale)).light)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('is a whole PNG whatever its size, with its checks right', () => {
    // Longer than one stored block.
    const bytes = Buffer.from(qrPng('x'.repeat(600), 8));
    expect(bytes.length).toBeGreaterThan(70_000);
    expect(read(pixelsOf([...bytes]).light)).toBe('x'.repeat(600));
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
    const { size, light } = pixelsOf(qrPng(FORM, 1));
    expect(size).toBe(modules.length);
    expect(light).toEqual(modules.map((line) => line.map((isDark) => !isDark)));
  });
});
