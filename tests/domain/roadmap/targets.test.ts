import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReached, readTargets } from '../../../src/domain/roadmap/targets';
import { goldPlan, PLAN_IDS } from '../../gold';

type GoldTarget = { row: string; operator: string; value: number; unit: string; text: string };
const GOLD = join(import.meta.dirname, '../../../local/plans/gold/kpis.json');
const { kpis } = JSON.parse(readFileSync(GOLD, 'utf8')) as { kpis: GoldTarget[] };
const COMPARISONS: Record<string, string> = { '>=': 'не менее', '=': 'ровно' };
const rows = goldPlan('luga-dyussh-2021').rows;

describe('the targets of the five plans', () => {
  it.each([...new Set(kpis.map(({ row }) => row))])('are those that a person reads in row %s', (rid) => {
    const row = rows.find((each) => each.rid === rid);
    const found = [row?.result ?? '', row?.kpi ?? ''].flatMap(readTargets);
    const gold = kpis.filter((each) => each.row === rid);
    expect(found.map(({ comparison, target }) => [comparison, target])).toEqual(
      gold.map(({ operator, value }) => [COMPARISONS[operator], value]),
    );
    for (const [index, { unit }] of found.entries()) expect(unit).toContain(gold[index]?.unit.slice(0, 5));
  });

  it('are no more than that: numbers of years and documents are none', () => {
    const known = new Set(kpis.map(({ row }) => row));
    for (const id of PLAN_IDS) {
      for (const { rid, result, kpi, inheritedFields } of goldPlan(id).rows) {
        if (id === 'luga-dyussh-2021' && (known.has(rid) || inheritedFields.includes('kpi'))) continue;
        expect([result ?? '', kpi ?? ''].flatMap(readTargets), `${id} ${rid}`).toEqual([]);
      }
    }
  });
});

describe('a target', () => {
  it.each([
    ['охват не менее 70 %', 'не менее', 70, '%'],
    ['Охват – не ниже 70%', 'не менее', 70, '%'],
    ['не менее 5 пар', 'не менее', 5, 'пар'],
    ['сформировано не менее 12 наставнических пар', 'не менее', 12, 'наставнических пар'],
    ['доля отказов не более 5,5 %', 'не более', 5.5, '%'],
    ['100 процентов участников', 'ровно', 100, '%'],
    ['до 3 дней', 'не более', 3, 'дней'],
    ['не менее чем 90% участников', 'не менее', 90, '%'],
  ])('«%s» is read', (text, comparison, target, unit) => {
    expect(readTargets(text)).toEqual([{ text, comparison, target, unit }]);
  });

  it.each([
    '',
    'до 30 сентября',
    'в 2024 году',
    'Приказ № 5',
    'на 2021/2022 учебный год',
    '5 протоколов',
    '01.09.2023',
  ])('«%s» is none', (text) => expect(readTargets(text)).toEqual([]));

  it.each([
    ['не менее', 5, 5, true],
    ['не менее', 5, 4, false],
    ['ровно', 100, 99, false],
    ['не более', 5, 6, false],
  ] as const)('%s %d against %d', (comparison, target, value, reached) => {
    expect(isReached({ comparison, target }, value)).toBe(reached);
  });

  it('is never read into anything but a number that stands in the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(не менее|от|до|\d{1,3}|%|пар|,|;| ){0,8}$/)), (text) => {
        for (const { target } of readTargets(text)) expect(text.replace(',', '.')).toContain(String(target));
      }),
    );
  });
});
