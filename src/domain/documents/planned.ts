import type { ActionKind } from '../roadmap/actions';
import { actionOfRow } from '../roadmap/roadmap-row';
import { uncapitalised } from '../text';
import type { Facts, Fields } from './types';

/** The placeholder of the term that the plan gives to what an order is about. */
export const PLANNED = { 'План.Срок': 'text' } as const satisfies Fields;

const NAMES_A_DAY = /\d|январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр/i;

/**
 * What fills it, after a verb: «в срок, установленный дорожной картой (сентябрь)», without the brackets where the plan
 * names no month or day; the curator sets the term where no row does.
 */
export function plannedTerm({ roadmap }: Facts, kinds: readonly ActionKind[]): Record<keyof typeof PLANNED, string> {
  const rows = roadmap.filter((row) => kinds.some((kind) => kind === actionOfRow(row)));
  const term = rows
    .map((row) => row.term.replace(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .find((each) => NAMES_A_DAY.test(each));
  const when = term === undefined ? '' : ` (${uncapitalised(term)})`;
  return {
    'План.Срок': `в срок, установленный ${rows.length === 0 ? 'куратором наставничества' : `дорожной картой${when}`}`,
  };
}
