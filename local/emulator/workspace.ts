import { eventOfAnswer, eventOfOpen, eventOfTick, type ScriptEvent } from './events';
import {
  type CallRecord,
  type Cut,
  type Dialog,
  type DialogAnswer,
  Execution,
  type MenuItem,
  type RunOptions,
} from './execution';
import { runInRealm } from './realm';
import { type Answer, submitAnswer } from './services/form/respondent';
import { newSpreadsheet } from './services/spreadsheet/creation';
import { advanceTrigger, dueTrigger, spreadsheetTriggers } from './services/triggers';
import { emptyState, mintId, type State, type TriggerState, type User } from './state';
import { DEFAULT_SWITCHES, type Switches } from './switches';

export interface WorkspaceOptions {
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
}

/** A button's name, what is typed into a prompt, or a function that looks at the dialog first. */
export type AnswerScript = (string | { button?: string; text: string } | ((dialog: Dialog) => DialogAnswer))[];

/**
 * A Google account space on this machine: people, files, one script bound to one spreadsheet, and a clock that moves
 * only when told. Everything it remembers is in `state`.
 */
export class Workspace {
  readonly switches: Switches;
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

  private constructor(
    readonly code: string,
    public state: State,
    switches: Partial<Switches> | undefined,
  ) {
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
  }

  /** An empty space with the script ready to be bound. Throws where the manifest is not JSON. */
  static create({ code, manifest, now = '2022-09-01T09:00:00+03:00', switches }: WorkspaceOptions): Workspace {
    const { timeZone, oauthScopes } = JSON.parse(manifest) as { timeZone: string; oauthScopes: string[] };
    const scopes = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    return new Workspace(code, emptyState(Date.parse(now), { timeZone, scopes }), switches);
  }

  /** The space as it was saved; the script's code comes from outside, since a saved state holds none. */
  static load(saved: string, { code, switches }: Pick<WorkspaceOptions, 'code' | 'switches'>): Workspace {
    return new Workspace(code, JSON.parse(saved) as State, switches);
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
      return { handler, user, ended: 'consent', calls: [], dialogs: [], toasts: [] };
    }
    return this.run({ handler, user, authMode: 'FULL', fromTrigger: false, answer: scripted(answers), ...plan });
  }

  /** The person answers the consent screen; without `scopes` all that the manifest asks for. */
  grant(user: string, scopes: string[] = this.state.project.scopes): void {
    this.userOf(user).granted = [...scopes];
  }

  /** Somebody fills in a form in a browser; triggers on it fire. Throws where Google would not let them. */
  respond(formId: string, answer: Answer): void {
    const submitted = submitAnswer(this.state, formId, answer);
    if (!submitted.spreadsheetId || !this.firesFormTriggers) return;
    for (const trigger of spreadsheetTriggers(this.state, submitted.spreadsheetId, 'ON_FORM_SUBMIT')) {
      this.fire(trigger, (execution) => eventOfAnswer(execution, trigger, submitted));
    }
  }

  /** Moves the clock forward to an instant; due triggers fire on the way, in order. */
  advanceTo(instant: number): void {
    for (let due = dueTrigger(this.state, instant); due; due = dueTrigger(this.state, instant)) {
      this.state.now = Math.max(this.state.now, due.at);
      advanceTrigger(this.state, due.trigger);
      const { trigger } = due;
      this.fire(trigger, () => eventOfTick(this.state.now, trigger));
    }
    this.state.now = Math.max(this.state.now, instant);
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
    const execution = new Execution(
      this.state,
      { ...options, cut, answer },
      this.switches,
      this.heldLocks,
      (ms) => {
        this.state.now += ms;
      },
      menus,
    );
    const outcome = runInRealm(this.code, execution, options.handler, event ? [event(execution)] : []);
    if (!execution.dead) {
      for (const finish of execution.atEnd) finish();
      execution.settle();
    }
    execution.releaseAllLocks();
    this.callCount += execution.calls.length;
    const result: RunResult = {
      handler: options.handler,
      user: options.user,
      ended: execution.dead ? 'cut' : 'failure' in outcome ? 'error' : 'done',
      calls: execution.calls,
      dialogs,
      toasts: execution.toasts,
      ...('failure' in outcome && !execution.dead ? { error: outcome.failure } : {}),
      ...('value' in outcome && !execution.dead ? { value: outcome.value } : {}),
    };
    this.onRun?.(result);
    return result;
  }

  /** A trigger runs as the user who installed it; a failure is only logged, as at Google. */
  private fire(trigger: TriggerState, event: (execution: Execution) => ScriptEvent): void {
    const plan = this.nextPlan ?? {};
    this.nextPlan = null;
    const result = this.run(
      { handler: trigger.handler, user: trigger.owner, authMode: 'FULL', fromTrigger: true, ...plan },
      event,
    );
    if (result.error) {
      const text = `${trigger.handler}: ${result.error.name}: ${result.error.message}`;
      this.state.log.push({ at: this.state.now, user: trigger.owner, level: 'error', text });
    }
  }

  private userOf(email: string): User {
    const user = this.state.users[email];
    if (!user) throw new Error(`No user ${email} in this space: add one with addUser.`);
    return user;
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
