import { describe, expect, it } from 'vitest';
import { CURATOR, DEPUTY, School, STAGES } from '../school';

/** How the first item of the menu is called for somebody. */
function label(school: School, user = CURATOR): string | undefined {
  return school.workspace.menusOf(user).get('Наставничество')?.[0]?.caption;
}

describe('the first item of the menu', () => {
  it('names what to do first in a fresh copy, before anybody has permitted anything', () => {
    const school = School.at('opened');
    school.workspace.open(DEPUTY);
    expect([label(School.before('opened')), label(school, DEPUTY)]).toEqual([undefined, 'Дальше: настроить таблицу']);
  });

  it('names the next step after each command, and the same when the file is opened again', () => {
    const labels = STAGES.map((stage) => {
      const school = School.before(stage);
      school.run(stage);
      const after = label(school);
      school.workspace.open(CURATOR);
      // People who answer forms have no menu that could be told.
      if (stage !== 'answered') expect([stage, after]).toEqual([stage, label(school)]);
      return [stage, label(school)];
    });
    expect(Object.fromEntries(labels)).toEqual({
      opened: 'Дальше: настроить таблицу',
      setUp: 'Дальше: импортировать план',
      imported: 'Дальше: создать анкеты',
      forms: 'Дальше: разослать анкеты',
      answered: 'Дальше: отметить согласия',
      proposed: 'Дальше: отметить пары',
      approved: 'Дальше: издать приказ о парах',
      issued: 'Дальше: подписать документ',
      signed: 'Дальше: включить напоминания',
    });
  });

  it('does what comes next, whatever it says', () => {
    const school = School.at('imported');
    school.workspace.open(CURATOR);
    const stale = String(label(school));
    // Somebody else has made the questionnaires meanwhile.
    school.command('openSurveys', ['YES'], {}, CURATOR);
    school.workspace.open(CURATOR);
    expect(stale).toBe('Дальше: создать анкеты');
    const { dialogs } = school.command('doNextStep');
    expect(dialogs[0]?.text).toContain('разослать анкеты');

    const late = School.at('signed');
    late.fillSettings({ Напоминания: 'включены' });
    late.command('doNextStep', ['YES', 'YES']);
    expect(late.said).toBe('Приняты рабочие даты: 9 строк.');
  });

  it('stays as it was where a sheet is broken, and the menu is there all the same', () => {
    const school = School.at('imported');
    const sheets = school.state.spreadsheets[school.spreadsheetId]?.sheets ?? [];
    sheets.splice(
      sheets.findIndex(({ name }) => name === 'Дорожная карта'),
      1,
    );
    const { ended } = school.workspace.open(CURATOR);
    expect([ended, label(school)]).toEqual(['done', 'Дальше…']);
  });
});
