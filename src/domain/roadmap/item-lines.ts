import { isDated, type Term } from '../calendar/term';
import { fingerprint } from '../fingerprint';
import { WORDS } from '../messages/words';
import { actionTitle } from './actions';
import type { PlanRow } from './plan-row';
import { readPoints } from './points';
import { letters } from './row-id';
import { countedRows } from './states';

const { roadmap: words } = WORDS;
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** What the plan itself says of a line of the sheet; proof, decision and state are not the plan's. */
export type PlannedLine = {
  id: string;
  /** Id of the line that this one is an item of; '' for a line of its own. */
  row: string;
  number: string;
  stage: string;
  activity: string;
  term: string;
  start: string;
  end: string;
  action: string;
  responsible: string;
  result: string;
  indicator: string;
  notes: string;
};

/**
 * The lines of the sheet for a row of the plan: its own and, where it lists several items, one below for each. Items
 * have their own deadline, people, result and indicator where the row gives one for each of them, else the row's
 * deadline and people. What the row is for, its items do: it has an action itself only where none of them has.
 */
export function plannedLines(row: PlanRow): PlannedLine[] {
  if (row.content.length < 2) return [ownLine(row, row.content)];
  const items = itemLines(row);
  const own = ownLine(row, []);
  return [{ ...own, action: items.some(({ action }) => action !== '') ? '' : own.action }, ...items];
}

/** How many rows a plan will have; one that lists items is counted by them, as in every document. */
export function countPlanned(rows: readonly PlanRow[]): number {
  return countedRows(rows.flatMap(plannedLines)).length;
}

function ownLine(row: PlanRow, points: string[]): PlannedLine {
  // A point that the activity itself says is not said twice.
  const more = points.filter((point) => !row.activity.includes(point));
  return {
    id: row.id,
    row: '',
    number: row.number,
    stage: row.stage,
    activity: [row.activity, ...more].join('\n'),
    ...termFields(row.term),
    action: actionTitle(row),
    responsible: row.responsible,
    result: row.result,
    indicator: row.indicator,
    notes: [...row.notes, ...doubts(row)].join('; '),
  };
}

function itemLines(row: PlanRow): PlannedLine[] {
  const count = row.content.length;
  const terms = row.term.parts?.length === count ? row.term.parts : null;
  const each = (text: string) => (readPoints(text).length === count ? readPoints(text) : null);
  const [people, results, indicators] = [each(row.responsible), each(row.result), each(row.indicator)];
  const ids = itemIds(row);
  return row.content.map((activity, index) => {
    const term = terms?.[index] ?? row.term;
    const result = results?.[index] ?? '';
    return {
      id: ids[index] ?? '',
      row: row.id,
      number: `${row.number.replace(/[.)]$/, '')} ${LETTERS[index] ?? index + 1}`.trim(),
      stage: row.stage,
      activity,
      ...termFields(term),
      action: actionTitle({ activity, result, term }),
      responsible: people?.[index] ?? row.responsible,
      result,
      indicator: indicators?.[index] ?? '',
      notes: terms !== null && term.kind === 'unknown' ? words.unknown : '',
    };
  });
}

/** Ids by what the items say, not by their places, so that an item more changes no other; equal ones are counted. */
function itemIds({ id, content }: PlanRow): string[] {
  const seen = new Map<string, number>();
  return content.map((item) => {
    const own = `${id}.${fingerprint(letters(item))}`;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count === 1 ? own : `${own}-${count}`;
  });
}

function termFields(term: Term): { term: string; start: string; end: string } {
  const dated = isDated(term);
  return { term: term.text, start: (dated && term.start) || '', end: (dated && term.end) || '' };
}

function doubts({ term, content }: PlanRow): string[] {
  if (term.kind !== 'unknown') return [];
  if (term.parts === undefined) return [words.unknown];
  return term.parts.length === content.length ? [] : [words.severalTerms];
}
