import { plain } from '../text';
import type { Question, Survey, Values } from './types';

/** What a form gives for one item: text, a number of a scale, ticked choices, a choice for each row of a grid; nothing when the item was skipped. */
export type ItemAnswer = string | number | readonly (string | null)[] | null | undefined;

/**
 * The answers that were found, the keys of questions that the form seems to have lost, and as text, by item id, what was
 * answered to questions that the school has added.
 */
export type ReadAnswers = { values: Values; dropped: string[]; extra: Record<string, string> };

/** What the rows of a form's grids say, by item id; people may have moved them. */
export type GridRows = Readonly<Record<string, readonly string[]>>;

/**
 * Turns one response into answers by question key; a question counts as dropped when the form has no item for it,
 * or when it is required and yet unanswered, which only a deleted or altered item can cause.
 */
export function readAnswers(
  survey: Survey,
  byItemId: Readonly<Record<string, ItemAnswer>>,
  itemIds: Readonly<Record<string, string>>,
  gridRows: GridRows = {},
): ReadAnswers {
  const values: Values = {};
  const dropped: string[] = [];
  for (const question of survey.questions) {
    const itemId = itemIds[question.key];
    const answer = itemId === undefined ? undefined : byItemId[itemId];
    const given = answer !== undefined && answer !== null;
    if (given) values[question.key] = valueFor(question, answer, gridRows[itemId ?? '']);
    else if (itemId === undefined || question.required) dropped.push(question.key);
  }
  return { values, dropped, extra: extraIn(byItemId, new Set(Object.values(itemIds))) };
}

function extraIn(byItemId: Readonly<Record<string, ItemAnswer>>, ours: ReadonlySet<string>): Record<string, string> {
  const added = Object.entries(byItemId).filter(([id]) => !ours.has(id));
  const texts = added.map(([id, answer]) => [id, [answer].flat().filter(Boolean).join(', ').trim()] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function valueFor(
  question: Question,
  answer: NonNullable<ItemAnswer>,
  formRows?: readonly string[],
): string | string[] {
  const whole = (typeof answer === 'object' ? answer : [answer]).map((part) =>
    part === null ? '' : String(part).trim(),
  );
  if (question.kind === 'grid') return inOurRows(question.rows ?? [], formRows ?? [], whole);
  const parts = whole.filter((part) => part !== '');
  return question.kind === 'checkboxes' ? parts : parts.join(', ');
}

/** A row is known by its words wherever it stands; a reworded one by its place; one that people added is left out. */
function inOurRows(rows: readonly string[], formRows: readonly string[], given: readonly string[]): string[] {
  const places = new Map(formRows.map((row, place) => [plain(row), place]));
  const known = new Set(rows.map(plain));
  return rows.map((row, place) => {
    const moved = places.get(plain(row));
    const isStranger = !known.has(plain(formRows[place] ?? ''));
    return given[moved ?? (isStranger ? place : -1)] ?? '';
  });
}
