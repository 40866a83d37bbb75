import type { Answer } from '../domain/people/enrol';
import type { Role } from '../domain/people/person';
import { FATES } from '../domain/sheet-values';
import { type Patch, TABLES } from '../domain/tables';
import { addColumns, lackingColumns } from '../google/extra-columns';
import { questionTitles } from '../google/forms';
import { readTable, upsert } from '../google/sheets';

/**
 * Keeps the answers to questions that the school has added to an intake: each question has a column of the base, known
 * by the item id of the question. Call it after the answers have found their people.
 */
export function writeExtras(formId: string, role: Role, answers: readonly Answer[]): void {
  const given = answers.filter(({ extra }) => Object.keys(extra ?? {}).length > 0);
  if (given.length === 0) return;
  const table = role === 'mentor' ? TABLES.mentors : TABLES.mentees;
  const history = readTable(TABLES.answers).filter(({ fate }) => fate === FATES.taken);
  const whose = new Map(history.map(({ id, person }) => [id, person]));
  const rows = new Map<string, Record<string, string>>();
  for (const { response, extra } of given) {
    const person = whose.get(response);
    if (person) rows.set(person, { ...rows.get(person), ...extra });
  }
  const items = [...new Set([...rows.values()].flatMap(Object.keys))];
  const lacking = lackingColumns(table, items.map(columnOf)).map((key) => key.slice(columnOf('').length));
  const titles = questionTitles(formId, lacking);
  addColumns(table, new Map(lacking.map((item) => [columnOf(item), titles.get(item) ?? ''])));
  const patches = [...rows].map(([id, extra]) => {
    return { id, ...Object.fromEntries(Object.entries(extra).map(([item, text]) => [columnOf(item), text])) };
  });
  upsert(table, patches as Patch<typeof table>[]);
}

function columnOf(item: string): string {
  return `item${item}`;
}
