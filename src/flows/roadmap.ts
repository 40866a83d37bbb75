import { WORDS } from '../domain/messages/ru';
import { asRow, missingFromPlan } from '../domain/roadmap/missing';
import type { PlanRow } from '../domain/roadmap/plan-row';
import { readPlan } from '../domain/roadmap/read-plan';
import { readResponsible } from '../domain/roadmap/responsible';
import { plannedFields, stateOf } from '../domain/roadmap/roadmap-row';
import { schoolYearOf } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { plain } from '../domain/text';
import { underLock } from '../google/lock';
import { pastedTable } from '../google/pages';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { journal } from './journal';
import { currentSettings } from './settings';

const { roadmap: words } = WORDS;

/** «Импортировать план»: reads the pasted table, shows what was read, writes it into «Дорожная карта». */
export function importRoadmap(): string | null {
  const settings = currentSettings();
  const plan = readPlan(pastedTable(), schoolYearOf(settings));
  if (plan.rows.length === 0) return plan.problems.join('\n');
  if (!confirm(words.title, preview(plan.rows, plan.problems))) return null;

  return underLock(() => {
    const known = readTable(TABLES.roadmap);
    const missing = missingFromPlan([...plan.rows, ...known.map((row) => ({ ...row, content: [] }))]);
    writeRows(plan.rows, known);
    writeRoles(plan.rows);
    if (missing.length > 0) show(TABLES.missing);
    upsert(TABLES.missing, missing);
    journal(settings.keeper, words.title);
    return words.done(plan.rows.length, missing.length);
  });
}

/** «Добавить отмеченное»: a tick in «Чего нет в плане» becomes a row of the plan. */
export function addMissingRows(): string {
  const settings = currentSettings();
  const year = schoolYearOf(settings);
  return underLock(() => {
    const ticked = readTable(TABLES.missing).filter(({ add, added }) => add && added === '');
    if (ticked.length === 0) return words.noneTicked;
    writeRows(
      ticked.map((missing) => asRow(missing, year)),
      readTable(TABLES.roadmap),
    );
    upsert(
      TABLES.missing,
      ticked.map(({ id }) => ({ id, added: today() })),
    );
    return words.added(ticked.length);
  });
}

/** «Обновить состояние»: every row against today. */
export function refreshRoadmap(): string {
  currentSettings();
  return underLock(() => words.refreshed(refreshStates(readTable(TABLES.roadmap))));
}

/** Writes the states that have changed; returns how many. Rows that changed are written one by one where they lie apart. */
export function refreshStates(rows: RoadmapRow[]): number {
  const day = today();
  const changed = rows.filter((row) => row.state !== stateOf(row, day));
  upsert(
    TABLES.roadmap,
    changed.map((row) => ({ id: row.id, state: stateOf(row, day) })),
  );
  return changed.length;
}

/** Proves rows: evidence, link and day, but where a person has written another proof already. */
export function proveRows(rows: RoadmapRow[], evidence: string, link: string, day: string): void {
  const open = rows.filter((row) => row.evidence.trim() === '' || row.evidence === evidence);
  upsert(
    TABLES.roadmap,
    open.map(({ id, start, end }) => ({
      id,
      evidence,
      link,
      done: day,
      state: stateOf({ start, end, evidence }, day),
    })),
  );
}

function preview(rows: PlanRow[], problems: string[]): string {
  const inherited = rows.filter((row) => row.inherited.length > 0).length;
  const parts = [
    words.found(
      rows.length,
      new Set(rows.map(({ stage }) => stage)).size,
      rows.filter((row) => plannedFields(row).end !== '').length,
    ),
  ];
  if (inherited > 0) parts.push(words.inherited(inherited));
  if (problems.length > 0) parts.push(words.problems(problems));
  return [...parts, words.ask].join('\n\n');
}

function writeRows(rows: PlanRow[], known: RoadmapRow[]): void {
  const day = today();
  upsert(
    TABLES.roadmap,
    rows.map((row) => {
      const planned = plannedFields(row);
      const evidence = known.find(({ id }) => id === row.id)?.evidence ?? '';
      return { ...planned, state: stateOf({ ...planned, evidence }, day) };
    }),
  );
}

/** Every responsible of the plan gets a row in «Ответственные»; names and mails already there stay. */
function writeRoles(rows: PlanRow[]): void {
  const roles = new Map(
    rows.flatMap(({ responsible }) => readResponsible(responsible)).map((role) => [plain(role), role]),
  );
  upsert(
    TABLES.roles,
    [...roles].map(([id, role]) => ({ id, role })),
  );
}
