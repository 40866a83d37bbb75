import { qrModules } from './modules';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** The longest block that deflate stores as it is. */
const STORED = 65535;

/** The same picture as the bytes (0–255) of a PNG in black and white; a module is `scale` pixels wide. */
export function qrPng(text: string, scale = 8): number[] {
  const modules = qrModules(text);
  const size = modules.length * scale;
  const lines = modules.flatMap((line) => {
    const pixels = [0, ...packed(line.flatMap((isDark) => Array<boolean>(scale).fill(!isDark)))];
    return Array<number[]>(scale).fill(pixels);
  });
  // One bit a pixel, grey, no filters, not interlaced.
  const header = [...bigEndian(size), ...bigEndian(size), 1, 0, 0, 0, 0];
  const chunks = [chunk('IHDR', header), chunk('IDAT', zlib(lines.flat())), chunk('IEND', [])];
  return [...SIGNATURE, ...chunks.flat()];
}

/** Eight pixels a byte, the first in the highest bit. */
function packed(pixels: readonly boolean[]): number[] {
  const bytes = Array<number>(Math.ceil(pixels.length / 8)).fill(0);
  pixels.forEach((isLight, at) => {
    if (isLight) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
  });
  return bytes;
}

/** Wrapped as zlib has it (RFC 1950) and not compressed: such a picture is a few kilobytes. */
function zlib(bytes: number[]): number[] {
  const blocks: number[] = [];
  for (let at = 0; at < bytes.length; at += STORED) {
    const part = bytes.slice(at, at + STORED);
    const isLast = at + STORED >= bytes.length;
    for (const byte of [isLast ? 1 : 0, ...littleEndian(part.length), ...littleEndian(~part.length)]) blocks.push(byte);
    for (const byte of part) blocks.push(byte);
  }
  return [0x78, 0x01, ...blocks, ...bigEndian(adler32(bytes))];
}

function chunk(type: string, content: readonly number[]): number[] {
  const named = [...[...type].map((letter) => letter.charCodeAt(0)), ...content];
  return [...bigEndian(content.length), ...named, ...bigEndian(crc32(named))];
}

function bigEndian(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
}

/** Two bytes, as deflate tells lengths. */
function littleEndian(number: number): number[] {
  return [number & 255, (number >>> 8) & 255];
}

function adler32(bytes: readonly number[]): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return (high << 16) | low;
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
