import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../../local/emulator/run';
import { type Group, WINDOWS } from '../../src/domain/menu';
import type { MenuView } from '../../src/domain/menu-view';
import { CURATOR, DEPUTY, School } from '../school';

const GROUPS = Object.keys(WINDOWS) as Group[];

/** What the window of a submenu shows, and the service calls behind it. */
function look(school: School, group: Group, user = CURATOR) {
  school.workspace.grant(user);
  const options: RunOptions = { handler: 'menuNow', user, authMode: 'FULL', fromTrigger: false };
  const { ended, error, value, calls } = school.workspace.run(options, () => group as never);
  expect([ended, error]).toEqual(['done', undefined]);
  return { view: value as MenuView, calls };
}

/** How the commands of all windows stand, by handler. */
function states(school: School, user = CURATOR): Record<string, string> {
  const commands = GROUPS.flatMap((group) => look(school, group, user).view.commands);
  return Object.fromEntries(commands.map(({ handler, state }) => [handler, state]));
}

describe('The windows of the menu', () => {
  it('list every command of the menu, each with what it does, and mark what to do first before set-up', () => {
    const school = School.before('setUp');
    school.workspace.open(CURATOR);
    const entries = school.workspace.menusOf(CURATOR).get('Наставничество') ?? [];
    const submenus = entries.flatMap(({ items }) => (items ? [items.map(({ caption }) => caption)] : []));
    const views = GROUPS.map((group) => look(school, group).view);
    expect(views.map(({ commands }) => commands.map(({ caption }) => caption))).toEqual(
      submenus.map(([first, ...others]) => {
        expect(first).toMatch(/^Открыть окно «/);
        return others;
      }),
    );
    for (const { commands, problem, next } of views) {
      expect([problem.slice(0, 24), next]).toEqual(['Таблица ещё не настроена', undefined]);
      for (const { about } of commands) expect(about).toMatch(/^[А-Я].*\.$/);
    }
    const [marked, ...others] = views.flatMap(({ commands }) => commands.filter(({ isNext }) => isNext));
    expect([marked?.handler, others]).toEqual(['showWizard', []]);
  });

  it('say how each command stands: nothing is there before the plan is', () => {
    expect(states(School.at('setUp'))).toMatchObject({
      importRoadmap: 'Плана ещё нет',
      doRow: 'Нельзя: плана ещё нет',
      openSurveys: 'Нельзя: плана ещё нет',
      shareSurvey: 'Нельзя: открытых анкет нет',
      proposePairs: 'Нельзя: нужны хотя бы двое с согласием',
      registerSigned: 'Нельзя: подписывать нечего',
      goOnWithJobs: 'Нельзя: незаконченных заданий нет',
      undoLastStep: 'Нельзя: отменять нечего',
      setUp: `Ведущий: ${CURATOR}`,
    });
  });

  it('say how each command stands: after the import, after answers, with a draft', () => {
    expect(states(School.at('imported'))).toMatchObject({
      importRoadmap: 'В плане 23 строки',
      openSurveys: 'Анкет ещё нет',
      undoLastStep: 'Последний шаг: «Импортировать план»',
    });
    expect(states(School.at('answered'))).toMatchObject({
      openSurveys: '2 анкеты открыты, 4 ответа',
      collectAnswers: '4 ответа',
      markConsents: 'С согласием 0 из 4',
      proposePairs: 'Нельзя: нужны хотя бы двое с согласием',
    });
    expect(states(School.at('issued'))).toMatchObject({
      refreshPairs: '2 пары',
      issueDocument: 'Документов: 1, ждут подписи: 1',
      registerSigned: 'Ждут подписи: 1',
      correctDocument: 'Нельзя: подписанных документов ещё нет',
      checkNames: 'Людей в базах: 4',
    });
  });

  it('mark the one command that comes next, in its window and in no other', () => {
    const marked = (school: School) =>
      GROUPS.flatMap((group) => look(school, group).view.commands).flatMap(({ handler, isNext }) =>
        isNext ? [handler] : [],
      );
    expect(marked(School.at('imported'))).toEqual(['openSurveys']);
    expect(marked(School.at('forms'))).toEqual(['shareSurvey']);
    expect(marked(School.at('approved'))).toEqual(['issueDocument']);
    expect(look(School.at('imported'), 'pairs').view.next).toEqual({
      text: 'Создать анкеты наставников и наставляемых.',
      isOurs: true,
    });
  });

  it('tell another editor what only the keeper can do', () => {
    const other = states(School.at('forms'), DEPUTY);
    expect(other.collectAnswers).toBe(`Нельзя: это делает ведущий таблицы: ${CURATOR}`);
    expect(other.shareSurvey).toBe('2 анкеты открыты, 0 ответов');
  });

  it('list the commands where a sheet is broken, and say what is wrong', () => {
    const school = School.at('imported');
    const sheets = school.state.spreadsheets[school.spreadsheetId]?.sheets ?? [];
    sheets.splice(
      sheets.findIndex(({ name }) => name === 'Дорожная карта'),
      1,
    );
    const { problem, commands } = look(school, 'care').view;
    expect(problem).toMatch(/^Нет листа «Дорожная карта»/);
    expect(commands.map(({ handler }) => handler)).toContain('checkTable');
  });

  it('look at each sheet once at most, and change nothing', () => {
    const school = School.at('signed');
    const saved = school.workspace.save();
    for (const group of GROUPS) {
      const names = look(school, group).calls.map(({ name }) => name);
      expect(names.filter((name) => name === 'Range.getValues').length).toBeLessThanOrEqual(13);
    }
    expect(school.workspace.save()).toBe(saved);
  });
});
