import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../local/cli/roadmap';
import { goldPlan, PLAN_IDS } from '../gold';

const SEEDS = join(import.meta.dirname, '../../local/plans/seeds');
const FOLDER = mkdtempSync(join(tmpdir(), 'roadmap-'));

type Printed = { rows: Record<string, unknown>[]; problems: string[] };

/** Runs the command and gives its exit code and what it printed. */
function printedBy(args: string[]) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = run(args);
  const textOf = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join('');
  const printed = { code, out: textOf(out), err: textOf(err) };
  vi.restoreAllMocks();
  return printed;
}

function fileWith(name: string, content: string | Buffer): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe('the command «roadmap»', () => {
  it.each(PLAN_IDS)('prints every row of %s as gold has it', (id) => {
    const gold = goldPlan(id);
    const { code, out } = printedBy([join(SEEDS, gold.file), '--school-year', gold.schoolYear, '--json']);
    const { rows } = JSON.parse(out) as Printed;
    expect(code).toBe(0);
    expect(
      rows.map(({ section, number, stage, activity, content, term, responsible, result, indicator }) => {
        return {
          section,
          number,
          stage,
          activity,
          content,
          term: (term as { text: string }).text,
          responsible,
          result,
          indicator,
        };
      }),
    ).toEqual(
      gold.rows.map(({ section, number, stage, activity, content, term, responsible, result, kpi }) => {
        return { section, number, stage, activity, content, term, responsible, result, indicator: kpi };
      }),
    );
  });

  it('prints a row with these fields and no others, null where the plan says nothing', () => {
    const file = fileWith('one.tsv', 'Мероприятие\tСроки\nИздание приказа\tсентябрь, май\nОтчёт\t\n');
    const { out } = printedBy([file, '--school-year', '2024/2025', '--json']);
    const month = { kind: 'month', recurrence: null };
    expect(JSON.parse(out).rows[0]).toEqual({
      section: null,
      number: null,
      stage: null,
      activity: 'Издание приказа',
      content: [],
      term: {
        ...month,
        text: 'сентябрь, май',
        start: '2024-09-01',
        end: '2025-05-31',
        parts: [
          { ...month, text: 'сентябрь', start: '2024-09-01', end: '2024-09-30' },
          { ...month, text: 'май', start: '2025-05-01', end: '2025-05-31' },
        ],
      },
      responsible: null,
      result: null,
      indicator: null,
      actions: [],
      notes: [],
    });
  });

  it('reads what Excel and old editors save', () => {
    const text = 'Мероприятие\tСроки\nОтчет\tмай\n';
    const bytes = Buffer.from([...text].map((letter) => windows1251(letter)));
    for (const file of [fileWith('w.tsv', bytes), fileWith('u.tsv', Buffer.from(`\ufeff${text}`, 'utf16le'))]) {
      const { out } = printedBy([file, '--school-year', '2024/2025', '--json']);
      expect((JSON.parse(out) as Printed).rows).toMatchObject([{ activity: 'Отчет', term: { end: '2025-05-31' } }]);
    }
  });

  it('takes the year from the plan when it is not told', () => {
    const { code, out } = printedBy([join(SEEDS, goldPlan('licey2-2024').file), '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Printed).rows[5]?.term).toMatchObject({ end: '2024-08-31' });
  });

  it('prints a table for people', () => {
    const { out } = printedBy([join(SEEDS, goldPlan('serpantin-2023').file), '--school-year', '2022/2023']);
    expect(out).toContain('3. Внедрение системы наставничества');
    expect(out).toMatch(/3\.7\..*унаследовано/);
    expect(out).toContain('Строк: 23');
  });

  it.each([
    [['нет-такого.tsv', '--school-year', '2024/2025'], 'нет-такого.tsv'],
    [[join(SEEDS, '004_64efdee98214eeb0.txt'), '--school-year', '2024'], '«2024» — не учебный год'],
    [[join(SEEDS, '004_64efdee98214eeb0.txt'), '--school-year', '2024/2026'], '«2024/2026» — не учебный год'],
    [[join(SEEDS, '004_64efdee98214eeb0.txt')], 'не назван учебный год'],
    [['--school-year', '2024/2025'], 'Назовите один файл'],
    [['plan.tsv', '--year', '2024/2025'], 'Назовите один файл'],
  ])('says in one sentence what is wrong with %j', (args, words) => {
    const { code, out, err } = printedBy(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

function windows1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}
