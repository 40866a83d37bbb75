import { RE2JS, RE2JSException } from 're2js';
import { Exception } from '../../execution';

/** A match as offsets into the text, `end` not included. */
export interface Match {
  start: number;
  end: number;
}

/** A search pattern of `findText` and `replaceText`: a regular expression of the RE2 kind, so without look-around. */
export function compile(pattern: unknown): RE2JS {
  if (typeof pattern !== 'string') throw new Exception('Invalid argument: searchPattern');
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new Exception(`Invalid regular expression pattern ${pattern}`);
  }
}

/** Matches from left to right that hold at least one character. */
export function matchesOf(pattern: RE2JS, text: string): Match[] {
  const matcher = pattern.matcher(text);
  const matches: Match[] = [];
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) matches.push({ start: matcher.start(), end: matcher.end() });
  }
  return matches;
}
