import { qrModules } from './modules';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Where bytes are put together: in code as cold as that of each run, `flat` and spreading take far longer than `concat`. */
const NONE: number[] = [];
/** The longest block that deflate stores as it is. */
const STORED = 65535;

/** The same picture as the bytes (0–255) of a PNG in black and white; a module is `scale` pixels wide. */
export function qrPng(text: string, scale = 8): number[] {
  const modules = qrModules(text);
  const size = modules.length * scale;
  const lines = modules.flatMap((line) => {
    const pixels = [0, ...packed(line, scale)];
    return Array<number[]>(scale).fill(pixels);
  });
  // One bit a pixel, grey, no filters, not interlaced.
  const header = [...bigEndian(size), ...bigEndian(size), 1, 0, 0, 0, 0];
  const bytes = NONE.concat(...lines);
  return SIGNATURE.concat(chunk('IHDR', header), chunk('IDAT', zlib(bytes)), chunk('IEND', []));
}

/** Eight pixels a byte, the first in the highest bit; light ones are set. */
function packed(line: readonly boolean[], scale: number): number[] {
  const bytes: number[] = [];
  for (let from = 0; from < line.length * scale; from += 8) {
    let byte = 0;
    for (let at = from; at < from + 8; at += 1) byte = (byte << 1) | (line[Math.floor(at / scale)] === false ? 1 : 0);
    bytes.push(byte);
  }
  return bytes;
}

/** Wrapped as zlib has it (RFC 1950) and not compressed: such a picture is a few kilobytes. */
function zlib(bytes: number[]): number[] {
  const blocks: number[][] = [];
  for (let at = 0; at < bytes.length; at += STORED) {
    const part = bytes.slice(at, at + STORED);
    const isLast = at + STORED >= bytes.length;
    blocks.push([isLast ? 1 : 0], littleEndian(part.length), littleEndian(~part.length), part);
  }
  return [0x78, 0x01].concat(...blocks, bigEndian(adler32(bytes)));
}

function chunk(type: string, content: readonly number[]): number[] {
  const named = [...type].map((letter) => letter.charCodeAt(0)).concat(content);
  return bigEndian(content.length).concat(named, bigEndian(crc32(named)));
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
