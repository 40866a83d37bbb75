import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type EnumValue, enumOf } from '../enums';
import { Exception, type Execution } from '../execution';
import { fixedOffset } from '../time-zone';
import { Blob, signedBytes } from './blob';
import { csvRows } from './csv';
import { parseByPattern } from './date-parse';
import { formatByPattern } from './date-pattern';
import { formatString } from './format-string';
import { isTimeZone } from './spreadsheet/serial-dates';

const CHARSET = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DIGEST_ALGORITHM = enumOf('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MAC_ALGORITHM = enumOf('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const LONGEST_SLEEP = 300_000;

/** `Utilities`: only `sleep` leaves the script's own machine. */
export class UtilitiesService {
  static readonly free: readonly string[] = [
    'formatDate',
    'formatString',
    'parseDate',
    'computeHmacSha256Signature',
    'computeHmacSignature',
    'gzip',
    'ungzip',
    'getUuid',
    'computeDigest',
    'base64Encode',
    'base64EncodeWebSafe',
    'base64Decode',
    'base64DecodeWebSafe',
    'newBlob',
    'parseCsv',
  ];
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;
  readonly MacAlgorithm = MAC_ALGORITHM;

  constructor(private readonly _run: Execution) {}

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!isTimeZone(timeZone) && fixedOffset(timeZone) === null)
      throw new Exception(`Invalid argument: timeZone (${timeZone})`);
    return formatByPattern(date.getTime(), timeZone, format);
  }

  /** Reads a text by a pattern of SimpleDateFormat, in that zone unless the text names another. */
  parseDate(date: string, timeZone: string, format: string): Date {
    if (!isTimeZone(timeZone) && fixedOffset(timeZone) === null)
      throw new Exception(`Invalid argument: timeZone (${timeZone})`);
    return new Date(parseByPattern(date, timeZone, format));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  /** The same ids on every run of the same space. */
  getUuid(): string {
    const { minted } = this._run.state;
    const hex = createHash('md5').update(`uuid ${minted.length}`).digest('hex');
    const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    minted.push(id);
    return id;
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
      throw new Exception(`Invalid argument: milliseconds (${milliseconds})`);
    this._run.sleep(milliseconds);
  }

  computeDigest(...args: [EnumValue, string | number[], EnumValue?]): number[] {
    const hash = HASHES[args[0].name];
    if (!hash)
      throw new Error(`Utilities.DigestAlgorithm.${args[0].name} is not emulated: add it in services/utilities.ts`);
    return signedBytes(createHash(hash).update(bytesOf(args[1], args[2])).digest());
  }

  computeHmacSha256Signature(...args: [string | number[], string | number[], EnumValue?]): number[] {
    return this.computeHmacSignature(MAC_ALGORITHM.HMAC_SHA_256, ...args);
  }

  computeHmacSignature(...args: [EnumValue, string | number[], string | number[], EnumValue?]): number[] {
    const [{ name }, value, key, charset] = args;
    const hash = HASHES[name.replace('HMAC_', '')] ?? 'sha256';
    return signedBytes(createHmac(hash, bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }

  gzip(...args: [Blob, string?]): Blob {
    const [blob, name = `${blob.getName() ?? 'archive'}.gz`] = args;
    return new Blob(gzipSync(blob._bytes), 'application/x-gzip', name);
  }

  ungzip(blob: Blob): Blob {
    try {
      return new Blob(gunzipSync(blob._bytes), null, blob.getName()?.replace(/\.gz$/, '') ?? null);
    } catch {
      throw new Exception('Invalid argument: blob');
    }
  }

  base64Encode(...args: [string | number[], EnumValue?]): string {
    return bytesOf(args[0], args[1]).toString('base64');
  }

  base64EncodeWebSafe(...args: [string | number[], EnumValue?]): string {
    return this.base64Encode(...args)
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }

  base64Decode(...args: [string, EnumValue?]): number[] {
    return decoded(args[0], /^[A-Za-z\d+/]*={0,2}$/);
  }

  base64DecodeWebSafe(...args: [string, EnumValue?]): number[] {
    return decoded(args[0], /^[\w-]*={0,2}$/);
  }

  newBlob(...args: [string | number[], string?, string?]): Blob {
    const [content, contentType = typeof content === 'string' ? 'text/plain' : null, name = null] = args;
    return new Blob(bytesOf(content, CHARSET.UTF_8), contentType, name);
  }

  parseCsv(...args: [string, string?]): string[][] {
    return csvRows(...args);
  }
}

function bytesOf(content: string | number[], charset?: EnumValue): Buffer {
  if (typeof content !== 'string') return Buffer.from(content);
  // Where no character set is named it is US_ASCII [from memory]: a Cyrillic letter becomes "?".
  const text = charset === CHARSET.UTF_8 ? content : content.replace(/\P{ASCII}/gu, '?');
  return Buffer.from(text);
}

function decoded(text: string, alphabet: RegExp): number[] {
  if (!alphabet.test(text)) throw new Exception('Could not decode string.');
  return signedBytes(Buffer.from(text, 'base64'));
}
