import { describe, expect, it } from 'vitest';
import { School } from '../school';

const SHORT = [
  ['№', 'Мероприятие', 'Сроки', 'Ответственный'],
  ['1', 'Подготовка приказа о внедрении', 'сентябрь', 'Директор'],
  ['2', 'Анкетирование наставников', 'октябрь', 'Куратор'],
];

/** The sheets that an import writes, as people see them. */
function sheets(school: School) {
  return ['Дорожная карта', 'Ответственные', 'Чего нет в плане'].map((name) => school.sheet(name));
}

describe('«Отменить последний шаг»', () => {
  it('says that there is nothing to undo before anything was done', () => {
    const school = School.at('setUp');
    school.command('undoLastStep');
    expect(school.said).toContain('Отменять нечего');
  });

  it('takes an import back, and then there is nothing more to undo', () => {
    const school = School.before('imported');
    const before = sheets(school);
    school.run('imported');
    expect(sheets(school)).not.toEqual(before);
    school.command('undoLastStep', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('Последний шаг: «Импортировать план», 01.09.2022.');
    expect(sheets(school)).toEqual(before);
    school.command('undoLastStep');
    expect(school.said).toContain('Отменять нечего');
  });

  it('goes back step by step', () => {
    const school = School.at('imported');
    const imported = sheets(school);
    school.tick('Чего нет в плане', 'Добавить');
    const ticked = sheets(school);
    school.command('addMissingRows');
    expect(sheets(school)[0]).toHaveLength(25);
    school.command('undoLastStep', ['YES']);
    expect(sheets(school)).toEqual(ticked);
    expect(sheets(school)[0]).toEqual(imported[0]);
    school.command('undoLastStep', ['YES']);
    expect(sheets(school)[0]).toEqual([]);
  });

  it('is no step: importing the same plan once more', () => {
    const school = School.at('imported');
    const kept = school.sheetState('Снимки').cells.filter((line) => line?.some((cell) => cell?.v)).length;
    school.command('importRoadmap', ['YES']);
    expect(school.sheetState('Снимки').cells.filter((line) => line?.some((cell) => cell?.v))).toHaveLength(kept);
  });

  it('names rows that somebody has changed since, and asks before they go', () => {
    const school = School.at('imported');
    school.type('Дорожная карта', 'Подтверждение', (row) => row['№'] === '1.1.', 'Приказ № 1');
    const before = school.workspace.save();
    school.command('undoLastStep', ['NO']);
    expect(school.said).toMatch(/такие изменения пропадут:\n• лист «Дорожная карта»: 1\.1\. /);
    expect(school.changesSince(before)).toEqual([]);
  });

  it('leaves what people typed where the step wrote nothing', () => {
    const school = School.at('imported');
    school.type('Ответственные', 'Почта', (row) => row['Роль в плане'] === 'Заведующий', 'head@school.example');
    school.tick('Чего нет в плане', 'Добавить');
    school.command('addMissingRows');
    school.type('Дорожная карта', 'Подтверждение', (row) => row['№'] === '1.1.', 'Приказ № 1');
    school.command('undoLastStep', ['YES']);
    expect(school.sheet('Дорожная карта').find((row) => row['№'] === '1.1.')?.Подтверждение).toBe('Приказ № 1');
    expect(school.sheet('Ответственные').some((row) => row.Почта === 'head@school.example')).toBe(true);
  });

  it('says how many documents and mails stay', () => {
    const school = School.at('signed');
    school.command('undoLastStep', ['NO']);
    expect(school.said).toContain('создано документов: 1, подписано документов: 1: всё это останется');
  });

  it('takes back a step that broke off in the middle', () => {
    const school = School.before('imported');
    const before = sheets(school);
    const { calls } = School.before('imported').run('imported');
    const at = Math.floor(calls.length / 2);
    expect(school.run('imported', { cut: { at, kind: 'after' } }).ended).toBe('cut');
    expect(sheets(school)).not.toEqual(before);
    school.command('undoLastStep', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('прервался на середине');
    expect(sheets(school)).toEqual(before);
  });

  it('takes an import back that was cut at any call and taken up again', () => {
    const start = School.before('imported').workspace.save();
    const before = sheets(School.load(start));
    const { calls } = School.load(start).run('imported');
    for (let at = 3; at < calls.length; at += 7) {
      const school = School.load(start);
      school.paste(SHORT);
      school.run('imported', { cut: { at, kind: 'before' } });
      school.run('imported');
      school.command('undoLastStep', ['YES']);
      expect(sheets(school), `cut at ${at}`).toEqual(before);
    }
  });
});
