import { isDated } from '../calendar/term';
import { WORDS } from '../messages/ru';
import type { RoadmapRow } from '../tables';
import { ACTIONS, type ActionKind, actionOf } from './actions';
import type { PlanRow } from './plan-row';

/** What the plan itself says of a row, as the sheet shows it; proof, decision and state are not the plan's. */
export function plannedFields(row: PlanRow) {
  const kind = actionOf(row);
  const dated = isDated(row.term);
  // Points that the activity itself lists are not said twice.
  const points = row.content.filter((point) => !row.activity.includes(point));
  const notes = [...row.notes, ...(row.term.kind === 'unknown' ? [WORDS.roadmap.unknown] : [])];
  return {
    id: row.id,
    number: row.number,
    stage: row.stage,
    activity: [row.activity, ...points].join('\n'),
    term: row.term.text,
    start: (dated && row.term.start) || '',
    end: (dated && row.term.end) || '',
    action: ACTIONS.find((action) => action.kind === kind)?.title ?? '',
    responsible: row.responsible,
    result: row.result,
    indicator: row.indicator,
    notes: notes.join('; '),
  };
}

/**
 * The same for a row that the sheet may hold already: the kind of work that people chose stays, and so do dates of a
 * term whose words have not changed, since people or an event may have given them.
 */
export function replanned(row: PlanRow, known: RoadmapRow | undefined): ReturnType<typeof plannedFields> {
  const planned = plannedFields(row);
  if (known === undefined) return planned;
  const action = known.action.trim() === '' ? planned.action : known.action;
  const keepsDates = known.term === planned.term && (known.start !== '' || known.end !== '');
  return { ...planned, action, ...(keepsDates ? { start: known.start, end: known.end } : {}) };
}

/** What the add-on does for a row of the sheet, by the action that the sheet shows; people may have corrected it. */
export function actionOfRow(row: Pick<RoadmapRow, 'action'>): ActionKind | null {
  return ACTIONS.find(({ title }) => title === row.action.trim())?.kind ?? null;
}
