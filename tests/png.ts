import { inflateSync } from 'node:zlib';

/** The pixels of a PNG of one bit a pixel, row by row, true where light; read by another hand than the one that wrote it. */
export function lightOf(png: number[]): boolean[][] {
  const bytes = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks[bytes.toString('latin1', at + 4, at + 8)] = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
  }
  const size = chunks.IHDR?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(chunks.IDAT ?? Buffer.alloc(0));
  const wide = 1 + Math.ceil(size / 8);
  const bit = (x: number, y: number) => (((rows[y * wide + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => bit(x, y)));
}
