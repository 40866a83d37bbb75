import { constants } from 'node:buffer';

/** The text of a file: UTF-8, or what Excel and old editors save: UTF-16 with its mark, windows-1251. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new Error('файл больше 512 МБ, за один раз его не прочитать');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
