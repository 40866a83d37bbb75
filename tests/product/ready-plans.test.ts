import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/domain/roadmap/presets';
import { goldPlan, PLAN_IDS } from '../gold';
import { School } from '../school';

describe('«Взять готовый план»', () => {
  it('describes each in a line, counted from its rows', () => {
    const school = School.at('setUp');
    school.command('takePreset', ['CANCEL']);
    const lines = school.said.split('\n').filter((line) => /^\d\. /.test(line));
    expect(lines).toHaveLength(PRESETS.length);
    lines.forEach((line, index) => {
      const counts = goldPlan(PLAN_IDS[index] ?? '').rows.map(({ content }) => Math.max(1, content.length));
      expect(line).toContain(`: ${counts.reduce((sum, count) => sum + count, 0)} строк`);
    });
    expect(lines[4]).toBe('5. детский сад: 23 строки; педагог – педагог');
  });

  it.each(PRESETS.map((preset, index) => [preset.forWhom, index] as const))(
    '%s: brings it into the roadmap',
    (_, index) => {
      const school = School.at('setUp');
      school.command('takePreset', [{ text: `${index + 1}` }, 'YES']);
      const gold = goldPlan(PLAN_IDS[index] ?? '');
      const own = school.sheet('Дорожная карта').filter((row) => row['Пункт строки'] === '');
      expect(own).toHaveLength(gold.rows.length);
      expect(JSON.stringify(own)).not.toContain('организация}');
      expect(school.said).toContain('В «Дорожной карте»');
      const before = school.sheet('Дорожная карта');
      school.command('takePreset', [{ text: `${index + 1}` }, 'YES']);
      expect(school.sheet('Дорожная карта')).toEqual(before);
      expect(school.lastRun.dialogs[1]?.text).not.toContain('которых нет в этом плане');
    },
  );

  it('asks again when the number is none of the list', () => {
    const school = School.at('setUp');
    school.command('takePreset', [{ text: 'первый' }, { text: '2.' }, 'YES']);
    expect(school.lastRun.dialogs[1]?.text).toMatch(/^«первый»: такого плана нет\. Напишите число от 1 до 5\./);
    expect(school.sheet('Дорожная карта')).toHaveLength(20);
  });

  it('says that rows of another plan stay, and can be undone', () => {
    const school = School.at('imported');
    const before = school.sheet('Дорожная карта');
    school.command('takePreset', [{ text: '2' }, 'YES']);
    expect(school.lastRun.dialogs[1]?.text).toContain('уже есть 23 строки, которых нет в этом плане');
    expect(school.sheet('Дорожная карта')).toHaveLength(43);
    school.command('undoLastStep', ['YES']);
    expect(school.sheet('Дорожная карта')).toEqual(before);
  });
});
