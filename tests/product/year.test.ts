import { describe, expect, it } from 'vitest';
import { School } from '../school';

describe('the sidebar «Год»', () => {
  it('tells where the year stands, what is due and what comes next', () => {
    const school = School.at('imported');
    school.skipTo('2023-02-20T09:00:00+03:00');
    const year = yearNow(school);
    expect(year.heading).toBe('МДОУ «Детский сад № 12 Ручеёк», 2022/2023 учебный год. Сегодня 20.02.2023');
    expect(year.due.length).toBeGreaterThan(0);
    expect(year.next).toEqual({ text: 'создать анкеты наставников и наставляемых.', isOurs: true });
    expect(year.whole.total).toBe(year.stages.reduce((sum, { total }) => sum + total, 0));
  });

  it('does the row of its button, and sees that it is done', () => {
    const school = School.at('imported');
    school.skipTo('2023-02-20T09:00:00+03:00');
    const [first] = yearNow(school).due;
    const before = yearNow(school).whole.done;
    call(school, 'doThisRow', first?.id, [
      ({ text }) => ({ button: 'OK', text: /^(\d+) – .*чем подтверждено/m.exec(text)?.[1] ?? '1' }),
      { button: 'OK', text: 'Приказ № 7' },
      { button: 'OK', text: '' },
      { button: 'OK', text: '20.02.2023' },
    ]);
    const now = yearNow(school);
    expect(now.whole.done).toBe(before + 1);
    expect(now.due.map(({ id }) => id)).not.toContain(first?.id);
  });
});
