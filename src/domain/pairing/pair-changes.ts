import { ENDED_WHY, PAIR_STATE } from '../sheet-values';
import type { ChangeRow, PairRow } from '../tables';
import { isEnded, type PairState, plainState } from './pair-states';

const PARTED: readonly string[] = ['расторгнута', 'заменена'] satisfies PairState[];

/** What is to be written when people have changed states: a line of history for each, and what the pair then remembers. */
export type NotedChanges = {
  history: ChangeRow[];
  pairs: { id: string; known: string; why?: string; changed?: string }[];
};

/**
 * The pairs whose state is another than the one last noted. Noted twice, a change is one line: its id counts the changes
 * of the pair. `today` (ISO) stands where people gave no date.
 */
export function noteChanges(pairs: readonly PairRow[], history: readonly ChangeRow[], today: string): NotedChanges {
  const noted: NotedChanges = { history: [], pairs: [] };
  const earlier = new Map(history.map((row) => [row.id, row]));
  for (const pair of pairs) {
    const { count, state: from } = knownOf(pair);
    if (from === plainState(pair.state)) {
      if (pair.known === '') noted.pairs.push({ id: pair.id, known: knownAs(pair.state) });
      continue;
    }
    const id = `${pair.id}#${count + 1}`;
    const before = earlier.get(id);
    noted.history.push({
      id,
      pair: pair.id,
      mentee: pair.mentee,
      menteeName: pair.menteeName,
      mentor: pair.mentor,
      mentorName: pair.mentorName,
      from,
      to: plainState(pair.state),
      date: pair.changed || before?.date || today,
      why: pair.why || before?.why || '',
      order: pair.order,
      recorded: before?.recorded ?? '',
    });
    noted.pairs.push({ id: pair.id, why: '', changed: '', known: knownAs(pair.state, count + 1) });
  }
  return noted;
}

/**
 * Ends the pairs that go on, by an order of that day (ISO), which is the order on the change, too; also of those that
 * people had already put down as completed.
 */
export function completing(
  pairs: readonly PairRow[],
  history: readonly ChangeRow[],
  { order, day }: { order: string; day: string },
) {
  const state = PAIR_STATE.completed;
  const over = pairs.map((pair) =>
    isEnded(pair) ? pair : { ...pair, known: pair.known || knownAs(pair.state), state, changed: day },
  );
  const noted = noteChanges(over, history, day);
  const last = new Set(over.map((pair) => `${pair.id}#${knownOf(pair).count}`));
  const known = history.filter(({ id, to }) => last.has(id) && to === state);
  return {
    changes: [
      ...known.map(({ id }) => ({ id, recorded: order })),
      ...noted.history.map((row) => (row.to === state ? { ...row, recorded: order } : row)),
    ],
    // That they have changed they remember when it is noted, for what follows a change is done then.
    pairs: over.flatMap(({ id, known }, at) => (over[at] === pairs[at] ? [] : [{ id, known, state }])),
  };
}

/**
 * Pairs that were broken off or replaced: the next proposal would be the same ones again. Where a consent was taken back
 * nobody is proposed anyway.
 */
export function partedIn(history: readonly ChangeRow[]): ChangeRow[] {
  return history.filter(({ to, why }) => PARTED.includes(to) && why !== ENDED_WHY);
}

/** What a pair remembers of its state, so that a change by people's hand is seen: how many changes there were, and the last. */
function knownAs(state: string, count = 0): string {
  return `${count} ${plainState(state)}`;
}

/** Changes of pairs under an order that end or pause them and that no later order records: what a change order names. */
export function awaitingOrder(history: readonly ChangeRow[]): ChangeRow[] {
  return history.filter((row) => {
    const matters = isEnded({ state: row.to }) || row.to === 'приостановлена';
    return matters && row.order !== '' && row.recorded === '';
  });
}

/** The pair that the mentee of an ended one has now, or undefined. */
export function replacementOf(change: ChangeRow, pairs: readonly PairRow[]): PairRow | undefined {
  return pairs.find((pair) => pair.mentee === change.mentee && pair.id !== change.pair && !isEnded(pair));
}

/**
 * The pairs, by id, that ended under the signed paper called so, or by it, and that the same two have agreed anew since: the
 * paper says nothing of what they have now.
 */
export function agreedAnew(
  paper: string,
  pairs: readonly PairRow[],
  history: readonly ChangeRow[],
): ReadonlySet<string> {
  const over = history.filter(({ order, recorded, to }) => [order, recorded].includes(paper) && isEnded({ state: to }));
  const ended = new Set(over.map(({ pair }) => pair));
  const anew = pairs.filter((pair) => ended.has(pair.id) && !isEnded(pair) && pair.order !== paper);
  return new Set(anew.map(({ id }) => id));
}

/** A pair that nobody has noted yet is taken as it is. */
function knownOf(pair: PairRow): { count: number; state: string } {
  const [, count = '0', state = plainState(pair.state)] = /^(\d+) (.*)$/.exec(pair.known) ?? [];
  return { count: Number(count), state };
}
