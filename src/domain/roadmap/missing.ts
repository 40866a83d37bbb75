import type { SchoolYear } from '../calendar/school-year';
import { readTerm } from '../calendar/term';
import { plain } from '../text';
import type { PlanRow } from './plan-row';
import { rowIds } from './row-id';

/** Something that the law or the method asks for and the plan does not have. */
export type Missing = { id: string; what: string; why: string };

type Requirement = Missing & {
  /** The words, in one field of a row, by which the plan has it. */
  present: RegExp;
  row: { activity: string; term: string; responsible: string; result: string };
};

const STAGE = 'Добавлено к плану';

const REQUIREMENTS = [
  {
    id: 'consents',
    what: 'Письменные согласия на обработку персональных данных',
    why: 'Без согласия участника его данные нельзя собирать: согласия берут до анкетирования (152-ФЗ, ст. 9).',
    present: /согласи\S* на (?:\S+ и )?(?:обработку|сбор|распространение)/,
    row: {
      activity: 'Сбор письменных согласий на обработку персональных данных участников программы наставничества',
      term: 'До начала анкетирования',
      responsible: 'Куратор',
      result: 'Согласия на обработку персональных данных',
    },
  },
  {
    id: 'pairs-order',
    what: 'Приказ об утверждении пар',
    why: 'Пары закрепляет приказ: без него не с чем знакомить участников и нечем подтвердить работу наставника.',
    present: /приказ[а-я]* [^.;]*(?:пар(?:ы|ах)?(?![а-я])|(?:закреплени|назначени)\S* наставник)/,
    row: {
      activity: 'Издание приказа об утверждении наставнических пар и групп',
      term: 'После соединения наставников и наставляемых в пары',
      responsible: 'Руководитель организации',
      result: 'Приказ об утверждении наставнических пар и групп',
    },
  },
] as const satisfies readonly Requirement[];

/** What the plan lacks, in the order in which the school will need it. */
export function missingFromPlan(rows: Pick<PlanRow, 'activity' | 'content' | 'result'>[]): Missing[] {
  const texts = rows.flatMap(({ activity, content, result }) => [activity, ...content, result]).map(plain);
  const lacking = REQUIREMENTS.filter(({ present }) => !texts.some((text) => present.test(text)));
  return lacking.map(({ id, what, why }) => ({ id, what, why }));
}

/** The row that one tick adds to the plan; its deadline names the step it goes with, not a date nobody chose. */
export function asRow(missing: Missing, schoolYear: SchoolYear): PlanRow {
  const requirement = REQUIREMENTS.find(({ id }) => id === missing.id);
  if (requirement === undefined) throw new Error(`План не требует «${missing.id}»: такой записи нет в REQUIREMENTS.`);
  const { term, ...words } = requirement.row;
  const row = {
    ...words,
    section: null,
    stage: STAGE,
    number: '',
    content: [],
    indicator: '',
    inherited: [],
    notes: [],
  };
  return { ...row, id: rowIds([row])[0] ?? '', term: readTerm(term, schoolYear) };
}
