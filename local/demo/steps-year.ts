import type { State } from '../emulator/state';
import { click, curator, type School } from './school';
import { rowsOf, typeColumn } from './sheet';
import type { Step } from './steps';
import { dateText } from './time';

/** The rest of the year: hour after hour the table looks at its deadlines and writes of them; people do what is due. */
export const YEAR: Step[] = [
  {
    on: '+26T12:00',
    english: 'Writes evidence beside what is due by now; one line is left for later',
    russian: 'Вписывает подтверждения строк, срок которых подходит; одна остаётся на потом.',
    act: (school) => prove(school, 1),
  },
  {
    on: '12-25T12:00',
    english: 'In December writes evidence beside what was done in autumn',
    russian: 'В декабре вписывает подтверждения сделанного за осень.',
    act: (school) => prove(school),
  },
  {
    on: '04-06T12:00',
    english: 'In spring writes evidence beside what had become overdue',
    russian: 'Весной вписывает подтверждения просроченных строк.',
    act: (school) => prove(school),
  },
  {
    on: '06-09T12:00',
    english: 'After the end of teaching writes evidence of its results',
    russian: 'После окончания занятий вписывает подтверждения итогов.',
    act: (school) => prove(school),
  },
  {
    on: '07-05T12:00',
    english: 'Before the holidays writes the last evidence',
    russian: 'Перед отпуском вписывает последние подтверждения.',
    act: (school) => prove(school),
  },
  {
    on: '08-31T18:00',
    english: 'Summer has gone by, to the end of the school year',
    russian: 'Лето до конца учебного года.',
    act: ({ space }) => [standing(space.state)],
  },
];

const DUE = ['скоро', 'срок', 'просрочено'];
const FIRST_NUMBER = 18;

/** Writes evidence beside all that is due but the last `left` lines, and lets the table look at it. */
function prove(school: School, left = 0): string[] {
  const { state } = school.space;
  const before = standing(state);
  const rows = rowsOf(state, 'Дорожная карта');
  const known = rows.filter(({ values }) => values.Подтверждение).length;
  const due = rows.filter(({ values }) => DUE.includes(String(values.Состояние)) && !values.Подтверждение);
  const evidence = due.slice(0, due.length - left).map(({ row, values }, index): [number, string] => {
    const paper = /приказ/i.test(String(values.Результат)) ? 'Приказ' : 'Справка';
    return [row, `${paper} № ${FIRST_NUMBER + known + index} от ${dateText(state.now)}`];
  });
  typeColumn(state, 'Дорожная карта', 'Подтверждение', new Map(evidence));
  click(school, curator(school), ['План', 'Обновить состояние']);
  return [`before: ${before}`, `${evidence.length} lines proved; ${standing(state)}`];
}

/** "26 mails; roadmap: 20 «без даты» …": how many mails are out, and how many lines of the roadmap stand how. */
function standing(state: State): string {
  const counts = new Map<string, number>();
  for (const { values } of rowsOf(state, 'Дорожная карта')) {
    counts.set(String(values.Состояние), (counts.get(String(values.Состояние)) ?? 0) + 1);
  }
  const glosses: Record<string, string> = {
    'без даты': 'no date',
    'по плану': 'on schedule',
    скоро: 'soon',
    срок: 'due',
    просрочено: 'overdue',
    выполнено: 'done',
  };
  const lines = [...counts].map(([name, count]) => `${count} «${name}» (${glosses[name] ?? '?'})`);
  return `${state.mails.length} mails; roadmap: ${lines.join(', ')}`;
}
