import { WORDS } from '../domain/messages/ru';
import { plannedLines } from '../domain/roadmap/item-lines';
import { asRow, missingFromPlan } from '../domain/roadmap/missing';
import type { PlanRow } from '../domain/roadmap/plan-row';
import { readPlan } from '../domain/roadmap/read-plan';
import { readResponsible } from '../domain/roadmap/responsible';
import { replanned } from '../domain/roadmap/roadmap-row';
import { type Settings, schoolYearOf } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { plain } from '../domain/text';
import { underLock } from '../google/lock';
import { pastedTable } from '../google/pages';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { journal } from './journal';
import { refreshRows } from './refresh-rows';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { roadmap: words } = WORDS;

/** What a plan is written into. */
const TOUCHED = [TABLES.roadmap, TABLES.roles, TABLES.missing];

/** «Импортировать план»: reads the pasted table, shows what was read, writes it into «Дорожная карта». */
export function importRoadmap(): string | null {
  const settings = currentSettings();
  const plan = readPlan(pastedTable(), schoolYearOf(settings));
  if (plan.rows.length === 0) return plan.problems.join('\n');
  if (!confirm(words.title, preview(plan.rows, plan.problems))) return null;

  return underLock(() => {
    const known = readTable(TABLES.roadmap);
    const missing = missingFromPlan([...plan.rows, ...known.map((row) => ({ ...row, content: [] }))]);
    undoable(words.title, TOUCHED, () => {
      writeRows(plan.rows, known, settings);
      writeRoles(plan.rows);
      if (missing.length > 0) show(TABLES.missing);
      upsert(TABLES.missing, missing);
    });
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
    undoable(words.addTitle, TOUCHED, () => {
      const rows = ticked.map((missing) => asRow(missing, year));
      writeRows(rows, readTable(TABLES.roadmap), settings);
      writeRoles(rows);
      upsert(
        TABLES.missing,
        ticked.map(({ id }) => ({ id, added: today() })),
      );
    });
    return words.added(ticked.length);
  });
}

function preview(rows: PlanRow[], problems: string[]): string {
  const inherited = rows.filter((row) => row.inherited.length > 0).length;
  const lines = rows.flatMap(plannedLines);
  const dated = lines.filter(({ end }) => end !== '').length;
  const parts = [
    words.found({
      rows: rows.length,
      stages: new Set(rows.map(({ stage }) => stage)).size,
      items: lines.length - rows.length,
      dated,
      undated: lines.length - dated,
    }),
  ];
  if (inherited > 0) parts.push(words.inherited(inherited));
  if (problems.length > 0) parts.push(words.problems(problems));
  return [...parts, words.ask].join('\n\n');
}

function writeRows(rows: PlanRow[], known: RoadmapRow[], settings: Settings): void {
  const byId = new Map(known.map((row) => [row.id, row]));
  upsert(
    TABLES.roadmap,
    rows.flatMap(plannedLines).map((line) => replanned(line, byId.get(line.id))),
  );
  refreshRows(settings);
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
