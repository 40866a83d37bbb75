import type { RoadmapRow } from '../tables';
import { ACTIONS, type ActionKind } from './actions';
import type { PlannedLine } from './item-lines';

/**
 * A line of the plan that the sheet may hold already: the kind of work that people chose stays, and so do dates of a
 * term whose words have not changed, since people or an event may have given them. New words are dated anew.
 */
export function replanned(
  planned: PlannedLine,
  known: RoadmapRow | undefined,
): PlannedLine & Partial<Pick<RoadmapRow, 'work' | 'proposed'>> {
  if (known === undefined) return planned;
  const { work, proposed, start, end } = known;
  const action = known.action.trim() === '' ? planned.action : known.action;
  if (known.term !== planned.term) {
    const isPeoples = known.accepted || work !== proposed;
    return { ...planned, action, work: isPeoples ? work : '', proposed: '' };
  }
  const dates = start !== '' || end !== '' ? { start, end } : {};
  return { ...planned, action, work, proposed, ...dates };
}

/** What the add-on does for a row of the sheet, by the action that the sheet shows; people may have corrected it. */
export function actionOfRow(row: Pick<RoadmapRow, 'action'>): ActionKind | null {
  return ACTIONS.find(({ title }) => title === row.action.trim())?.kind ?? null;
}
