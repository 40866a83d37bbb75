import { createHash } from 'node:crypto';
import { Execution } from '../../local/emulator/execution';
import type { RunPlan } from '../../local/emulator/run';
import { Workspace } from '../../local/emulator/workspace';
import { type Bench, ending, type Fault, type Flow, firstDifference, placesOf, sentTwice } from './harness';

/** Another whole run, or whatever else happens in the middle of a flow. */
export type Other = (workspace: Workspace) => void;

/**
 * Interrupts the flow at every call by another whole run; the end must be that of one order or the other. An
 * interruption that leaves everything as it was, as by somebody who finds the table busy, cannot change what follows,
 * and one that comes to the same as an earlier one (`alikeUpTo`) ends as that did: neither is run.
 */
export function interruptEverywhere(flow: Flow, other: Other, bench: Bench): Fault[] {
  const ends = [
    endOf(flow, bench, (workspace) => {
      other(workspace);
      flow.start(workspace);
    }),
    endOf(flow, bench, (workspace) => {
      flow.start(workspace);
      other(workspace);
    }),
  ];
  const usual = observed(flow, other, bench);
  const faults: Fault[] = [];
  const judged = new Set<string>();
  const judge = (at: number, workspace: Workspace) => {
    // From the same state a school goes on in the same way.
    const standing = standingOf(workspace);
    if (judged.has(standing)) return;
    judged.add(standing);
    flow.goOn(workspace);
    const end = ending(workspace.state);
    const how = `interrupted before ${usual.names[at]}`;
    const twice = sentTwice(workspace.state);
    if (twice) faults.push({ at, how, difference: twice });
    else if (!ends.includes(end)) faults.push({ at, how, difference: firstDifference(ends[0] ?? '', end) ?? '' });
  };
  let alike = 0;
  for (const at of usual.places) {
    if (at <= alike || usual.after[at] === null) continue;
    const { workspace, seen } = interrupted(flow, other, bench, at, usual);
    alike = alikeUpTo(at, usual, seen);
    judge(at, workspace);
  }
  if (usual.after.includes(null)) {
    const undisturbed = Workspace.load(flow.from, bench);
    flow.start(undisturbed);
    judge(0, undisturbed);
  }
  return faults;
}

/** What a run sees, by number of the call. */
interface Seen {
  /** How everything stands just before the call, after the interruption if that is its place. */
  after: (string | null | undefined)[];
  /** What the script learns from the call, and up to the next one. */
  learned: string[];
}

/** What a flow sees that nobody disturbs; `after` is how everything would stand if it were interrupted there, null where as before. */
export interface Usual extends Seen {
  names: string[];
  /** The calls before which it is to be interrupted. */
  places: ReadonlySet<number>;
}

/** Runs the flow; wherever things stand differently than before, a copy of the space is interrupted. */
export function observed(flow: Flow, other: Other, bench: Bench): Usual {
  const names = flow.start(Workspace.load(flow.from, bench)).calls.map(({ name }) => name);
  const places = placesOf(flow, names);
  const workspace = Workspace.load(flow.from, bench);
  const after: Usual['after'] = [''];
  const learning = new Learning();
  const outcomes = new Map<string, string | null>();
  const run = (at: number) => {
    learning.call(at);
    const standing = standingOf(workspace);
    if (places.has(at) && !outcomes.has(standing)) outcomes.set(standing, outcomeOf(workspace, standing, other, bench));
    after[at] = outcomes.get(standing);
  };
  flow.start(workspace, { interrupt: { at: 'every', run }, heed: learning.heed });
  return { names: ['the first call', ...names], places, after, learned: learning.learned };
}

/** How everything stands after an interruption now; null where it leaves everything but the clock as it was. */
function outcomeOf(workspace: Workspace, standing: string, other: Other, bench: Bench): string | null {
  const copy = Workspace.load(workspace.save(), bench);
  copy.runner.hold(workspace.runner.locks);
  other(copy);
  const outcome = standingOf(copy);
  const { now } = workspace.state;
  if (copy.state.now === now) return outcome === standing ? null : outcome;
  // Whoever waits for the lock in vain lets some seconds pass.
  copy.state.now = now;
  return standingOf(copy) === standing ? null : outcome;
}

/** Interrupts the flow before one call; with `usual`, watches it as long as the interruption might as well have come later. */
export function interrupted(flow: Flow, other: Other, bench: Bench, place: number, usual?: Usual) {
  const workspace = Workspace.load(flow.from, bench);
  const learning = new Learning();
  const seen: Seen = { after: [], learned: learning.learned };
  const run = (at: number) => {
    if (at === place) other(workspace);
    else if (at < place || !usual || alikeUpTo(place, usual, seen) < at - 1) return learning.stop();
    seen.after[at] = standingOf(workspace);
    learning.call(at);
  };
  flow.start(workspace, { interrupt: { at: 'every', run }, heed: learning.heed });
  return { workspace, seen };
}

/**
 * The last call before which the same interruption would come to the same as before call `at`: in between the flow
 * learns the same whether the interruption has been or is still to come, and it all stands the same after both.
 */
export function alikeUpTo(at: number, usual: Seen, seen: Seen): number {
  let last = at;
  while (
    usual.learned[last] === seen.learned[last] &&
    seen.after[last + 1] !== undefined &&
    usual.after[last + 1] === seen.after[last + 1]
  )
    last += 1;
  return last;
}

/** What a script learns from outside, by the call that it made last. */
class Learning {
  readonly learned: string[] = [''];
  private at: number | null = null;

  call(at: number): void {
    this.at = at;
    this.learned[at] = '';
  }

  stop(): void {
    this.at = null;
  }

  readonly heed: NonNullable<RunPlan['heed']> = (value) => {
    if (this.at === null) return;
    this.learned[this.at] = digest(`${this.learned[this.at]} ${JSON.stringify(value, withoutRun)}`);
  };
}

/** A service object is what it refers to; of what it is in tells its class. */
function withoutRun(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Execution) return undefined;
  if (value instanceof Map || value instanceof Set) return [...value];
  const { name } = value.constructor;
  return name === 'Object' ? value : { class: name, ...value };
}

/** The whole state, and who has locks. */
function standingOf(workspace: Workspace): string {
  return `${workspace.runner.locks} ${workspace.mark()}`;
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}

function endOf(flow: Flow, bench: Bench, act: Other): string {
  const workspace = Workspace.load(flow.from, bench);
  act(workspace);
  flow.goOn(workspace);
  return ending(workspace.state);
}
