import { beforeEach, describe, expect, it, test } from 'vitest';
import { type Cache, CacheServiceService } from '../../local/emulator/services/cache-service';
import type { State } from '../../local/emulator/state';
import { bareRun, COLLEAGUE, spaceOfTwo } from './bare-run';
import { evaluate } from './script-space';

let state: State;
let cache: Cache;

beforeEach(() => {
  state = spaceOfTwo();
  cache = new CacheServiceService(bareRun(state)).getScriptCache();
});

describe('A cache', () => {
  it('is there for the script, the document and each user', () => {
    const mine = new CacheServiceService(bareRun(state));
    mine.getScriptCache().put('key', 'script');
    mine.getDocumentCache().put('key', 'document');
    mine.getUserCache().put('key', 'mine');
    const other = new CacheServiceService(bareRun(state, COLLEAGUE));
    expect(other.getScriptCache().get('key')).toBe('script');
    expect(other.getDocumentCache().get('key')).toBe('document');
    expect(other.getUserCache().get('key')).toBeNull();
  });

  it('keeps several values at once, and forgets them', () => {
    cache.putAll({ a: '1', b: '2', c: '3' });
    expect(cache.getAll(['a', 'c', 'none'])).toEqual({ a: '1', c: '3' });
    cache.remove('a');
    cache.removeAll(['b', 'none']);
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
    expect(cache.get('toString')).toBeNull();
  });

  const lives: [string, number | undefined, number][] = [
    ['ten minutes where nothing is said', undefined, 600],
    ['as long as it is told', 30, 30],
    ['six hours at most', 100_000, 21_600],
    ['a second at least', 0, 1],
  ];
  test.each(lives)('keeps a value %s', (_, asked, seconds) => {
    if (asked === undefined) cache.put('key', 'value');
    else cache.put('key', 'value', asked);
    state.now += seconds * 1000 - 1;
    expect(cache.get('key')).toBe('value');
    state.now += 1;
    expect([cache.get('key'), cache.getAll(['key'])]).toEqual([null, {}]);
  });

  it('of more than 1,000 items keeps the 900 that expire last', () => {
    for (let number = 1; number <= 1000; number += 1) cache.put(`${number}`, 'x', 1000 + number);
    expect(cache.get('1')).toBe('x');
    cache.put('last', 'x', 5000);
    expect([cache.get('1'), cache.get('101'), cache.get('102'), cache.get('last')]).toEqual([null, null, 'x', 'x']);
  });

  const largest = 'я'.repeat(51_200);
  const refusals: [string, () => unknown, string][] = [
    ['a value over 100 KB', () => cache.put('key', `${largest}я`), 'Argument too large: value'],
    ['such a value among others', () => cache.putAll({ a: '1', b: `${largest}я` }), 'Argument too large: value'],
    ['a key over 250 characters', () => cache.put('к'.repeat(251), 'value'), 'Argument too large: key'],
    ['to read such a key', () => cache.get('к'.repeat(251)), 'Argument too large: key'],
  ];
  test.each(refusals)('refuses %s', (_, act, message) => {
    expect(act).toThrow(message);
    expect(cache.get('a')).toBeNull();
  });

  it('takes what is just small enough', () => {
    cache.put('к'.repeat(250), largest);
    expect(cache.get('к'.repeat(250))).toBe(largest);
  });

  it('is found by scripts', () => {
    const script =
      "(() => { CacheService.getScriptCache().put('a', 'b'); return CacheService.getScriptCache().getAll(['a']); })()";
    expect(evaluate(script)).toEqual({ a: 'b' });
  });

  it('checks its arguments as Google declares them', () => {
    expect(() => evaluate("CacheService.getScriptCache().put('key')")).toThrow("don't match the method signature");
  });
});
