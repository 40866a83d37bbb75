import type { SchoolYear } from '../domain/calendar/school-year';
import { WORDS } from '../domain/messages/words';
import { personalData } from '../domain/people/personal-data';
import { readColumnAnswer, rememberedColumns, withColumns } from '../domain/roadmap/column-answer';
import { type ColumnQuestion, type Columns, columnQuestion } from '../domain/roadmap/column-question';
import {
  type KnownRole,
  type NamedPerson,
  personsIn,
  type Replacement,
  withoutNames,
  withRoles,
} from '../domain/roadmap/personal-names';
import { type Plan, readPlan } from '../domain/roadmap/read-plan';
import { readRoleAnswer } from '../domain/roadmap/role-answer';
import { isNamed, type Settings, schoolYearOf } from '../domain/settings';
import { CURATOR } from '../domain/sheet-values';
import { TABLES } from '../domain/tables';
import type { PastedPlan } from '../domain/wizard/chosen-plan';
import { clearPasteSheet } from '../google/pages';
import { readTable } from '../google/sheets';
import { confirm } from '../google/ui';
import { askAgain } from './ask-again';
import { pastedPlan, type Source } from './plan-document';
import { currentSettings, remember } from './settings';
import { writePlan } from './write-plan';

const { import: words } = WORDS;

/** «Импортировать план»: reads the pasted plan, asks what is unsure, shows what was read, writes «Дорожная карта». */
export function importRoadmap(): string | null {
  const settings = currentSettings();
  const year = schoolYearOf(settings);
  const source = pastedPlan(settings);
  if (source === null) return null;
  if (source === undefined) return words.sourceGivenUp;
  const { grid, apart } = source;
  const question = columnQuestion(grid);
  const columns = question === null ? [] : columnsOf(question, settings);
  if (columns === null) return null;
  if (columns === undefined) return words.columnsGivenUp;
  const plan = readPlan(grid, year, question === null ? undefined : columns);
  const replacements = rolesFor(plan, settings);
  const read: Plan = { ...plan, rows: withRoles(plan.rows, replacements), problems: [...plan.problems, ...apart] };
  const alongside = () => {
    if (question !== null) remember({ columns: withColumns(settings.columns, question.key, columns) });
  };
  if (isNamed(settings)) return writePlan(read, replacements, settings, alongside);
  const said = writePlan(withoutNames(read, replacements), [], settings, alongside);
  return said === null ? null : [said, ...clearedPaste(source)].join('\n\n');
}

/** A pasted plan as it can be read without a question, and what would be asked. */
export function readUnasked(grid: string[][], year: SchoolYear, settings: Settings, roles: KnownRole[]): PastedPlan {
  const question = columnQuestion(grid);
  const known = question === null ? null : rememberedColumns(settings.columns, question);
  const guessed = question?.columns.map(({ guess }) => guess);
  const plan = readPlan(grid, year, known ?? guessed);
  const asks = { columns: question !== null && known === null, persons: personsOf(plan, settings, roles).length };
  return { plan: isNamed(settings) ? plan : withoutNames(plan, []), asks };
}

/** In «Коды» the names that the coordinator pasted are the coordinator's: clears them where that is wanted. */
function clearedPaste({ grid, isSheet }: Source): string[] {
  const places = grid.flat().filter((cell) => personalData(cell).length > 0).length;
  if (places === 0) return [];
  if (!isSheet) return [WORDS.codes.namesInDocument(places)];
  if (!confirm(words.title, WORDS.codes.clearPaste(places))) return [WORDS.codes.namesLeft];
  clearPasteSheet();
  return [WORDS.codes.pasteCleared];
}

/** What the columns hold, as answered before or now; null where the person cancelled. */
function columnsOf(question: ColumnQuestion, settings: Settings): Columns | null | undefined {
  const known = rememberedColumns(settings.columns, question);
  if (known !== null) return known;
  return askAgain(words.columnsTitle, words.columns(question), (typed) => {
    const answer = readColumnAnswer(typed, question);
    return Array.isArray(answer) ? { answer } : { problem: words.columnsAgain(answer) };
  });
}

/** The roles that stand for the names in the plan; in «ФИО» none where people keep them, or never say which. */
function rolesFor(plan: Plan, settings: Settings): Replacement[] {
  const persons = personsOf(plan, settings, readTable(TABLES.roles));
  if (persons.length === 0) return [];
  const named = isNamed(settings);
  const roles = askAgain(words.rolesTitle, words.roles(persons, named), (typed) => {
    const answer = readRoleAnswer(typed, persons);
    return Array.isArray(answer) ? { answer } : { problem: words.roleUnclear(answer.unclear) };
  });
  if (named) return roles ?? [];
  const answered = new Map((roles ?? []).map(({ person, role }) => [person, role]));
  return persons.map((person) => ({ person, role: answered.get(person) ?? person.role }));
}

function personsOf({ rows }: Plan, settings: Settings, roles: KnownRole[]): NamedPerson[] {
  return personsIn(rows, [
    ...roles,
    { role: CURATOR, name: settings.coordinatorName },
    { role: settings.directorPost, name: settings.directorName },
  ]);
}
