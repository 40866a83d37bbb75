import { describe, expect, it } from 'vitest';
import type { Dialog, DialogAnswer } from '../../local/emulator/run';
import { select } from '../../local/emulator/services/spreadsheet/selection';
import { daysBetween } from '../../src/domain/calendar/civil-date';
import { School } from '../school';

const SHEET = 'Дорожная карта';

function rowOf(school: School, number: string) {
  return school.sheet(SHEET).find((row) => row['№'] === number);
}

/** The coordinator clicks into the row of that number. */
function putCursor(school: School, number: string, sheet = SHEET): void {
  const { id, cells } = school.sheetState(sheet);
  const row = cells.findIndex((line) => line?.some((cell) => cell?.v === number)) + 1;
  select(school.state, school.spreadsheetId, { sheetId: id, box: { row, column: 2, rows: 1, columns: 1 } });
}

/** Chooses the option that says so. */
function option(words: string) {
  return ({ text }: Dialog): DialogAnswer => {
    const line = text.split('\n').find((each) => each.includes(words));
    if (line === undefined) throw new Error(`Nothing says «${words}» in:\n${text}`);
    return { button: 'OK', text: /^\d+/.exec(line)?.[0] ?? '' };
  };
}

const day = (date: string) => daysBetween('1899-12-30', date);

describe('«Выполнить строку»', () => {
  it('does what the row at the cursor asks for', () => {
    const school = School.at('imported');
    putCursor(school, '3.2.');
    school.command('doRow', [option('создать анкету «Анкета наставляемого»'), 'YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('3.2.');
    expect(school.sheet('Анкеты')).toHaveLength(1);
    expect(rowOf(school, '3.2.')?.Ссылка).toContain('/forms/');
  });

  it('proves a survey by its form and the count of its answers, once the coordinator says so', () => {
    const school = School.at('answered');
    putCursor(school, '3.4.');
    school.command('doRow', [option('Анкета наставника: 2 ответа')]);
    expect(rowOf(school, '3.4.')).toMatchObject({
      Подтверждение: 'Анкета наставника: 2 ответа',
      Ссылка: expect.stringContaining('/forms/'),
      Состояние: 'выполнено',
    });
  });

  it('asks for the number of the row where the cursor stands elsewhere, and again where there is none', () => {
    const school = School.at('imported');
    putCursor(school, 'Учебный год', 'Настройки');
    school.command('doRow', [{ text: '17.3' }, { text: '2.1' }, option('строка не наша')]);
    expect(school.lastRun.dialogs.map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringContaining('Номер строки'),
      'Строки с номером «17.3» нет.',
      expect.stringContaining('2.1.'),
      expect.stringContaining('2.1.'),
    ]);
    expect(rowOf(school, '2.1.')).toMatchObject({ Решение: 'не наше', Состояние: 'не наше' });
  });

  it('takes a proof for a kind that has no machinery, and asks again where the date is wrong', () => {
    const school = School.at('imported');
    putCursor(school, '2.1.');
    school.command('doRow', [
      option('чем подтверждено'),
      { text: 'Журнал обучения https://school.example/journal' },
      { text: '4' },
      { text: '31.02.2023' },
      { text: '28.02.2023' },
    ]);
    expect(school.lastRun.dialogs[4]?.text).toContain('«31.02.2023» — не дата');
    expect(rowOf(school, '2.1.')).toMatchObject({
      Подтверждение: 'Журнал обучения № 4 от 28.02.2023',
      Ссылка: 'https://school.example/journal',
      Выполнено: day('2023-02-28'),
      Состояние: 'выполнено',
    });
    school.command('doRow');
    expect(school.said).toContain('уже закрыта: Журнал обучения');
  });

  it('offers the documents that are registered', () => {
    const school = School.at('signed');
    putCursor(school, '1.1.');
    school.command('doRow', [option('№ 45-од')]);
    expect(rowOf(school, '1.1.')).toMatchObject({
      Подтверждение: expect.stringContaining('№ 45-од от 01.03.2023'),
      Выполнено: day('2023-03-01'),
    });
  });

  it('changes nothing when a window is closed, and gives up after the third wrong answer', () => {
    const school = School.at('imported');
    putCursor(school, '2.1.');
    const before = school.sheet(SHEET);
    school.command('doRow', ['CLOSE']);
    school.command('doRow', [option('чем подтверждено'), 'CANCEL']);
    school.command('doRow', [{ text: '99' }, { text: 'да' }, { text: '' }]);
    expect(school.said).toContain('нужна цифра');
    expect(school.sheet(SHEET)).toEqual(before);
  });
});
