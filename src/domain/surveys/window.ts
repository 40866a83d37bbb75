import { addDays, type CivilDate, formatCivil } from '../calendar/civil-date';
import { decisionOf } from '../roadmap/row-state';
import type { SchoolKind } from '../school-kind';
import { PLANNED } from '../sheet-values';
import type { RoadmapRow } from '../tables';
import { isAskedBy } from './asked';
import type { SurveyKey } from './index';

/** What the plan wants of a form on a day, and the same in words, which change only when the plan wants something else. */
export type Planned = { open: boolean; text: string };

type Span = { start: CivilDate | ''; end: CivilDate };

/**
 * Whether the rows that ask for a questionnaire want its form open: from the start to the end of each, together. Null
 * where no row says when.
 */
export function plannedFor(
  key: SurveyKey,
  rows: readonly RoadmapRow[],
  kind: SchoolKind,
  today: CivilDate,
): Planned | null {
  const spans = spansOf(key, rows, kind);
  const [last] = spans.slice(-1);
  if (!last) return null;
  const current = spans.find(({ end }) => today <= end);
  if (!current) return { open: false, text: PLANNED.passed(formatCivil(last.end)) };
  if (current.start <= today) return { open: true, text: PLANNED.open(formatCivil(current.end)) };
  return { open: false, text: PLANNED.opens(formatCivil(current.start)) };
}

/** The last day on which the rows that ask for a questionnaire want answers; '' where none says when. */
export function lastDayOf(key: SurveyKey, rows: readonly RoadmapRow[], kind: SchoolKind): CivilDate | '' {
  return spansOf(key, rows, kind).pop()?.end ?? '';
}

/** The day until which answers are wanted now or next, in the plan's own dates; null where no row says it for the days to come. */
export function wantedUntil(
  key: SurveyKey,
  rows: readonly RoadmapRow[],
  kind: SchoolKind,
  today: CivilDate,
): CivilDate | null {
  return spansOf(key, rows, kind).find(({ end }) => today <= end)?.end ?? null;
}

function spansOf(key: SurveyKey, rows: readonly RoadmapRow[], kind: SchoolKind): Span[] {
  const asking = rows.filter((row) => row.end !== '' && decisionOf(row.decision) === null && isAskedBy(key, row, kind));
  return joined(asking.map(({ start, end }) => ({ start, end })));
}

/** Spans in the order of time; those that overlap or follow each other without a day between are one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = found[found.length - 1];
    if (!last || span.start > addDays(last.end, 1)) found.push({ ...span });
    else if (span.end > last.end) last.end = span.end;
  }
  return found;
}
