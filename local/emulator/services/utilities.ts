import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type EnumValue, enumOf } from '../enums';
import { Exception, type Execution } from '../execution';
import { fixedOffset } from '../time-zone';
import { Blob, type BlobSource, blobOf, signedBytes } from './blob';
import { csvRows } from './csv';
import { parseByPattern } from './date-parse';
import { formatByPattern } from './date-pattern';
import { formatString } from './format-string';
import { md2 } from './md2';
import { isTimeZone } from './spreadsheet/serial-dates';
import { unzipped, zipped } from './zip';

const CHARSET = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DIGEST_ALGORITHM = enumOf('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MAC_ALGORITHM = enumOf('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const RSA_ALGORITHM = enumOf('Utilities.RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);
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
    'computeRsaSha1Signature',
    'computeRsaSha256Signature',
    'computeRsaSignature',
    'gzip',
    'ungzip',
    'zip',
    'unzip',
    'jsonParse',
    'jsonStringify',
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
  readonly RsaAlgorithm = RSA_ALGORITHM;

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
    const [{ name }, value, charset] = args;
    const bytes = bytesOf(value, charset);
    const hash = HASHES[name];
    return signedBytes(hash === undefined ? md2(bytes) : createHash(hash).update(bytes).digest());
  }

  computeHmacSha256Signature(...args: [string | number[], string | number[], EnumValue?]): number[] {
    return this.computeHmacSignature(MAC_ALGORITHM.HMAC_SHA_256, ...args);
  }

  computeHmacSignature(...args: [EnumValue, string | number[], string | number[], EnumValue?]): number[] {
    const [{ name }, value, key, charset] = args;
    const hash = HASHES[name.replace('HMAC_', '')] ?? 'sha256';
    return signedBytes(createHmac(hash, bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }

  computeRsaSha1Signature(...args: [string, string, EnumValue?]): number[] {
    return this.computeRsaSignature(RSA_ALGORITHM.RSA_SHA_1, ...args);
  }

  computeRsaSha256Signature(...args: [string, string, EnumValue?]): number[] {
    return this.computeRsaSignature(RSA_ALGORITHM.RSA_SHA_256, ...args);
  }

  /** The key is PEM text of PKCS #8. */
  computeRsaSignature(...args: [EnumValue, string, string, EnumValue?]): number[] {
    const [{ name }, value, key, charset] = args;
    try {
      return signedBytes(createSign(name.replace('_SHA_', '-SHA')).update(bytesOf(value, charset)).sign(key));
    } catch {
      throw new Exception('Invalid argument: key');
    }
  }

  zip(...args: [BlobSource[], string?]): Blob {
    const [sources, name = 'archive.zip'] = args;
    const entries = sources.map(blobOf).map(({ _name, _bytes }) => {
      if (_name === null) throw new Exception('Blob object must have non-null name for this operation.');
      return { name: _name, bytes: _bytes };
    });
    if (new Set(entries.map((entry) => entry.name)).size < entries.length) {
      throw new Exception('Duplicate file name within the archive.');
    }
    return new Blob(zipped(entries), 'application/zip', name);
  }

  unzip(blob: BlobSource): Blob[] {
    return unzipped(blobOf(blob)._bytes).map(({ name, bytes }) =>
      new Blob(bytes, null, name).setContentTypeFromExtension(),
    );
  }

  /** Deprecated: `JSON.parse`. */
  jsonParse(jsonString: string): unknown {
    return JSON.parse(jsonString);
  }

  /** Deprecated: `JSON.stringify`. */
  jsonStringify(obj: unknown): string {
    return JSON.stringify(obj);
  }

  gzip(...args: [BlobSource, string?]): Blob {
    const blob = blobOf(args[0]);
    const [, name = `${blob.getName() ?? 'archive'}.gz`] = args;
    return new Blob(gzipSync(blob._bytes), 'application/x-gzip', name);
  }

  ungzip(source: BlobSource): Blob {
    const blob = blobOf(source);
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
