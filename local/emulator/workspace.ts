import { accountOf, type Conditions, conditionsOf } from './conditions';
import { eventOfAnswer, eventOfOpen, eventOfTick, type ScriptEvent } from './events';
import {
  type CallRecord,
  type Cut,
  type Dialog,
  type DialogAnswer,
  Exception,
  Execution,
  type MenuItem,
  type RunOptions,
} from './execution';
import type { Fault } from './faults';
import { Limits, MOST_RUNS, OUT_OF_TRIGGER_TIME, QUOTAS, quotasOf, TOO_MANY_RUNS, use, used } from './limits';
import { type Outcome, runInRealm } from './realm';
import { type Answer, submitAnswer } from './services/form/respondent';
import { newSpreadsheet } from './services/spreadsheet/creation';
import { advanceTrigger, dueTrigger, spreadsheetTriggers } from './services/triggers';
import { showSheets } from './slow-sheets';
import { emptyState, type LateFiring, mintId, type State, type TriggerState, type User } from './state';
import { DEFAULT_SWITCHES, type Switches } from './switches';
import { blankAnswer, firingsOf, takeLate } from './trigger-faults';

export interface WorkspaceOptions extends Conditions {
  /** The script bound to the spreadsheet: the built bundle. */
  code: string;
  /** The text of `appsscript.json`. */
  manifest: string;
  /** ISO moment with zone, such as "2022-09-01T09:00:00+03:00". */
  now?: string;
  switches?: Partial<Switches>;
}

/** How a run went. */
export interface RunResult {
  handler: string;
  user: string;
  /** `consent`: Google's consent screen came up, the script did not run; grant and click again. */
  ended: 'done' | 'cut' | 'error' | 'consent';
  calls: CallRecord[];
  /** Seconds by the clock of the space. */
  seconds: number;
  error?: { name: string; message: string; stack: string };
  dialogs: (Dialog & { answer: DialogAnswer })[];
  toasts: string[];
  value?: unknown;
}

/** What is done to a run from outside. */
export interface RunPlan {
  cut?: Cut;
  interrupt?: { at: number; run: () => void };
  patience?: number;
  faults?: readonly Fault[];
}

/** A button's name, what is typed into a prompt, or a function that looks at the dialog first. */
export type AnswerScript = (string | { button?: string; text: string } | ((dialog: Dialog) => DialogAnswer))[];

/**
 * A Google account space on this machine: people, files, one script bound to one spreadsheet, and a clock that moves
 * only when told. Everything it remembers is in `state`.
 */
export class Workspace {
  readonly switches: Switches;
  /** May be changed between runs. */
  conditions: Conditions;
  /** Menus that scripts built, by the person who sees them; they live as long as the open file does. */
  private readonly menus = new Map<string, Map<string, MenuItem[]>>();
  private readonly heldLocks = new Set<string>();
  /** Service calls of all runs together. */
  callCount = 0;
  /** Ends whichever run makes service call number `at` of the whole space. */
  cutAt: Cut | null = null;
  /** What is done to the next run that a trigger starts. */
  nextPlan: RunPlan | null = null;
  /** False keeps form-submit triggers from firing, as when Google loses one. */
  firesFormTriggers = true;
  /** Told of every run that is over. */
  onRun: ((result: RunResult) => void) | null = null;
  private firings = 0;
  private readonly faultHits = new WeakMap<Fault, number>();
  /** Runs that are alive, by user. */
  private readonly living = new Map<string, number>();

  private constructor(
    readonly code: string,
    public state: State,
    { switches, latency, limits, faults, slowSheets, triggerFaults }: Omit<WorkspaceOptions, 'code' | 'manifest'>,
  ) {
    this.conditions = { latency, limits, faults, slowSheets, triggerFaults };
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
  }

  /** An empty space with the script ready to be bound. Throws where the manifest is not JSON. */
  static create({ code, manifest, now = '2022-09-01T09:00:00+03:00', ...rest }: WorkspaceOptions): Workspace {
    const { timeZone, oauthScopes } = JSON.parse(manifest) as { timeZone: string; oauthScopes: string[] };
    const scopes = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    return new Workspace(code, emptyState(Date.parse(now), { timeZone, scopes }), rest);
  }

  /** The space as it was saved; the script's code comes from outside, since a saved state holds none. */
  static load(saved: string, { code, ...rest }: Omit<WorkspaceOptions, 'manifest' | 'now'>): Workspace {
    return new Workspace(code, JSON.parse(saved) as State, rest);
  }

  save(): string {
    return JSON.stringify(this.state);
  }

  addUser(email: string, { name = email, locale = 'ru', kind = 'consumer' }: Partial<Omit<User, 'email'>> = {}): void {
    this.state.users[email] = { email, name, locale, kind, granted: [], mailUsed: 0, mailDay: '' };
  }

  /** Makes the spreadsheet that the script is bound to and returns its id. */
  bindSpreadsheet(name: string, owner: string, { locale = 'ru_RU', timeZone = 'Europe/Moscow' } = {}): string {
    const { id } = newSpreadsheet(this.state, { name, owner, locale, timeZone });
    this.state.project.container = id;
    this.state.project.scriptId = mintId(this.state);
    return id;
  }

  /** Lets another user edit a file. */
  share(fileId: string, email: string): void {
    this.state.files[fileId]?.permissions.push({
      id: mintId(this.state),
      type: 'user',
      role: 'writer',
      emailAddress: email,
    });
  }

  /** A person opens the spreadsheet: the simple trigger `onOpen` runs, and its menus appear. */
  open(user: string, plan: RunPlan = {}): RunResult {
    this.menus.delete(user);
    return this.run({ handler: 'onOpen', user, authMode: 'LIMITED', fromTrigger: false, ...plan }, (execution) =>
      eventOfOpen(execution),
    );
  }

  /** The menus a person sees after opening the file, by name. */
  menusOf(user: string): Map<string, MenuItem[]> {
    return this.menus.get(user) ?? new Map();
  }

  /** A person clicks through a menu, such as `['Наставничество', 'План', 'Импортировать план']`, and answers its dialogs. */
  click(user: string, path: string[], answers: AnswerScript = [], plan: RunPlan = {}): RunResult {
    const [menu = '', ...captions] = path;
    let items = this.menusOf(user).get(menu);
    let item: MenuItem | undefined;
    for (const caption of captions) {
      item = items?.find((entry) => entry.caption === caption);
      items = item?.items;
    }
    if (!item?.handler) throw new Error(`${user} sees no menu item «${path.join(' → ')}». Open the file first.`);
    return this.command(user, item.handler, answers, plan);
  }

  /** Runs a function as a menu item or dialog does: with full rights, after the consent screen. */
  command(user: string, handler: string, answers: AnswerScript = [], plan: RunPlan = {}): RunResult {
    const { granted } = this.userOf(user);
    if (!this.state.project.scopes.every((scope) => granted.includes(scope))) {
      return { handler, user, ended: 'consent', calls: [], seconds: 0, dialogs: [], toasts: [] };
    }
    return this.run({ handler, user, authMode: 'FULL', fromTrigger: false, answer: scripted(answers), ...plan });
  }

  /** The person answers the consent screen; without `scopes` all that the manifest asks for. */
  grant(user: string, scopes: string[] = this.state.project.scopes): void {
    this.userOf(user).granted = [...scopes];
  }

  /** Used and allowed, of every daily quota; where limits are off, only mail and triggers are counted. */
  quota(email: string): ReturnType<typeof quotasOf> {
    const user = this.userOf(email);
    return quotasOf(this.state, user, accountOf(this.conditions, user) ?? user.kind);
  }

  /** Somebody fills in a form in a browser; triggers on it fire. Throws where Google would not let them. */
  respond(formId: string, answer: Answer): void {
    showSheets(this.state, false);
    const submitted = submitAnswer(this.state, formId, answer);
    if (!submitted.spreadsheetId || !this.firesFormTriggers) return;
    for (const trigger of spreadsheetTriggers(this.state, submitted.spreadsheetId, 'ON_FORM_SUBMIT')) {
      this.fire(trigger, submitted);
    }
  }

  /** Moves the clock forward to an instant; due triggers fire on the way, in order. */
  advanceTo(instant: number): void {
    for (;;) {
      const due = dueTrigger(this.state, instant);
      const late = takeLate(this.state, due?.at ?? instant);
      if (!late && !due) break;
      this.state.now = Math.max(this.state.now, late?.at ?? due?.at ?? instant);
      if (late) {
        this.start(late);
      } else if (due) {
        advanceTrigger(this.state, due.trigger);
        this.fire(due.trigger, null);
      }
    }
    this.state.now = Math.max(this.state.now, instant);
    showSheets(this.state, false);
  }

  /** Moves the clock forward by milliseconds. */
  advance(ms: number): void {
    this.advanceTo(this.state.now + ms);
  }

  /** Runs a handler: the way of everything above. */
  run(options: RunOptions, event?: (execution: Execution) => ScriptEvent): RunResult {
    const dialogs: RunResult['dialogs'] = [];
    const answer =
      options.answer &&
      ((dialog: Dialog) => {
        const given = options.answer?.(dialog) ?? { button: 'CLOSE' };
        dialogs.push({ ...dialog, answer: given });
        return given;
      });
    const before = this.callCount;
    const cut =
      options.cut ?? (this.cutAt && this.cutAt.at > before ? { ...this.cutAt, at: this.cutAt.at - before } : undefined);
    const menus = this.menus.get(options.user) ?? new Map<string, MenuItem[]>();
    this.menus.set(options.user, menus);
    const user = this.userOf(options.user);
    const account = accountOf(this.conditions, user);
    const living = this.living.get(user.email) ?? 0;
    if (account && living >= MOST_RUNS) return this.refused(options.handler, user.email, TOO_MANY_RUNS);
    const begun = this.state.now;
    const execution = new Execution(
      this.state,
      { ...options, cut, answer },
      this.switches,
      this.heldLocks,
      (ms) => {
        this.state.now += Math.min(ms, execution.limits?.left ?? ms);
      },
      menus,
    );
    execution.limits = account && new Limits(execution, account);
    const hits = this.faultHits;
    execution.conditions = conditionsOf(execution, this.conditions, execution.limits, before, hits);
    this.living.set(user.email, living + 1);
    const ran = runInRealm(this.code, execution, options.handler, event ? [event(execution)] : []);
    const outcome = execution.dead ? ran : finished(execution, ran);
    execution.releaseAllLocks();
    showSheets(this.state, true);
    this.living.set(user.email, living);
    this.callCount += execution.calls.length;
    const { dead, verdict } = execution;
    const result: RunResult = {
      handler: options.handler,
      user: options.user,
      ended: dead && !verdict ? 'cut' : dead || 'failure' in outcome ? 'error' : 'done',
      calls: execution.calls,
      seconds: (this.state.now - begun) / 1000,
      dialogs,
      toasts: execution.toasts,
      ...(verdict ? { error: { name: 'Exception', message: verdict, stack: '' } } : {}),
      ...('failure' in outcome && !dead ? { error: outcome.failure } : {}),
      ...('value' in outcome && !dead ? { value: outcome.value } : {}),
    };
    this.onRun?.(result);
    return result;
  }

  /** Google calls on a trigger; its runs may come late, twice or never. */
  private fire(trigger: TriggerState, answer: LateFiring['answer']): void {
    this.firings += 1;
    for (const { delay, blank } of firingsOf(this.conditions.triggerFaults ?? {}, this.firings)) {
      const at = this.state.now + delay;
      const firing = { at, triggerId: trigger.id, answer: blank ? blankAnswer(answer) : answer };
      if (delay === 0) {
        this.start(firing);
      } else {
        this.state.late ??= [];
        this.state.late.push(firing);
      }
    }
  }

  /** A trigger runs as the user who installed it; a failure is only logged, as at Google. */
  private start({ triggerId, answer }: LateFiring): void {
    const trigger = this.state.triggers.find(({ id }) => id === triggerId);
    if (!trigger) return;
    const plan = this.nextPlan ?? {};
    this.nextPlan = null;
    const { handler, owner } = trigger;
    const user = this.userOf(owner);
    const account = accountOf(this.conditions, user);
    const isSpent = account && used(user, 'triggerSeconds', this.state.now) >= QUOTAS.triggerSeconds[account];
    const result = isSpent
      ? this.refused(handler, owner, OUT_OF_TRIGGER_TIME)
      : this.run({ handler, user: owner, authMode: 'FULL', fromTrigger: true, ...plan }, (execution) =>
          answer ? eventOfAnswer(execution, trigger, answer) : eventOfTick(this.state.now, trigger),
        );
    if (account && result.seconds > 0) use(user, 'triggerSeconds', result.seconds, this.state.now);
    if (result.error) {
      const text = `${handler}: ${result.error.name}: ${result.error.message}`;
      this.state.log.push({ at: this.state.now, user: owner, level: 'error', text });
    }
  }

  /** A run that Google does not even start. */
  private refused(handler: string, user: string, message: string): RunResult {
    const error = { name: 'Exception', message, stack: '' };
    const result: RunResult = { handler, user, ended: 'error', calls: [], seconds: 0, dialogs: [], toasts: [], error };
    this.onRun?.(result);
    return result;
  }

  private userOf(email: string): User {
    const user = this.state.users[email];
    if (!user) throw new Error(`No user ${email} in this space: add one with addUser.`);
    return user;
  }
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

/** Dialogs are answered in order; one that nobody foresaw ends the run with an error that shows its text. */
function scripted(answers: AnswerScript): (dialog: Dialog) => DialogAnswer {
  const left = [...answers];
  return (dialog) => {
    const next = left.shift();
    if (next === undefined) {
      if (dialog.buttons.length === 1) return { button: dialog.buttons[0] ?? 'OK' };
      throw new Error(`Nobody answers the dialog «${dialog.title}»: ${dialog.text}`);
    }
    if (typeof next === 'function') return next(dialog);
    if (typeof next === 'string') return { button: next };
    return { button: next.button ?? 'OK', text: next.text };
  };
}
