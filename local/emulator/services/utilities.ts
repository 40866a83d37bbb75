import { createHash } from 'node:crypto';
import { type EnumValue, enumOf } from '../enums';
import { Exception, type Execution } from '../execution';
import { Blob, signedBytes } from './blob';
import { formatByPattern } from './date-pattern';
import { isTimeZone } from './spreadsheet/serial-dates';

const CHARSET = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DIGEST_ALGORITHM = enumOf('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
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

  constructor(private readonly _run: Execution) {}

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!isTimeZone(timeZone)) throw new Exception(`Invalid argument: timeZone (${timeZone})`);
    return formatByPattern(date.getTime(), timeZone, format);
  }

  /** As C's printf: %s %d %f %x %e %% with width, precision, `-`, `0` and `+`. */
  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return template.replace(
      /%([-+0]*)(\d+)?(?:\.(\d+))?([sdfxXeoc%])/g,
      (_, flags: string, width = '0', precision, type: string) => {
        if (type === '%') return '%';
        const text = fieldText(type, values[next++], precision === undefined ? null : Number(precision));
        const signed = flags.includes('+') && /[df]/.test(type) && !text.startsWith('-') ? `+${text}` : text;
        if (flags.includes('-')) return signed.padEnd(Number(width));
        if (!flags.includes('0') || type === 's') return signed.padStart(Number(width));
        const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(signed) ?? [];
        return sign + digits.padStart(Number(width) - sign.length, '0');
      },
    );
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

  base64Encode(...args: [string | number[], EnumValue?]): string {
    return bytesOf(args[0], args[1]).toString('base64');
  }

  base64EncodeWebSafe(...args: [string | number[], EnumValue?]): string {
    return this.base64Encode(...args)
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }

  base64Decode(...args: [string, EnumValue?]): number[] {
    if (!/^[\w+/-]*={0,2}$/.test(args[0])) throw new Exception('Could not decode string.');
    return signedBytes(Buffer.from(args[0], 'base64'));
  }

  base64DecodeWebSafe(...args: [string, EnumValue?]): number[] {
    return this.base64Decode(...args);
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

function fieldText(type: string, value: unknown, precision: number | null): string {
  switch (type) {
    case 'd':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
    case 'X':
      return type === 'x' ? Number(value).toString(16) : Number(value).toString(16).toUpperCase();
    case 'o':
      return Number(value).toString(8);
    default:
      return precision === null ? String(value) : String(value).slice(0, precision);
  }
}

function csvRows(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const separator = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  while (cell.lastIndex < csv.length || row.length > 0) {
    const found = cell.exec(csv);
    if (!found) throw new Exception('Could not parse text.');
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
