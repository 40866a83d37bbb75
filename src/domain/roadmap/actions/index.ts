import { plain } from '../../text';
import type { Action } from './action';
import { AUDIENCE } from './audience';
import { BASES } from './bases';
import { CONTROL } from './control';
import { LAUNCH } from './launch';
import { MEETINGS } from './meetings';
import { PAIRS } from './pairs';
import { RESULTS } from './results';
import { TRAINING } from './training';

/** Everything a plan may ask for, one entry a kind; a new wording or action is a new row of its group. */
export const ACTIONS = [
  ...LAUNCH,
  ...AUDIENCE,
  ...BASES,
  ...TRAINING,
  ...PAIRS,
  ...MEETINGS,
  ...RESULTS,
  ...CONTROL,
] as const satisfies readonly Action[];

/** The kind of an action of the add-on. */
export type ActionKind = (typeof ACTIONS)[number]['kind'];

/** The choice of a row that the school does alone. */
const OWN_WORK = 'Своими силами';

/** What people choose from in the column «Вид работы». */
export const ACTION_TITLES: readonly string[] = [...ACTIONS.map(({ title }) => title), OWN_WORK];

/** What of a row tells its actions. */
export type Asking = {
  activity: string;
  result: string;
  content?: string[];
  indicator?: string;
  term?: { text: string };
};

/** What the add-on can do for a row, as the sheet shows it; '' where the school does it alone and only records the evidence. */
export function actionTitle(row: Asking): string {
  return asked(row)[0]?.title ?? '';
}

/** The numbers of all kinds of a row («K22»), in the order of its points, then those that only its result tells. */
export function kindsOf(row: Asking): string[] {
  return asked(row).map(({ id }) => id);
}

/** The kinds of activities that a deadline names as what it waits for. */
export function kindsAwaited(event: string): ActionKind[] {
  const waits = found(event, ({ awaited }) => awaited);
  return [...new Set([...waits, ...found(event, ({ matches }) => matches)])].map(({ kind }) => kind);
}

type AnyAction = (typeof ACTIONS)[number];

function asked(row: Asking): AnyAction[] {
  const deeds = [...(row.content ?? []), row.activity].flatMap((text) => found(text, ({ matches }) => matches));
  const proofs = [row.result, row.indicator ?? ''].flatMap((text) => found(text, ({ proved }) => proved));
  const waits = found(row.term?.text ?? '', ({ awaited }) => awaited);
  return [...new Set([...deeds, ...proofs, ...waits])];
}

/** The actions whose words a text has, as they follow each other in it. */
function found(text: string, wordsOf: (action: Action) => RegExp | undefined): AnyAction[] {
  const words = plain(text);
  return ACTIONS.map((action) => ({
    action,
    at: wordsOf(action) === undefined ? -1 : words.search(wordsOf(action) ?? /$^/),
  }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ action }) => action);
}
