import { describe, expect, it } from 'vitest';
import { SHORT_PLAN } from '../contract/flows';
import { CURATOR, choosing, DEPUTY, PAIRS_ORDER, PEOPLE, School, STAGES } from '../school';
import { AGREEMENT } from './many-pairs';

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

  it('is the order on changes once a pair under an order has ended, also where a consent was taken back', () => {
    const school = School.at('signed');
    const [{ name } = { name: '' }] = PEOPLE;
    school.workspace.advance(3_600_000);
    school.type('Согласия', 'Отозвано', (row) => row.Кто === name, '01.09.2022');
    school.command('refreshPairs');
    expect(label(school)).toBe('Дальше: издать приказ об изменении пар');
    school.command('doNextStep', ['YES', 'YES']);
    expect(school.sheet('Документы').at(-1)?.Документ).toContain('О внесении изменений в состав');
    school.command('registerSigned', [{ text: '46-од' }, { text: '01.09.2022' }, 'YES']);
    expect(label(school)).toBe('Дальше: включить напоминания');
  });

  it('is the papers of a new pair where the plan counts them as done, and only of that pair', {
    timeout: 60_000,
  }, () => {
    const plan = [
      ...SHORT_PLAN,
      ['2.2.', 'Заключение соглашений с наставниками', 'сентябрь 2022', 'Куратор', 'Соглашения'],
    ];
    const school = School.at('proposed', { plan });
    const approve = (which: string, number: string) => {
      school.command('proposePairs');
      school.tick('Подбор', 'Согласовать', (row) => row.Наставляемый === which);
      school.command('approvePairs', ['YES']);
      school.command('issueDocument', PAIRS_ORDER);
      school.command('registerSigned', [{ text: number }, { text: '01.09.2022' }, 'YES']);
    };
    school.fillSettings({ Напоминания: 'включены' });
    school.command('acceptDates', ['YES']);
    approve('Ёлкина Дарья Олеговна', '45-од');
    expect(label(school)).toBe('Дальше: следить за сроками');
    school.command('issueDocument', [choosing(AGREEMENT), 'YES']);
    school.command('registerSigned', [{ text: '' }, { text: '01.09.2022' }, 'YES']);
    const agreements = () => school.sheet('Дорожная карта').find((row) => row['№'] === '2.2.');
    expect(agreements()?.Состояние).toBe('выполнено');
    expect(label(school)).toBe('Дальше: следить за сроками');

    approve('Зимина Юлия Андреевна', '46-од');
    expect(label(school)).toBe('Дальше: документы для новых пар');
    school.command('doNextStep', ['YES', 'YES']);
    const draft = school.sheet('Документы').at(-1);
    expect([draft?.Состояние, draft?.Документ]).toEqual(['проект', expect.stringContaining('Зимина')]);
    school.command('registerSigned', [{ text: '' }, { text: '01.09.2022' }, 'YES']);
    expect(label(school)).toBe('Дальше: следить за сроками');
    expect(agreements()?.Состояние).toBe('выполнено');
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
