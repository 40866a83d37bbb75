import { WORDS } from '../domain/messages/words';
import { ROLE_WORDS } from '../domain/names/key';
import type { Price } from '../domain/pairing/fairness';
import { isEnded, plainState } from '../domain/pairing/pair-states';
import { type MarkedRow, marksOf, readMarked, waitingSince, withBarred } from '../domain/pairing/proposal-rows';
import { type Proposal, propose } from '../domain/pairing/propose';
import { rulesOf } from '../domain/pairing/rules';
import type { Bases } from '../domain/people/person';
import { accountMark, isKeptBy, type Settings } from '../domain/settings';
import { PAIR_STATE } from '../domain/sheet-values';
import { type PairRow, type ProposalRow, TABLES, type UnpairedRow } from '../domain/tables';
import { myEmail } from '../google/accounts';
import { underLock } from '../google/lock';
import { readTable, removeRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { readBases } from './bases';
import { collect, giveCodes } from './collect';
import { journal } from './journal';
import { notePairChanges } from './pair-changes';
import { writeViews } from './pair-views';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { pairing: words } = WORDS;
const TOUCHED = [TABLES.proposal, TABLES.unpaired, TABLES.mentees, TABLES.load, TABLES.standing];

/**
 * «Подобрать пары»: the proposal with its reasons, and who is left and why. Approved pairs stay as they are, and so does
 * what people locked, forbade or changed by hand. Forms are read by the keeper's account alone; others propose without.
 */
export function proposePairs(): string {
  const settings = currentSettings();
  return underLock(() => {
    if (isKeptBy(settings, myEmail())) collect(settings);
    else giveCodes();
    const pairs = notePairChanges();
    const { left, rows, refused, price } = undoable(words.title, TOUCHED, () => work(settings, pairs));
    journal(accountMark(settings, myEmail()), words.title);
    return words.done(rows.length - refused.size, left.length, refused.size) + fairness(settings, price);
  });
}

/** What the lowest fit could be or has become, and what that costs; '' where there is nothing to say. */
function fairness(settings: Settings, price: Price | null): string {
  if (price === null) return '';
  const say = rulesOf(settings).fair ? words.raised : words.raise;
  return say(price.lowest, price.raised, price.sum - price.sumRaised);
}

function work(settings: Settings, pairs: PairRow[]): Proposal & { rows: ProposalRow[] } {
  const given = readBases();
  const marked = readMarked(proposalRows(), given);
  const { barred, ...marks } = marksOf(marked);
  const forbidding = withBarred(given.mentees, barred);
  // Before the row forgets its tick.
  upsert(
    TABLES.mentees,
    forbidding.map((mentee) => ({ id: mentee.id, barred: mentee.barred.join('; ') })),
  );
  const bases = { ...given, mentees: given.mentees.map((one) => forbidding.find(({ id }) => id === one.id) ?? one) };
  const unpaired = readTable(TABLES.unpaired);
  const held = pairs.filter((pair) => !isEnded(pair));
  const proposal = propose({
    ...bases,
    ...marks,
    pairs: held,
    completed: pairs.filter(({ state }) => plainState(state) === PAIR_STATE.completed),
    since: waitingSince([...marked.map(({ row }) => row), ...unpaired]),
    today: today(),
    rules: rulesOf(settings),
  });
  const now = proposalRows();
  const rows = asRows(proposal, bases, marked, now);
  write(proposal, rows, now, unpaired);
  writeViews({ ...bases, pairs: held, proposal: rows, since: waitingSince([...rows, ...proposal.left]) });
  return { ...proposal, rows };
}

/** The rows of «Подбор», `now` being what stands there: a pair that cannot be stays as the person typed it. */
function asRows({ pairs, refused }: Proposal, bases: Bases, marked: MarkedRow[], now: ProposalRow[]): ProposalRow[] {
  const names = new Map([...bases.mentors, ...bases.mentees].map(({ id, name }) => [id, name]));
  const known = new Map(now.map((row) => [row.id, row]));
  const byHand = new Map(marked.filter((each) => each.byHand).map(({ mentee, row }) => [mentee, row]));
  const made = pairs.map(({ mentee, mentor, ...pair }) => ({
    ...pair,
    ...ticksOf(known.get(mentee), mentor),
    id: mentee,
    mentee,
    menteeName: names.get(mentee) ?? '',
    mentor,
    mentorName: names.get(mentor) ?? '',
    proposed: byHand.get(mentee)?.proposed ?? mentor,
  }));
  const kept = [...refused].flatMap(([mentee, why]) => {
    const row = known.get(mentee);
    return row
      ? [{ ...row, points: null, extra: null, reason: '', others: '', group: '', note: words.cannot(why) }]
      : [];
  });
  return [...made, ...kept];
}

/** Both sheets get their new rows before either loses its old ones: nobody's waiting time is lost on the way. */
function write({ left }: Proposal, rows: ProposalRow[], now: ProposalRow[], unpaired: UnpairedRow[]): void {
  for (const table of [TABLES.proposal, TABLES.unpaired]) show(table);
  upsert(TABLES.proposal, rows, 'mentee');
  upsert(
    TABLES.unpaired,
    left.map(({ id, name, role, why, since }) => ({ id, name, role: ROLE_WORDS[role], why, since })),
  );
  removeRows(TABLES.proposal, gone(now, rows));
  removeRows(TABLES.unpaired, gone(unpaired, left));
}

function gone(before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

/** A person's ticks hold for the pair they were made for; one row that was typed by hand has no key yet. */
function ticksOf(row: ProposalRow | undefined, mentor: string): Pick<ProposalRow, 'approve' | 'lock' | 'forbid'> {
  if (row?.mentor !== mentor) return { approve: false, lock: row?.lock === true && !row.forbid, forbid: false };
  return { approve: row.approve, lock: row.lock, forbid: row.forbid };
}

function proposalRows(): ProposalRow[] {
  return readTable(TABLES.proposal, 'mentee').map((row) => (row.id === '' ? { ...row, id: row.mentee.trim() } : row));
}
