import { hasTargets, type IndicatorFacts, indicatorsOf } from '../domain/roadmap/indicators';
import { groupSizeOf, type Settings } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { readTable, removeRows, show, upsert } from '../google/sheets';
import { readBases } from './bases';

/** Brings «Показатели» up to what plan and sheets say. Call it under the lock. */
export function refreshIndicators(rows: RoadmapRow[], settings: Settings): void {
  const known = readTable(TABLES.indicators);
  if (known.length === 0 && !hasTargets(rows)) return;
  const now = indicatorsOf(rows, known, facts(settings));
  const byId = new Map(known.map((row) => [row.id, row]));
  const differs = now.some((row) => {
    const before = byId.get(row.id);
    return (Object.keys(row) as (keyof typeof row)[]).some((key) => before?.[key] !== row[key]);
  });
  const gone = known.filter(({ id, typed }) => typed === null && !now.some((row) => row.id === id));
  if (known.length === 0) show(TABLES.indicators);
  removeRows(
    TABLES.indicators,
    gone.map(({ id }) => id),
  );
  if (differs) upsert(TABLES.indicators, now);
}

function facts(settings: Settings): IndicatorFacts {
  return {
    ...readBases(),
    pairs: readTable(TABLES.pairs),
    surveys: readTable(TABLES.surveys),
    groupSize: groupSizeOf(settings),
  };
}
