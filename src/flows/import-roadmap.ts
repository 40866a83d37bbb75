import { IMPORT_WORDS as words } from '../domain/messages/import';
import { LINE_WORDS } from '../domain/messages/line-words';
import { readColumnAnswer, rememberedColumns, withColumns } from '../domain/roadmap/column-answer';
import { type ColumnQuestion, type Columns, columnQuestion } from '../domain/roadmap/column-question';
import { plannedLines } from '../domain/roadmap/item-lines';
import { missingFromPlan } from '../domain/roadmap/missing';
import { type Plan, readPlan } from '../domain/roadmap/read-plan';
import { type Settings, schoolYearOf } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { pastedTable } from '../google/pages';
import { readTable, show, upsert } from '../google/sheets';
import { askText, confirm } from '../google/ui';
import { journal } from './journal';
import { askAboutPast } from './past-lines';
import { currentSettings, remember } from './settings';
import { undoable } from './undo';
import { PLAN_TABLES, writeRoles, writeRows, writeUnread } from './write-plan';

const MOST_QUESTIONS = 4;

/** «Импортировать план»: reads the pasted table, shows what was read, writes it into «Дорожная карта». */
export function importRoadmap(): string | null {
  const settings = currentSettings();
  const year = schoolYearOf(settings);
  const grid = pastedTable();
  const question = columnQuestion(grid);
  const columns = question === null ? undefined : columnsOf(question, settings);
  if (columns === null) return null;
  if (columns === 'unclear') return words.columnsGivenUp;
  return writePlan(readPlan(grid, year, columns), settings, () => {
    if (question && columns) remember({ columns: withColumns(settings.columns, question.key, columns) });
  });
}

/** Shows a plan as it was read and, when agreed, writes it; `alongside` is written with it. Null where it was refused. */
export function writePlan(plan: Plan, settings: Settings, alongside: () => void = () => {}): string | null {
  if (plan.rows.length === 0) return plan.problems.join('\n');
  if (!confirm(words.title, preview(plan, readTable(TABLES.roadmap)))) return null;

  return underLock(() => {
    const known = readTable(TABLES.roadmap);
    const missing = missingFromPlan([...plan.rows, ...known.map((row) => ({ ...row, content: [] }))]);
    alongside();
    undoable(words.title, PLAN_TABLES, () => {
      writeRows(plan.rows, known, settings);
      writeRoles(plan.rows);
      if (missing.length > 0) show(TABLES.missing);
      upsert(TABLES.missing, missing);
      writeUnread([...plan.problems, ...plan.above]);
    });
    const past = askAboutPast(settings);
    journal(settings.keeper, words.title);
    return [words.done(plan.rows.length, missing.length), ...(past > 0 ? [LINE_WORDS.past.imported(past)] : [])].join(
      ' ',
    );
  });
}

/** What the columns hold, as answered before or now; null where the person cancelled. */
function columnsOf(question: ColumnQuestion, settings: Settings): Columns | 'unclear' | null {
  const known = rememberedColumns(settings.columns, question);
  if (known !== null) return known;
  const asked = words.columns(question);
  let text = asked;
  for (let attempt = 0; attempt < MOST_QUESTIONS; attempt += 1) {
    const typed = askText(words.columnsTitle, text);
    if (typed === null) return null;
    const answer = readColumnAnswer(typed, question);
    if (Array.isArray(answer)) return answer;
    text = words.columnsAgain(answer, asked);
  }
  return 'unclear';
}

function preview({ title, above, rows, problems }: Plan, known: RoadmapRow[]): string {
  const lines = rows.flatMap(plannedLines);
  const ids = new Set(lines.map(({ id }) => id));
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
    guesses: lines.flatMap(({ number, activity, notes }) =>
      notes === '' ? [] : [words.guess(number, activity, notes)],
    ),
    problems,
    above: above.length,
    others: known.filter(({ id }) => !ids.has(id)).length,
  });
}
