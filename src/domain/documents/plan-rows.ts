import type { PlanVersionRow } from '../tables';
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
