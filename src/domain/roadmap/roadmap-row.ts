import { isDated } from '../calendar/term';
import { WORDS } from '../messages/ru';
import type { RoadmapRow } from '../tables';
import { ACTIONS, type ActionKind, actionOf } from './actions';
import type { PlanRow } from './plan-row';
import { type Deadline, rowState } from './row-state';

/** What the plan itself says of a row, as the sheet shows it; link, evidence and state are not the plan's. */
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
    notes: notes.join('; '),
  };
}

/** A row of the sheet as its deadline: a date that people typed counts as one that the plan gave. */
export function deadlineOf(row: Pick<RoadmapRow, 'start' | 'end' | 'evidence'>): Deadline {
  return { kind: row.end ? 'date-by' : 'none', start: row.start || null, end: row.end || null, evidence: row.evidence };
}

/** The state of a row of the sheet on a day. */
export function stateOf(row: Pick<RoadmapRow, 'start' | 'end' | 'evidence'>, today: string): string {
  return rowState(deadlineOf(row), today);
}

/** What the add-on does for a row of the sheet, by the action that the sheet shows; people may have corrected it. */
export function actionOfRow(row: Pick<RoadmapRow, 'action'>): ActionKind | null {
  return ACTIONS.find(({ title }) => title === row.action.trim())?.kind ?? null;
}
