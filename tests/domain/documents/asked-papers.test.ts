import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../../src/domain/documents';
import { ACTIONS, kindsOf } from '../../../src/domain/roadmap/actions';
import { rowOptions } from '../../../src/domain/roadmap/row-options';
import type { DocumentRow, RoadmapRow } from '../../../src/domain/tables';
import { goldPlan, PLAN_IDS } from '../../gold';

const PAPER =
  /приказ|протокол|соглашени|положени|реестр|перечень|перечня|справк|отч[её]т|баз[аы] |банк|пис(?:ем|ьм)|план[аы]? индивид|согласи[йя] на|педагогического совета|совещани|заседани/i;
const served = new Set<string>(DOCUMENTS.flatMap(({ proves, serves = [] }) => [...proves, ...serves]));

it('a row of the five plans that speaks of a paper finds one in the catalogue', () => {
  const alone = PLAN_IDS.flatMap((id) =>
    goldPlan(id).rows.flatMap(({ rid, activity, content, result, kpi, term }) => {
      const all = [activity, ...content, result ?? ''].join('\n');
      const asking = { activity, content, result: result ?? '', indicator: kpi ?? '', term: { text: term ?? '' } };
      const kinds = ACTIONS.filter((action) => kindsOf(asking).includes(action.id)).map(({ kind }) => kind);
      return PAPER.test(all) && !kinds.some((kind) => served.has(kind)) ? [`${id} ${rid}: ${kinds.join(' ')}`] : [];
    }),
  );
  expect(alone).toEqual([]);
});

it('only what is a questionnaire, a figure, a file of the school’s own or work of a later year asks for no paper of ours', () => {
  expect(ACTIONS.map(({ kind }) => kind).filter((kind) => !served.has(kind))).toEqual([
    'interest-survey',
    'requests',
    'diagnostic-form',
    'coverage',
    'interviews',
    'mentor-choice',
    'source-registers',
    'materials',
    'preference-survey',
    'unmatched',
    'feedback',
    'collection',
    'outreach',
    'statistics',
  ]);
});

describe('A row of the plan offers', () => {
  const titles = (action: string, documents: Partial<DocumentRow>[] = []) =>
    rowOptions({ action, activity: '', result: '' } as RoadmapRow, {
      surveys: [],
      documents: documents.map((row) => ({ number: '', date: '', ...row })) as DocumentRow[],
      mentors: 0,
      mentees: 0,
      school: 'school',
      today: '2025-05-20',
    }).map(({ title }) => title);

  it('its papers by name, those that prove it first', () => {
    expect(titles('Подготовить благодарности')).toEqual(
      expect.arrayContaining([
        'издать: Благодарственное письмо наставнику',
        'издать: Благодарственное письмо организации-партнёру',
      ]),
    );
    const training = titles('Утвердить график обучения');
    expect(training[0]).toBe('издать: Приказ «Об утверждении программы и графика обучения наставников»');
  });

  it('the signature of what is drafted in its place, and what else it asks for', () => {
    const draft = { kind: 'thanks-letter', state: 'проект' };
    const offered = titles('Подготовить благодарности', [draft]);
    expect(offered[0]).toBe('ввести номер и дату подписанного документа');
    expect(offered).not.toContain('издать: Благодарственное письмо наставнику');
    expect(offered).toContain('издать: Благодарственное письмо организации-партнёру');
  });

  it('a printed form again and again, since nobody signs it as a document', () => {
    const printed = { kind: 'support-log', state: 'готов' };
    expect(titles('Вести сопровождение', [printed])[0]).toBe('издать: Журнал психолого-педагогического сопровождения');
  });
});
