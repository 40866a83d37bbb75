import type { GridRows, ItemAnswer } from '../domain/surveys/read-answers';
import { ifPossible } from './refusal';

/** One answer as the form keeps it. */
export interface FormAnswer {
  response: string;
  /** ISO, UTC. */
  at: string;
  byItemId: Record<string, ItemAnswer>;
}

/** Which answers are wanted. */
export interface Wanted {
  /** Those given at or after this moment (ISO; '' for all)… */
  since: string;
  /** …without these, since nobody has checked whether Google counts the moment itself… */
  seen: readonly string[];
  /** …and at most so many of them, the oldest: a run must end in minutes. */
  most: number;
  /** These whenever they were given. */
  again: readonly string[];
  /** Item ids of the grids whose rows are wanted too. */
  grids: readonly string[];
  /** Item ids of the questions that the form was made with. */
  items: readonly string[];
}

/** Answers, oldest first, the rows of the grids, and which items nobody answered because they are lost; null where the form is gone. */
export function answersSince(
  formId: string,
  { since, seen, most, again, grids, items }: Wanted,
): { answers: FormAnswer[]; gridRows: GridRows; lost: string[] } | null {
  const opened = ifPossible(() => {
    const form = FormApp.openById(formId);
    // One millisecond earlier, so that both readings of "after" give the moment itself.
    const responses = since === '' ? form.getResponses() : form.getResponses(new Date(Date.parse(since) - 1));
    return { form, responses, asked: again.flatMap((id) => responseOf(form, id) ?? []) };
  }, null);
  if (opened === null) return null;
  const { form, responses, asked } = opened;
  const fresh = responses
    .map(withMoment)
    .filter(({ id, at }) => at > since || (at === since && !seen.includes(id)))
    .sort(byMoment)
    .slice(0, most);
  const ids = new Set(fresh.map(({ id }) => id));
  const all = [...asked.map(withMoment).filter(({ id }) => !ids.has(id)), ...fresh].sort(byMoment);
  const answers = all.map(({ id, at, response }) => {
    const entries = response.getItemResponses().map((item) => [String(item.getItem().getId()), item.getResponse()]);
    return { response: id, at, byItemId: Object.fromEntries(entries) as Record<string, ItemAnswer> };
  });
  const rows = answers.length === 0 ? [] : grids.map((id) => [id, rowsOf(form, id)] as const);
  const unanswered = items.filter((id) => answers.length > 0 && !answers.some(({ byItemId }) => id in byItemId));
  const lost = unanswered.filter((id) => form.getItemById(Number(id) as never) === null);
  return { answers, gridRows: Object.fromEntries(rows), lost };
}

type Given = { id: string; at: string; response: GoogleAppsScript.Forms.FormResponse };

function withMoment(response: GoogleAppsScript.Forms.FormResponse): Given {
  return { id: response.getId(), at: (response.getTimestamp() as Date).toISOString(), response };
}

function byMoment(a: Given, b: Given): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

/** Null where it was deleted. */
function responseOf(form: GoogleAppsScript.Forms.Form, id: string): GoogleAppsScript.Forms.FormResponse | null {
  return ifPossible(() => form.getResponse(id), null);
}

/** The rows of a grid as the form has them now; none where it is gone, or is no grid any more. */
function rowsOf(form: GoogleAppsScript.Forms.Form, itemId: string): string[] {
  const item = form.getItemById(Number(itemId) as never);
  if (item?.getType() !== FormApp.ItemType.GRID) return [];
  return item.asGridItem().getRows();
}
