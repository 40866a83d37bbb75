import { describe, expect, it } from 'vitest';
import { DEFAULT_POINTS } from '../../../src/domain/pairing/points';
import { DEFAULT_RULES, type Rules } from '../../../src/domain/pairing/round';
import { misread, rulesOf } from '../../../src/domain/pairing/rules';
import { readSettings, type SettingKey, type Settings } from '../../../src/domain/settings';

const points = (own: Partial<typeof DEFAULT_POINTS>) => ({ points: { ...DEFAULT_POINTS, ...own } });

describe('the rules of pairing are as the settings say', () => {
  it.each<[SettingKey, string, Partial<Rules>, string[]]>([
    ['points:topics', '', {}, []],
    ['points:topics', '0', points({ topics: 0 }), []],
    ['points:topics', ' 0,42 ', points({ topics: 0.42 }), []],
    ['points:waiting', '12.6', points({ waiting: 13 }), []],
    ['points:topics', '-5', {}, ['-5 → 42']],
    ['points:topics', 'много', {}, ['много → 42']],
    ['points:times', '15 баллов', {}, ['15 баллов → 15']],
    ['points:wishes', '1000000', points({ wishes: 1000 }), ['1000000 → 1000']],
    ['points:again', 'Infinity', points({ again: 1000 }), ['Infinity → 1000']],
    ['leastFit', '40', { leastFit: 40 }, []],
    ['leastFit', '140', { leastFit: 100 }, ['140 → 100']],
    ['method', ' Сначала взаимный выбор', { method: 'сначала взаимный выбор' }, []],
    ['method', 'взаимный', {}, ['взаимный → лучшее для всех']],
    ['lowest', 'поднять', { fair: true }, []],
    ['commonTopic', 'Не обязательна', { anyTopic: true }, []],
    ['commonTopic', 'да', {}, ['да → нужна']],
    ['chiefs', 'да', {}, ['да → не подбирать']],
  ])('%s: «%s»', (key, text, rules, said) => {
    const settings: Settings = { ...readSettings([]), [key]: text };
    expect(rulesOf(settings)).toEqual({ ...DEFAULT_RULES, ...rules });
    expect(misread(settings).map(({ given, taken }) => `${given} → ${taken}`)).toEqual(said);
  });
});
