import type { RoadmapRow } from '../tables';
import { ACTIONS, type ActionKind } from './actions';
import type { PlannedLine } from './item-lines';

/**
 * A line of the plan that the sheet may hold already: the kind of work that people chose stays, and so do dates of a
 * term whose words have not changed, since people or an event may have given them.
 */
export function replanned(planned: PlannedLine, known: RoadmapRow | undefined): PlannedLine {
  if (known === undefined) return planned;
  const action = known.action.trim() === '' ? planned.action : known.action;
  const keepsDates = known.term === planned.term && (known.start !== '' || known.end !== '');
  return { ...planned, action, ...(keepsDates ? { start: known.start, end: known.end } : {}) };
}

/** What the add-on does for a row of the sheet, by the action that the sheet shows; people may have corrected it. */
export function actionOfRow(row: Pick<RoadmapRow, 'action'>): ActionKind | null {
  return ACTIONS.find(({ title }) => title === row.action.trim())?.kind ?? null;
}
