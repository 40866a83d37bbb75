import type { SurveyRow } from '../tables';

/** The item ids of a form's questions by their keys, as its row keeps them; none before it is made. */
export function itemIdsOf({ items }: Pick<SurveyRow, 'items'>): Record<string, string> {
  return JSON.parse(items || '{}') as Record<string, string>;
}
