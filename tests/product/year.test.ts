import { describe, expect, it } from 'vitest';
import { type AnswerScript, scripted } from '../../local/emulator/dialog-answers';
import type { Dialog, DialogAnswer } from '../../local/emulator/run';
import { selectionIn } from '../../local/emulator/services/spreadsheet/selection';
import type { YearView } from '../../src/domain/year/year-view';
import { CURATOR, School } from '../school';

const PLAN = [
  ['№', 'Мероприятие', 'Сроки'],
  ['1', 'Беседа с наставниками', '05.09.2022'],
  ['2', 'Выставка работ', '10.05.2023'],
];

/** Calls a function of the script with a parameter, as a page does. */
function call(school: School, handler: string, parameter: unknown, answers: AnswerScript = []): unknown {
  const options = { handler, user: CURATOR, authMode: 'FULL', fromTrigger: false, answer: scripted(answers) } as const;
  const { ended, error, value } = school.workspace.run(options, () => parameter as never);
  expect([ended, error]).toEqual(['done', undefined]);
  return value;
}

function yearNow(school: School) {
  return call(school, 'yearNow', undefined) as YearView & { heading: string; next: unknown; problem?: string };
}

describe('the sidebar «Год»', () => {
  it('tells where the year stands, what is due and what comes next', () => {
    const school = School.at('imported');
    school.skipTo('2023-02-20T09:00:00+03:00');
    const year = yearNow(school);
    expect(year.heading).toBe('МДОУ «Детский сад № 12 Ручеёк», 2022/2023 учебный год. Сегодня 20.02.2023');
    expect(year.due.length).toBeGreaterThan(0);
    expect(year.next).toEqual({ text: 'Создать анкеты наставников и наставляемых.', isOurs: true, table: '' });
    expect(year.whole.total).toBe(year.stages.reduce((sum, { total }) => sum + total, 0));
  });

  it('does the row of its button, and sees that it is done', () => {
    const school = School.at('imported', { plan: PLAN });
    const [first] = yearNow(school).due;
    const before = yearNow(school).whole.done;
    const reply = ({ text }: Dialog): DialogAnswer => {
      const option = text.split('\n').find((line) => line.includes('чем подтверждено'));
      return { button: 'OK', text: option?.charAt(0) ?? (/Дата/.test(text) ? '20.02.2023' : 'Приказ № 7') };
    };
    call(school, 'doThisRow', first?.id, Array(4).fill(reply));
    const now = yearNow(school);
    expect(now.whole.done).toBe(before + 1);
    expect(now.due.map(({ id }) => id)).not.toContain(first?.id);
  });

  it('leads to a row of the plan wherever it stands, and says when it is gone', () => {
    const school = School.at('imported', { plan: PLAN });
    const [first] = yearNow(school).due;
    expect(call(school, 'goTo', { table: 'roadmap', id: first?.id })).toBeNull();
    const { sheetId, box } = selectionIn(school.state, school.spreadsheetId);
    const { id, cells } = school.sheetState('Дорожная карта');
    expect([sheetId, box.column, box.rows]).toEqual([id, 2, 1]);
    expect(cells[box.row - 1]?.map((cell) => cell?.v)).toContain('Беседа с наставниками');
    expect(call(school, 'goTo', { table: 'roadmap', id: 'R000000' })).toEqual({
      problem: 'Этой строки в плане больше нет. Нажмите «Обновить».',
    });
    expect(call(school, 'goTo', { table: 'nothing', id: '' })).toHaveProperty('problem');
  });

  it('says that a row is gone which somebody has deleted meanwhile', () => {
    const school = School.at('imported');
    call(school, 'doThisRow', 'R000000');
    expect(school.said).toBe('Этой строки в плане больше нет. Нажмите «Обновить».');
  });

  it('says in words why it can tell nothing yet', () => {
    expect(yearNow(School.before('setUp')).problem).toMatch(/^Таблица ещё не настроена/);
  });

  it('shows a page beside the sheet in which nothing of the plan is markup', () => {
    const school = School.before('imported');
    school.paste([
      ['№', 'Мероприятие', 'Сроки'],
      ['1', '</script><img src=x onerror=alert(1)> Беседа', '05.09.2022'],
    ]);
    school.run('imported');
    const { dialogs } = school.command('showYear', ['CLOSE']);
    expect(dialogs.map(({ kind, text }) => (kind === 'sidebar' ? kind : text))).toEqual(['sidebar']);
    expect(dialogs[0]?.text).not.toContain('</script><img');
    expect(dialogs[0]?.text).toContain('\\u003cimg');
  });
});
