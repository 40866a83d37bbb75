import { accountOf, conditionsOf } from './conditions';
import type { ScriptEvent } from './events';
import { Exception, Execution, type MenuItem } from './execution';
import type { Fault } from './faults';
import { Limits, MOST_RUNS, TOO_MANY_RUNS } from './limits';
import { type Outcome, runInRealm } from './realm';
import type { Dialog, RunOptions, RunResult } from './run';
import { showSheets } from './slow-sheets';
import type { Workspace } from './workspace';

/** Runs the script of a space, and knows what runs share: menus, locks, how many are alive. */
export class Runner {
  /** Menus that scripts built, by the person who sees them; they live as long as the open file does. */
  readonly menus = new Map<string, Map<string, MenuItem[]>>();
  private readonly heldLocks = new Set<string>();
  private readonly faultHits = new WeakMap<Fault, number>();
  /** Runs that are alive, by user. */
  private readonly living = new Map<string, number>();

  constructor(private readonly space: Workspace) {}

  /** Names of the locks that living runs hold. */
  get locks(): string[] {
    return [...this.heldLocks];
  }

  /** Holds locks for a run that lives elsewhere: this space is a copy made in the middle of it. */
  hold(locks: readonly string[]): void {
    for (const name of locks) this.heldLocks.add(name);
  }

  /** Runs a handler and tells nobody. */
  perform(options: RunOptions, event?: (execution: Execution) => ScriptEvent): RunResult {
    const dialogs: RunResult['dialogs'] = [];
    const answer =
      options.answer &&
      ((dialog: Dialog) => {
        const given = options.answer?.(dialog) ?? { button: 'CLOSE' };
        dialogs.push({ ...dialog, answer: given });
        return given;
      });
    const { cutAt, callCount: before } = this.space;
    const cut = options.cut ?? (cutAt && cutAt.at > before ? { ...cutAt, at: cutAt.at - before } : undefined);
    const menus = this.menus.get(options.user) ?? new Map<string, MenuItem[]>();
    this.menus.set(options.user, menus);
    const user = this.space.userOf(options.user);
    const account = accountOf(this.space.conditions, user);
    const living = this.living.get(user.email) ?? 0;
    if (account && living >= MOST_RUNS) return refused(options.handler, user.email, TOO_MANY_RUNS);
    const begun = this.space.state.now;
    const execution = new Execution(
      this.space.state,
      { ...options, cut, answer },
      this.space.switches,
      this.heldLocks,
      (ms) => {
        this.space.state.now += Math.min(ms, execution.limits?.left ?? ms);
      },
      menus,
    );
    execution.limits = account && new Limits(execution, account);
    const hits = this.faultHits;
    execution.conditions = conditionsOf(execution, this.space.conditions, execution.limits, before, hits);
    this.living.set(user.email, living + 1);
    const ran = runInRealm(this.space.code, execution, options.handler, event ? [event(execution)] : []);
    const outcome = execution.dead ? ran : finished(execution, ran);
    execution.releaseAllLocks();
    showSheets(this.space.state, true);
    this.living.set(user.email, living);
    this.space.callCount += execution.calls.length;
    const { dead, hasLeft, verdict } = execution;
    return {
      handler: options.handler,
      user: options.user,
      ended: dead && hasLeft ? 'left' : dead && !verdict ? 'cut' : dead || 'failure' in outcome ? 'error' : 'done',
      calls: execution.calls,
      seconds: (this.space.state.now - begun) / 1000,
      dialogs,
      toasts: execution.toasts,
      ...(verdict ? { error: { name: 'Exception', message: verdict, stack: '' } } : {}),
      ...('failure' in outcome && !dead ? { error: outcome.failure } : {}),
      ...('value' in outcome && !dead ? { value: outcome.value } : {}),
    };
  }
}

/** A run that Google does not even start. */
export function refused(handler: string, user: string, message: string): RunResult {
  const error = { name: 'Exception', message, stack: '' };
  return { handler, user, ended: 'error', calls: [], seconds: 0, dialogs: [], toasts: [], error };
}

/** What waited for the end of the run is done; where Google refuses it, the run ends with that error. */
function finished(execution: Execution, outcome: Outcome): Outcome {
  try {
    for (const finish of execution.atEnd) finish();
    execution.settle();
    return outcome;
  } catch (failure) {
    if (!(failure instanceof Exception)) throw failure;
    const { name, message, stack = '' } = failure;
    return 'failure' in outcome ? outcome : { failure: { name, message, stack } };
  }
}
