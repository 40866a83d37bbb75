import { describe, expect, it } from 'vitest';
import { comparable } from '../../local/emulator/compare';
import { School, type Stage } from '../school';

const FLOWS = ['setUp', 'imported', 'forms', 'proposed', 'approved', 'issued', 'signed'] as const satisfies Stage[];
const { scopes: SCOPES } = School.at('opened').state.project;
const CASES = FLOWS.flatMap((stage) => SCOPES.map((scope) => [scope, stage] as const));

/** Flows that can do without the permission; mail alone waits for the first digest. */
const NOT_NEEDED: Partial<Record<string, readonly Stage[]>> = {
  forms: ['setUp', 'imported', 'approved', 'issued', 'signed'],
  documents: ['setUp', 'imported', 'forms', 'proposed', 'approved'],
  'drive.file': ['imported', 'approved'],
  'script.container.ui': ['proposed'],
  'script.scriptapp': ['imported', 'forms', 'proposed', 'approved', 'issued', 'signed'],
  'script.send_mail': FLOWS,
  'userinfo.email': ['imported', 'approved'],
};

describe('A person who leaves one permission out', () => {
  it.each(CASES)(
    '«%s» before «%s» reads what to do; nothing is lost, and with it granted all is as ever',
    (scope, stage) => {
      const school = School.before(stage);
      const { ended, error, dialogs, toasts } = refused(school, scope, () => school.run(stage));
      expect([ended, error?.message]).toEqual(['done', undefined]);
      const said = [...dialogs.map(({ text }) => text), ...toasts].pop() ?? '';
      if (NOT_NEEDED[scope]?.includes(stage)) {
        expect(said).not.toContain('Google не дал разрешения');
      } else {
        expect(said).toContain('Google не дал разрешения');
        expect(said).toContain('Нажмите этот пункт меню ещё раз и отметьте все разрешения в окне Google.');
        school.run(stage);
      }
      expect(comparable(school.state)).toEqual(comparable(School.at(stage).state));
    },
  );
});

describe('A trigger without one permission', () => {
  it.each(SCOPES)('«%s» loses no answer: the next one with it granted brings all into the base', (scope) => {
    const school = School.at('forms');
    refused(school, scope, () => {
      for (const person of school.people) school.answer(person, {});
      return school.trigger('onTick');
    });
    school.command('collectAnswers');
    expect(school.said).not.toContain('удалена');
    expect(school.sheet('Наставники')).toHaveLength(2);
    expect(school.sheet('Наставляемые')).toHaveLength(2);
    expect(school.sheet('Анкеты')).toMatchObject(Array(2).fill({ Состояние: 'открыта' }));
  });
});

/** Google refuses every call that needs the scope while this is done. */
function refused<T>(school: School, scope: string, work: () => T): T {
  const { project } = school.state;
  const { scopes } = project;
  project.scopes = scopes.filter((each) => each !== scope);
  const result = work();
  project.scopes = scopes;
  return result;
}
