import type { Limits } from './limits';
import { requiredText } from './required-text';
import type { CallRecord, Dialog, DialogAnswer, RunOptions } from './run';
import type { State, User } from './state';
import type { Switches } from './switches';

/** What Apps Script throws: in the script it prints as «Exception: …». */
export class Exception extends Error {
  override name = 'Exception';
}

/** A service call on its way through the gate. */
export interface ServiceCall {
  /** "Sheet.getRange". */
  name: string;
  /** Counted from 1 within the run. */
  number: number;
  /** Spreadsheet writes that waited for a flush when it was made. */
  pending: number;
  /** The service object it is made on. */
  target: object | null;
}

/** What meets every service call of a run: it takes time, is counted, fails. Both may throw, or end the run. */
export interface Condition {
  before?(call: ServiceCall): void;
  after?(call: ServiceCall): void;
}

/**
 * One run of the script: what services need to know of it, and the gate through which every service call passes.
 * A service class takes it as its first constructor argument.
 */
export class Execution {
  readonly calls: CallRecord[] = [];
  readonly toasts: string[] = [];
  /** What Google does when a run ends by itself, such as saving open documents. */
  readonly atEnd: (() => void)[] = [];
  /** Set once the run was cut: from then on no service call has any effect. */
  dead = false;
  /** Whether it is over because the person at the keyboard left. */
  hasLeft = false;
  /** What Google says of a run that it ended itself. */
  verdict: string | null = null;
  /** Set by the space before the run begins. */
  conditions: readonly Condition[] = [];
  limits: Limits | null = null;
  private pending: (() => void)[] = [];
  private readonly locks: Set<string>;

  constructor(
    readonly state: State,
    readonly options: RunOptions,
    readonly switches: Switches,
    /** Names of locks held by any run that is alive, shared by them all. */
    private readonly heldLocks: Set<string>,
    /** Moves the clock of the whole space; due triggers wait until the run is over. */
    readonly sleep: (ms: number) => void,
    /** Registers menus built by the script for the person who looks at the file. */
    readonly menus: Map<string, MenuItem[]>,
  ) {
    this.locks = new Set();
  }

  get user(): User {
    const user = this.state.users[this.options.user];
    if (!user) throw new Error(`No user ${this.options.user} in this space: add one with addUser.`);
    return user;
  }

  /** The kind of account whose limits hold for this run. */
  get account(): User['kind'] {
    return this.limits?.account ?? this.user.kind;
  }

  /** Spreadsheet writes that wait for a flush. */
  get waiting(): number {
    return this.pending.length;
  }

  /** Queues a spreadsheet change: nothing is written until `settle`. */
  write(change: () => void): void {
    this.pending.push(change);
  }

  /** Applies the queued changes: every read of a spreadsheet, `flush` and the end of a run begin with it. */
  settle(): void {
    const changes = this.pending;
    this.pending = [];
    for (const change of changes) change();
  }

  /**
   * The gate: `name` is "Sheet.getRange", `act` does the work. Counts the call, refuses it where no scope was granted,
   * cuts or interrupts the run where that was asked for.
   */
  call<T>(name: string, scopes: string[], act: () => T, target: object | null = null): T {
    if (this.dead) throw new Terminated();
    const pending = this.pending.length;
    const number = this.calls.push({ name, scopes, pending });
    const call = { name, number, pending, target };
    const { cut, interrupt } = this.options;
    if (interrupt?.at === number || interrupt?.at === 'every') {
      if (interrupt.settled) this.settle();
      interrupt.run(number);
    }
    if (cut?.at === number && cut.kind !== 'after') this.end(cut.kind === 'unflushed');
    for (const condition of this.conditions) condition.before?.(call);
    const result = act();
    for (const condition of this.conditions) condition.after?.(call);
    if (cut?.at === number) {
      this.hasLeft = false;
      this.end(false);
    }
    if (this.hasLeft) this.end(false);
    return result;
  }

  /** Refuses a call whose scope the manifest or this user's grant lacks, in Google's words. */
  requireScope(name: string, scopes: string[]): void {
    if (scopes.length === 0) return;
    const required = requiredText(scopes);
    if (this.options.authMode === 'LIMITED' && !LIMITED_SCOPES.some((scope) => scopes.includes(scope))) {
      throw new Exception(`You do not have permission to call ${name}. Required permissions: ${required}`);
    }
    if (this.options.authMode === 'LIMITED') return;
    const { project } = this.state;
    const allowed = scopes.some((scope) => project.scopes.includes(scope) && this.user.granted.includes(scope));
    if (!allowed) {
      throw new Exception(
        `Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`,
      );
    }
  }

  /** True when the lock was taken; a lock held by another living run makes the clock move by `ms`. */
  tryLock(name: string, ms: number): boolean {
    if (this.locks.has(name)) return true;
    if (this.heldLocks.has(name)) {
      this.sleep(ms);
      return false;
    }
    this.heldLocks.add(name);
    this.locks.add(name);
    return true;
  }

  hasLock(name: string): boolean {
    return this.locks.has(name);
  }

  releaseLock(name: string): void {
    if (this.locks.delete(name)) this.heldLocks.delete(name);
  }

  releaseAllLocks(): void {
    for (const name of this.locks) this.heldLocks.delete(name);
    this.locks.clear();
  }

  /** Shows a dialog and waits. Locks do not survive the suspension (reference/base/ui). */
  ask(dialog: Dialog): DialogAnswer {
    if (this.options.fromTrigger) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    this.settle();
    this.releaseAllLocks();
    if (!this.options.answer) throw new Error(`Nobody answers the dialog «${dialog.title || dialog.text}».`);
    const answer = this.options.answer(dialog);
    this.hasLeft = answer.leaves === true;
    return answer;
  }

  /** Ends the run as Google does at a limit: it cannot be caught, and what was not flushed is lost. */
  expire(verdict: string): never {
    this.verdict = verdict;
    return this.end(true);
  }

  private end(losePending: boolean): never {
    if (losePending) this.pending = [];
    else this.settle();
    this.dead = true;
    this.releaseAllLocks();
    throw new Terminated();
  }
}

/** An entry of a menu that the script built; a menu has `items` and no handler. */
export interface MenuItem {
  kind: 'item' | 'separator' | 'menu';
  caption: string;
  handler?: string;
  items?: MenuItem[];
}

/** Ends a run from outside; the script can do nothing about it, since no later service call has any effect. */
export class Terminated extends Error {
  override name = 'Terminated';
}

/** What a simple trigger may touch: the file it is bound to. */
const LIMITED_SCOPES = ['spreadsheets.currentonly'];
