import { headerOf } from '../domain/messages/sheets';
import { WORDS } from '../domain/messages/words';
import { ROLE_WORDS } from '../domain/names/key';
import type { Price } from '../domain/pairing/fairness';
import { isEnded, plainState } from '../domain/pairing/pair-states';
import { marksOf, type ReadRows, readMarked, waitingSince, withBarred } from '../domain/pairing/proposal-rows';
import { type Proposal, propose } from '../domain/pairing/propose';
import { misread, rulesOf } from '../domain/pairing/rules';
import type { Bases } from '../domain/people/person';
import { accountMark, isKeptBy, type Settings } from '../domain/settings';
import { PAIR_STATE } from '../domain/sheet-values';
import { type PairRow, type ProposalRow, TABLES, type UnpairedRow } from '../domain/tables';
import { myEmail } from '../google/accounts';
import { underLock } from '../google/lock';
import { withWhatWasSeen } from '../google/places';
import { misreadCells, readTable, removeRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { adoptTyped } from './adopt-typed';
import { readBases } from './bases';
import { collect, giveCodes } from './collect';
import { journal } from './journal';
import { notePairChanges } from './pair-changes';
import { writeViews } from './pair-views';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { pairing: words } = WORDS;
/** Cells that nobody can read, named in one message. */
const MOST_TOLD = 5;
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
    adoptTyped();
    const { left, rows, refused, price, misread } = undoable(words.title, TOUCHED, () => work(settings, pairs));
    journal(accountMark(settings, myEmail()), words.title);
    return [
      words.done(rows.length - refused, left.length, refused),
      fairness(settings, price),
      notUnderstood(settings),
      misread,
    ].join('');
  });
}

/** What the lowest fit could be or has become, and what that costs; '' where there is nothing to say. */
function fairness(settings: Settings, price: Price | null): string {
  if (price === null) return '';
  const say = rulesOf(settings).fair ? words.raised : words.raise;
  return say(price.lowest, price.raised, price.sum - price.sumRaised);
}

function notUnderstood(settings: Settings): string {
  return misread(settings)
    .map(({ key, given, taken }) => words.misread(WORDS.settings[key].title, given, taken))
    .join('');
}

/** The cells of the bases that decide about pairs and say what nobody can read; '' where there are none. */
function misreadPeople(): string {
  const found = [
    ...misreadCells(TABLES.mentors, 'capacity', 'least', 'experience').map((cell) => ({
      ...cell,
      table: TABLES.mentors,
    })),
    ...misreadCells(TABLES.mentees, 'experience').map((cell) => ({ ...cell, table: TABLES.mentees })),
  ];
  const told = found
    .slice(0, MOST_TOLD)
    .map(({ id, table, key, text }) =>
      words.misreadCell(id, headerOf(table, key), text, key === 'experience' ? '' : '1'),
    );
  return told.join('') + (found.length > MOST_TOLD ? words.moreMisread(found.length - MOST_TOLD) : '');
}

type Done = Pick<Proposal, 'left' | 'price'> & { rows: ProposalRow[]; refused: number; misread: string };

function work(settings: Settings, pairs: PairRow[]): Done {
  const given = readBases();
  const misread = withWhatWasSeen(misreadPeople);
  const before = readTable(TABLES.proposal);
  const read = readMarked(before, given);
  const { barred, ...marks } = marksOf(read.marked);
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
    since: waitingSince([...before, ...unpaired]),
    today: today(),
    rules: rulesOf(settings),
  });
  const current = readTable(TABLES.proposal);
  const rows = asRows(proposal, bases, read, current);
  write(proposal, rows, current, unpaired);
  writeViews({ ...bases, pairs: held, proposal: rows, since: waitingSince([...rows, ...proposal.left]) });
  return { ...proposal, rows, refused: proposal.refused.size + read.unclear.length, misread };
}

/** The rows of «Подбор»: what cannot be, and what means nobody, stays as the person typed it, and says why. */
function asRows(
  { pairs, refused }: Proposal,
  bases: Bases,
  { marked, unclear }: ReadRows,
  now: ProposalRow[],
): ProposalRow[] {
  const names = new Map([...bases.mentors, ...bases.mentees].map(({ id, name }) => [id, name]));
  const rows = new Map(now.map((row) => [row.id, row]));
  const read = new Map(marked.map((each) => [each.mentee, each]));
  const made = pairs.map(({ mentee, mentor, ...pair }) => {
    const own = read.get(mentee);
    return {
      ...pair,
      ...ticksOf(rows.get(own?.row.id ?? mentee), own?.mentor === mentor),
      id: mentee,
      mentee,
      menteeName: names.get(mentee) ?? '',
      mentor,
      mentorName: names.get(mentor) ?? '',
      proposed: own?.byHand ? own.row.proposed : mentor,
    };
  });
  const empty = { points: null, extra: null, reason: '', others: '', group: '' };
  const kept = [...refused].flatMap(([mentee, why]) => {
    const row = rows.get(read.get(mentee)?.row.id ?? mentee);
    const menteeName = names.get(mentee) ?? '';
    return row ? [{ ...row, ...empty, id: mentee, mentee, menteeName, note: words.cannot(why) }] : [];
  });
  return [...made, ...kept, ...unclear.map(({ row, why }) => ({ ...row, ...empty, note: words.cannot(why) }))];
}

/** Both sheets get their new rows before either loses its old ones: nobody's waiting time is lost on the way. */
function write({ left }: Proposal, rows: ProposalRow[], now: ProposalRow[], unpaired: UnpairedRow[]): void {
  for (const table of [TABLES.proposal, TABLES.unpaired]) show(table);
  upsert(TABLES.proposal, rows);
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

/** A person's ticks hold for the pair they were made for. */
function ticksOf(row: ProposalRow | undefined, isSame: boolean): Pick<ProposalRow, 'approve' | 'lock' | 'forbid'> {
  if (!row || !isSame) return { approve: false, lock: row?.lock === true && !row.forbid, forbid: false };
  return { approve: row.approve, lock: row.lock, forbid: row.forbid };
}
