import { fingerprint } from '../domain/fingerprint';
import { WORDS } from '../domain/messages/words';
import { countPlanned, plannedLines } from '../domain/roadmap/item-lines';
import { missingFromPlan } from '../domain/roadmap/missing';
import { keyOf, type Replacement } from '../domain/roadmap/personal-names';
import type { PlanRow } from '../domain/roadmap/plan-row';
import type { Plan } from '../domain/roadmap/read-plan';
import { readResponsible } from '../domain/roadmap/responsible';
import { replanned } from '../domain/roadmap/roadmap-row';
import { isNamed, type Settings } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { plain } from '../domain/text';
import { underLock } from '../google/lock';
import { readTable, show, upsert } from '../google/sheets';
import { confirm } from '../google/ui';
import { journal } from './journal';
import { askAboutPast } from './past-lines';
import { refreshRows } from './refresh-rows';
import { remember } from './settings';
import { undoable } from './undo';

const { import: words } = WORDS;

/** What a plan is written into. */
export const PLAN_TABLES = [TABLES.roadmap, TABLES.roles, TABLES.missing, TABLES.unread];

/** Shows a plan as it was read and, when agreed, writes it; `alongside` is written with it. Null where it was refused. */
export function writePlan(
  plan: Plan,
  replacements: Replacement[],
  settings: Settings,
  alongside: () => void = () => {},
): string | null {
  if (plan.rows.length === 0) return plan.problems.join('\n');
  if (!confirm(words.title, preview(plan, readTable(TABLES.roadmap)))) return null;
  return writeAgreed(plan, replacements, settings, alongside);
}

/** Writes a plan that the person has seen; says what there is now. */
export function writeAgreed(
  plan: Plan,
  replacements: Replacement[],
  settings: Settings,
  alongside: () => void = () => {},
): string {
  return underLock(() => {
    const known = readTable(TABLES.roadmap);
    const missing = missingFromPlan([...plan.rows, ...known.map((row) => ({ ...row, content: [] }))]);
    alongside();
    undoable(words.title, PLAN_TABLES, () => {
      writeRows(plan.rows, known, settings);
      const nameless = writeRoles(plan.rows, replacements);
      if (missing.length > 0) show(TABLES.missing);
      upsert(TABLES.missing, missing);
      writeUnread([...plan.problems, ...nameless, ...plan.above]);
    });
    const past = askAboutPast(settings);
    // From here on there is a plan, and none is chosen for the beginning.
    if (settings.plan !== '') remember({ plan: '' });
    journal(settings.keeper, words.title);
    const wanting = isNamed(settings) ? readTable(TABLES.roles) : [];
    const unknown = wanting.filter(({ email }) => email.trim() === '').length;
    return [
      words.done(countPlanned(plan.rows), missing.length),
      ...(past > 0 ? [WORDS.lines.past.imported(past)] : []),
      ...(unknown > 0 ? [WORDS.lines.unknownRoles(unknown)] : []),
    ].join(' ');
  });
}

/** Writes rows of a plan and their items; kinds of work, dates and proofs that people gave stay. */
export function writeRows(rows: PlanRow[], known: RoadmapRow[], settings: Settings): void {
  const byId = new Map(known.map((row) => [row.id, row]));
  upsert(
    TABLES.roadmap,
    rows.flatMap(plannedLines).map((line) => replanned(line, byId.get(line.id))),
  );
  refreshRows(settings);
}

/**
 * Every responsible of the plan gets a row in «Ответственные», with the name that its role replaced; names and mails
 * already there stay. Returns sentences about names whose role has another one.
 */
export function writeRoles(rows: PlanRow[], replacements: Replacement[] = []): string[] {
  const printed = [
    ...replacements.map(({ role }) => role),
    ...rows.flatMap(({ responsible }) => readResponsible(responsible)),
  ];
  const roles = new Map(printed.map((role) => [plain(role), role]));
  const names = new Map(readTable(TABLES.roles).map(({ id, name }) => [id, name]));
  const nameless: string[] = [];
  for (const { person, role } of replacements) {
    const taken = names.get(plain(role)) ?? '';
    if (taken.trim() === '') names.set(plain(role), person.name);
    else if (keyOf(taken) !== person.key) nameless.push(words.roleTaken(person.name, role, taken));
  }
  upsert(
    TABLES.roles,
    [...roles].map(([id, role]) => ({ id, role, ...(replacements.length > 0 ? { name: names.get(id) ?? '' } : {}) })),
  );
  return nameless;
}

/** What of the pasted text no row has taken; it stays until people delete it. */
function writeUnread(texts: string[]): void {
  const rows = new Map(texts.map((text) => [`U${fingerprint(text)}`, text]));
  if (rows.size > 0) show(TABLES.unread);
  upsert(
    TABLES.unread,
    [...rows].map(([id, text]) => ({ id, text })),
  );
}

function preview({ title, above, rows, problems }: Plan, known: RoadmapRow[]): string {
  const lines = rows.flatMap(plannedLines);
  const ids = new Set(lines.map(({ id }) => id));
  const guessed = lines.filter(({ notes }) => notes !== '');
  const isJoined = ({ notes }: { notes: string }) => notes.includes(WORDS.reading.joined([]).trim());
  const dated = lines.filter(({ end }) => end !== '').length;
  return words.preview({
    title,
    counts: {
      rows: rows.length,
      stages: new Set(rows.map(({ stage }) => stage)).size,
      items: lines.length - rows.length,
      dated,
      undated: lines.length - dated,
    },
    // First those that cost a row of its own: a line without a number that became a part of the one above.
    guesses: [...guessed.filter(isJoined), ...guessed.filter((line) => !isJoined(line))].map(
      ({ number, activity, notes }) => words.guess(number, activity, notes),
    ),
    problems,
    above: above.length,
    others: known.filter(({ id }) => !ids.has(id)).length,
  });
}
