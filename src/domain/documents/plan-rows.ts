import { counted } from '../messages/ru/counted';
import { countedRows } from '../roadmap/states';
import type { PlanVersionRow, RoadmapRow } from '../tables';
import type { Fields } from './types';

/** Repeating rows of a plan: a stage, then its activities. */
export const PLAN_ROWS = {
  'Этап.Название': 'text',
  'Строка.№': 'text',
  'Строка.Мероприятие': 'text',
  'Строка.Срок': 'text',
  'Строка.Ответственный': 'text',
  'Строка.Результат': 'text',
} as const satisfies Fields;

type Line = Pick<PlanVersionRow, 'number' | 'stage' | 'activity' | 'term' | 'responsible' | 'result'>;

/** Records of a table of the plan, each stage before its first row; `more` adds fields to a row. */
export function planRecords<T extends Line>(
  rows: readonly T[],
  more: (row: T) => Record<string, string> = () => ({}),
): Record<string, string>[] {
  let stage = '';
  return rows.flatMap((row) => {
    const begins = row.stage !== stage && row.stage !== '';
    stage = row.stage;
    const record = {
      'Строка.№': row.number,
      'Строка.Мероприятие': row.activity,
      'Строка.Срок': row.term,
      'Строка.Ответственный': row.responsible,
      'Строка.Результат': row.result,
      ...more(row),
    };
    return begins ? [{ 'Этап.Название': row.stage }, record] : [record];
  });
}

/** How many rows the plan has, and how many of them are done and overdue; every document counts them so. */
export function planCounts(roadmap: readonly RoadmapRow[]): { all: number; done: number; overdue: number } {
  const rows = countedRows(roadmap);
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  return { all: rows.length, done: count('выполнено'), overdue: count('просрочено') };
}

/** The same as a sentence of minutes. */
export function planInMinutes(roadmap: readonly RoadmapRow[]): string {
  const { all, done } = planCounts(roadmap);
  return `В дорожной карте ${counted(all, 'строка', 'строки', 'строк')}, выполнено: ${done}.`;
}
