import { readFileSync } from 'node:fs';
import { comparable } from '../../local/emulator/compare';
import type { Cut, RunPlan, RunResult } from '../../local/emulator/run';
import type { State } from '../../local/emulator/state';
import type { Switches } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';

/** One thing that happens, and how a school goes on after it broke off. */
export interface Flow {
  title: string;
  /** The saved state just before it. */
  from: string;
  /** Starts it once; `plan` is done to its run. */
  start(workspace: Workspace, plan?: RunPlan): RunResult;
  /** What a school does then: the same menu item again, or it lets the next tick come. */
  goOn(workspace: Workspace): void;
  /** False where doing it twice is meant to do two things. */
  repeatable?: boolean;
  /** Where the same few calls come over and over, only the first and the last of each four in a row are cut or interrupted. */
  repeating?: true;
  /** True where its last lock is that of «Начало» alone: one path, which is met everywhere in the flow that has no mark. */
  thenStart?: boolean;
}

/** What is wrong with a flow: the place of the cut or interruption, and the first difference. */
export interface Fault {
  at: number;
  how: string;
  difference: string;
}

export interface Bench {
  code: string;
  switches: Switches;
}

/** The bundle as it is built. */
export function bundle(): string {
  return readFileSync(new URL('../../build/dist/Code.js', import.meta.url), 'utf8');
}

/** Sheets judged apart: what was done when, sent mail, and what undoing needs, which tells of a cut that there was one. */
const APART = ['Журнал', 'Письма', 'Снимки'];

/** The whole saved state in the form in which two ends are compared. */
export function ending(state: State): string {
  const spreadsheets = each(state.spreadsheets, (spreadsheet) => ({
    ...spreadsheet,
    sheets: spreadsheet.sheets.filter(({ name }) => !APART.includes(name)),
    activeSheetId: 0,
  }));
  const users = each(state.users, (user) => ({ ...user, mailUsed: 0, mailDay: '' }));
  return JSON.stringify(comparable({ ...state, spreadsheets, users, mails: [] }));
}

function each<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The calls, counted from 1, before which a flow is cut or interrupted; `names` are those of its calls. */
export function placesOf({ repeating, thenStart }: Flow, names: readonly string[]): ReadonlySet<number> {
  const rows = names.map((_, index) => names.slice(Math.max(0, index - 3), index + 1).join(' '));
  const isPlace = (row: string, index: number) => rows.indexOf(row) === index || rows.lastIndexOf(row) === index;
  const own = thenStart ? names.lastIndexOf('Lock.tryLock') : names.length;
  const places = rows.flatMap((row, index) => (!repeating || isPlace(row, index) ? [index + 1] : []));
  return new Set(places.filter((place) => place <= own + 1));
}

/** How a flow ends with nothing done to it. */
interface CleanRun {
  end: string;
  run: RunResult;
  mails: State['mails'];
}

const cleanRuns = new WeakMap<Flow, { bench: Bench; known: CleanRun }>();

/** A run of the flow from beginning to end with nothing done to it, and a school that goes on all the same; once for all. */
export function cleanRun(flow: Flow, bench: Bench): CleanRun {
  const before = cleanRuns.get(flow);
  if (before?.bench.code === bench.code && before.bench.switches === bench.switches) return before.known;
  const workspace = Workspace.load(flow.from, bench);
  const run = flow.start(workspace);
  flow.goOn(workspace);
  const known = { end: ending(workspace.state), run, mails: workspace.state.mails };
  cleanRuns.set(flow, { bench, known });
  return known;
}

/** What a run leaves that is cut at a call: the space as it stands then. */
interface Left {
  at: number;
  kind: Cut['kind'];
  workspace: Workspace;
}

/**
 * Shows what the flow leaves when it is cut before its calls: with what it had written in the sheets, and without it
 * wherever there is something to lose. The flow runs once for each; `leftByCut` tells the same of a single cut.
 */
export function leftEverywhere(flow: Flow, bench: Bench, show: (left: Left) => void): void {
  const { calls } = cleanRun(flow, bench).run;
  const places = placesOf(
    flow,
    calls.map(({ name }) => name),
  );
  const leftBy = (kind: Cut['kind'], settled: { settled?: true }) => {
    const workspace = Workspace.load(flow.from, bench);
    const run = (at: number) => {
      // Where nothing waits to be written, both kinds leave the same.
      if (places.has(at) && (kind === 'before' || calls[at - 1]?.pending)) show({ at, kind, workspace });
    };
    flow.start(workspace, { interrupt: { at: 'every', run, ...settled } });
  };
  leftBy('before', { settled: true });
  leftBy('unflushed', {});
}

/** The same of one cut, as the emulator does it. */
export function leftByCut(flow: Flow, bench: Bench, cut: Cut): Left {
  const workspace = Workspace.load(flow.from, bench);
  const { ended } = flow.start(workspace, { cut });
  if (ended !== 'cut') throw new Error(`The run was not cut ${cut.kind} call ${cut.at} but ended: ${ended}.`);
  return { ...cut, workspace };
}

/** Cuts the flow at every call; a cut after call n leaves what a cut before call n + 1 leaves. */
export function cutEverywhere(flow: Flow, bench: Bench): Fault[] {
  const { end, run, mails } = cleanRun(flow, bench);
  const { calls } = run;
  const faults: Fault[] = [];
  const resumed = new Set<string>();
  const resume = ({ at, kind, workspace: left }: Left) => {
    // Going on from the same state gives the same end: once is enough.
    const mark = left.mark();
    if (resumed.has(mark)) return;
    resumed.add(mark);
    const workspace = Workspace.load(left.save(), bench);
    flow.goOn(workspace);
    const difference = firstDifference(end, ending(workspace.state)) ?? mailFault(mails, workspace.state);
    if (difference) faults.push({ at, how: `cut ${kind} ${calls[at - 1]?.name}`, difference });
  };
  leftEverywhere(flow, bench, resume);
  resume(leftByCut(flow, bench, { at: calls.length, kind: 'after' }));
  return faults;
}

/**
 * Mail: nothing twice; what a clean run sends is sent, but for at most one whose sending was cut, which then stands in
 * «Письма» as «не подтверждено».
 */
function mailFault(clean: State['mails'], state: State): string | null {
  const sent = state.mails.map(letterOf);
  const twice = sentTwice(state);
  if (twice) return twice;
  const lacking = clean.map(letterOf).filter((letter) => !sent.includes(letter));
  if (lacking.length > 1) return `${lacking.length} mails were never sent`;
  if (lacking.length === 1 && !states(state).includes('не подтверждено')) return 'a mail was lost and nobody is told';
  return null;
}

/** A mail that was sent a second time on one day. */
export function sentTwice({ mails }: State): string | null {
  const sent = mails.map(letterOf);
  const twice = sent.find((letter, index) => sent.indexOf(letter) !== index);
  return twice === undefined ? null : `sent twice: ${twice}`;
}

function letterOf({ to, subject, at }: State['mails'][number]): string {
  return `${to} ${subject} ${new Date(at).toISOString().slice(0, 10)}`;
}

function states(state: State): string[] {
  const sheets = Object.values(state.spreadsheets).flatMap(({ sheets: all }) => all);
  const mails = sheets.find(({ name }) => name === 'Письма');
  return (mails?.cells ?? []).flat().map((cell) => String(cell?.v ?? ''));
}

/** The first place where two ends differ, as a path with both values; null where they are equal. */
export function firstDifference(expected: string, actual: string): string | null {
  if (expected === actual) return null;
  return walk(JSON.parse(expected), JSON.parse(actual), '') ?? 'the same values in another order';
}

function walk(expected: unknown, actual: unknown, path: string): string | null {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return null;
  const [left, right] = [children(expected), children(actual)];
  if (!left || !right) return `${path}: ${shown(expected)} became ${shown(actual)}`;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!(key in left)) return `${path}/${key}: nothing became ${shown(right[key])}`;
    if (!(key in right)) return `${path}/${key}: ${shown(left[key])} became nothing`;
    const difference = walk(left[key], right[key], `${path}/${key}`);
    if (difference) return difference;
  }
  return null;
}

function children(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 300) ?? 'nothing';
}
