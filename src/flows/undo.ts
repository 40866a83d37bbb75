import { formatCivil } from '../domain/calendar/civil-date';
import { headerOf, sheetName } from '../domain/messages/sheets';
import { WORDS } from '../domain/messages/words';
import { DOCUMENT_STATES, MAIL_STATES } from '../domain/sheet-values';
import { TABLES, type Table } from '../domain/tables';
import { type AnyRow, type Change, changeOf, type Restoration, restorationOf } from '../domain/undo/changes';
import {
  type Facts,
  finishRows,
  lastStep,
  outdated,
  rowsOfStep,
  type Step,
  startRows,
  stepNumbers,
} from '../domain/undo/steps';
import { underLock } from '../google/lock';
import { readTable, removeRows, upsert } from '../google/sheets';
import { dayOf } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { journal } from './journal';
import { currentSettings } from './settings';

const { undo: words } = WORDS;

/**
 * Does a step that changes much so that «Отменить последний шаг» can bring the named tables back. Call it under the
 * lock, after all questions. A step that was cut and is done again stays one step; one that changes nothing is none.
 */
export function undoable<T>(title: string, tables: Table[], work: () => T): T {
  const step = begin(title, tables);
  const result = work();
  finish(step, tables);
  return result;
}

/** «Отменить последний шаг»: names what somebody has changed since and what cannot be undone, then brings it back. */
export function undoLastStep(): string | null {
  const settings = currentSettings();
  const step = lastStep(readTable(TABLES.snapshots));
  if (step === null) return words.none;
  const planned = restorations(step);
  if (!confirm(words.title, preview(step, planned))) return null;

  return underLock(() => {
    const rows = readTable(TABLES.snapshots);
    const current = restorations(step);
    if (lastStep(rows)?.number !== step.number || editedIn(current).join() !== editedIn(planned).join())
      return words.meanwhile;
    for (const { table, restoration } of current) {
      removeRows(table, restoration.gone);
      upsert(table, restoration.patches);
    }
    journal(settings.keeper, words.undone(step.title));
    // Last: from here on the step is undone.
    removeRows(TABLES.snapshots, rowsOfStep(rows, step.number));
    return words.undone(step.title);
  });
}

/** The step as it began: the one that was cut with the same title, or a new one. */
function begin(title: string, tables: Table[]): Step {
  const rows = readTable(TABLES.snapshots);
  const last = lastStep(rows);
  const keys = tables.map(({ key }) => key).join();
  if (last !== null && last.changes === null && last.title === title && Object.keys(last.before).join() === keys)
    return last;
  const step: Step = {
    number: (stepNumbers(rows).pop() ?? 0) + 1,
    title,
    when: new Date().toISOString(),
    facts: facts(),
    before: rowsOf(tables),
    changes: null,
  };
  const { parts, marker } = startRows(step);
  removeRows(TABLES.snapshots, outdated(rows));
  upsert(TABLES.snapshots, parts);
  upsert(TABLES.snapshots, [marker]);
  return step;
}

function finish(step: Step, tables: Table[]): void {
  const after = rowsOf(tables);
  const changes: Record<string, Change> = {};
  for (const { key, columns } of tables) {
    const change = changeOf(step.before[key] ?? [], after[key] ?? [], derivedOf({ columns }));
    if (change !== null) changes[key] = change;
  }
  if (Object.keys(changes).length === 0) {
    removeRows(TABLES.snapshots, rowsOfStep(readTable(TABLES.snapshots), step.number));
    return;
  }
  const { parts, marker } = finishRows(step, changes);
  upsert(TABLES.snapshots, parts);
  upsert(TABLES.snapshots, [marker]);
}

type Planned = { table: Table; restoration: Restoration; now: AnyRow[] };

/** What undoing the step would write into each of its tables as they are now. */
function restorations({ before, changes }: Step): Planned[] {
  const tables: Table[] = Object.values(TABLES).filter(({ key }) => key in before && (!changes || key in changes));
  return tables.map((table) => {
    const now = readTable(table) as AnyRow[];
    const change = changes?.[table.key] ?? null;
    return { table, now, restoration: restorationOf(before[table.key] ?? [], change, now, derivedOf(table)) };
  });
}

function preview(step: Step, planned: Planned[]): string {
  const edited = editedIn(planned);
  const since = facts();
  return [
    words.step(step.title, formatCivil(dayOf(step.when))),
    ...(step.changes === null ? [words.brokeOff] : []),
    ...(edited.length > 0 ? [words.edited(edited)] : []),
    words.cannot({
      mails: since.mails - step.facts.mails,
      forms: since.forms - step.facts.forms,
      documents: since.documents - step.facts.documents,
      signed: since.signed - step.facts.signed,
    }),
    words.ask,
  ].join('\n\n');
}

/** «Лист «Пары», Белова А. С.: Состояние»: rows that somebody has changed since the step, in words. */
function editedIn(planned: Planned[]): string[] {
  return planned.flatMap(({ table, restoration, now }) =>
    restoration.edited.map(({ id, fields }) => {
      const row = now.find((each) => each.id === id);
      const headers = fields.map((field) => headerOf(table, field));
      return words.row(sheetName(table), row ? nameOf(table, row) : id, headers);
    }),
  );
}

/** The first two texts of a row that people can see. */
function nameOf({ columns }: Table, row: AnyRow): string {
  const shown = Object.entries(columns).filter(([, { type, technical }]) => type === 'text' && !technical);
  const texts = shown.map(([key]) => String(row[key] ?? '').trim()).filter((text) => text !== '');
  return texts.slice(0, 2).join(' ');
}

/** The rows of each table by id, since their order is people's. */
function rowsOf(tables: Table[]): Record<string, AnyRow[]> {
  const sorted = (table: Table) => (readTable(table) as AnyRow[]).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(tables.map((table) => [table.key, sorted(table)]));
}

function derivedOf({ columns }: Pick<Table, 'columns'>): string[] {
  return Object.entries(columns).flatMap(([key, { derived }]) => (derived ? [key] : []));
}

/** What no undoing brings back, as the sheets count it. */
function facts(): Facts {
  const documents = readTable(TABLES.documents);
  return {
    mails: readTable(TABLES.mails).filter(({ state }) => state === MAIL_STATES.sent).length,
    forms: readTable(TABLES.surveys).filter(({ formId }) => formId !== '').length,
    documents: documents.filter(({ file }) => file !== '').length,
    signed: documents.filter(({ state }) => state === DOCUMENT_STATES.signed).length,
  };
}
