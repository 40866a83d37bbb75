import { accountOf, type Conditions } from './conditions';
import { type AnswerScript, scripted } from './dialog-answers';
import { eventOfOpen, eventValue, type ScriptEvent } from './events';
import type { Execution, MenuItem } from './execution';
import { Firing } from './firing';
import type { HandEdit } from './hand-edit';
import { quotasOf } from './limits';
import { everyScope } from './realm/methods';
import type { Cut, RunOptions, RunPlan, RunResult } from './run';
import { Runner } from './runner';
import { Saver } from './saver';
import { type Answer, submitAnswer } from './services/form/respondent';
import { shareFile } from './services/sharing';
import { newSpreadsheet } from './services/spreadsheet/creation';
import { pasteTable, placeOf, typeInto } from './services/spreadsheet/edits';
import { showSheets } from './slow-sheets';
import { emptyState, mintId, type State, type User } from './state';
import { DEFAULT_SWITCHES, type Switches } from './switches';

/** What a space is made with. */
export interface WorkspaceOptions extends Conditions {
  /** The script bound to the spreadsheet: the built bundle. */
  code: string;
  /** The text of `appsscript.json`; without `oauthScopes` the script may ask for all that any service wants. */
  manifest: string;
  /** The project's HTML files by name, without the ending: what `createTemplateFromFile` finds. */
  html?: Record<string, string>;
  /** ISO moment with zone, such as "2022-09-01T09:00:00+03:00". */
  now?: string;
  switches?: Partial<Switches>;
}

/**
 * A Google account space on this machine: people, files, one script bound to one spreadsheet, and a clock that moves
 * only when told. Everything it remembers is in `state`.
 */
export class Workspace {
  readonly switches: Switches;
  /** May be changed between runs. */
  conditions: Conditions;
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
  readonly runner = new Runner(this);
  private readonly firing = new Firing(this);
  private readonly saver = new Saver();

  private constructor(
    readonly code: string,
    public state: State,
    {
      switches,
      latency,
      limits,
      faults,
      slowSheets,
      triggerFaults,
    }: Omit<WorkspaceOptions, 'code' | 'manifest' | 'html'>,
  ) {
    this.conditions = { latency, limits, faults, slowSheets, triggerFaults };
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
  }

  /** An empty space with the script ready to be bound. Throws where the manifest is not JSON. */
  static create({ code, manifest, html, now = '2022-09-01T09:00:00+03:00', ...rest }: WorkspaceOptions): Workspace {
    const { timeZone, oauthScopes } = JSON.parse(manifest) as { timeZone: string; oauthScopes?: string[] };
    const scopes = oauthScopes?.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')) ?? everyScope();
    return new Workspace(code, emptyState(Date.parse(now), { timeZone, scopes, ...(html ? { html } : {}) }), rest);
  }

  /** The space as it was saved; the script's code comes from outside, since a saved state holds none; `html` replaces what it holds. */
  static load(saved: string, { code, html, ...rest }: Omit<WorkspaceOptions, 'manifest' | 'now'>): Workspace {
    const state = JSON.parse(saved) as State;
    if (html) state.project.html = html;
    return new Workspace(code, state, rest);
  }

  save(): string {
    return this.saver.save(this.state);
  }

  /** A short text that another space has only if its state is equal. */
  mark(): string {
    return this.saver.markOf(this.state);
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
    const file = this.state.files[fileId];
    if (file) shareFile(this.state, file, email, 'writer');
  }

  /** A person opens the spreadsheet: the simple trigger `onOpen` runs, its menus appear, and installed triggers fire. */
  open(user: string, plan: RunPlan = {}): RunResult {
    this.runner.menus.delete(user);
    const options: RunOptions = { handler: 'onOpen', user, authMode: 'LIMITED', fromTrigger: false, ...plan };
    const result = this.run(options, (execution) => eventOfOpen(execution, user));
    this.firing.opened(user, plan);
    return result;
  }

  /** A person types into a cell or range, such as «B3», or pastes a table; `onEdit` runs and triggers on edits fire. */
  edit(user: string, sheetName: string, a1: string, typed: string | string[][], plan: RunPlan = {}): void {
    const { container } = this.state.project;
    const { id: sheetId, box } = placeOf(this.state, container, sheetName, a1);
    const [rows, columns] = Array.isArray(typed) ? [typed.length, typed[0]?.length ?? 0] : [box.rows, box.columns];
    const edit: HandEdit = { sheetId, box: { ...box, rows, columns }, change: 'EDIT' };
    this.byHand(
      user,
      edit,
      () => {
        if (Array.isArray(typed)) pasteTable(this.state, container, sheetName, box.row, box.column, typed);
        else typeInto(this.state, container, sheetName, a1, typed);
      },
      plan,
    );
  }

  /** A person changes a sheet in whatever way `act` does; what listens to such changes runs, unless `act` returns false. */
  byHand(user: string, edit: HandEdit, act: () => unknown, plan: RunPlan = {}): void {
    const { sheetId, box } = edit;
    const sheet = this.state.spreadsheets[this.state.project.container]?.sheets.find(({ id }) => id === sheetId);
    const single = box?.rows === 1 && box.columns === 1;
    const look = () => (single ? eventValue(sheet?.cells[box.row - 1]?.[box.column - 1]) : undefined);
    const oldValue = look();
    if (act() === false || !this.firing.hearsEdits) return;
    const value = look();
    this.firing.edited(
      {
        ...edit,
        by: this.userOf(user).email,
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      },
      plan,
    );
  }

  /** True where a person's edits may make the script run. */
  get hearsEdits(): boolean {
    return this.firing.hearsEdits;
  }

  /** The menus a person sees after opening the file, by name. */
  menusOf(user: string): Map<string, MenuItem[]> {
    return this.runner.menus.get(user) ?? new Map();
  }

  /** Puts menus on a person's bar that an earlier run built. */
  showMenus(user: string, menus: Iterable<[string, MenuItem[]]>): void {
    this.runner.menus.set(user, new Map(menus));
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
    if (this.firesFormTriggers) this.firing.answered(submitted);
  }

  /** Moves the clock forward to an instant; due triggers fire on the way, in order. */
  advanceTo(instant: number): void {
    this.firing.advanceTo(instant);
  }

  /** By milliseconds. */
  advance(ms: number): void {
    this.advanceTo(this.state.now + ms);
  }

  /** Runs a handler: the way of everything above. */
  run(options: RunOptions, event?: (execution: Execution) => ScriptEvent): RunResult {
    return this.report(this.runner.perform(options, event));
  }

  /** Tells of a run that is over. */
  report(result: RunResult): RunResult {
    this.onRun?.(result);
    return result;
  }

  userOf(email: string): User {
    const user = this.state.users[email];
    if (!user) throw new Error(`No user ${email} in this space: add one with addUser.`);
    return user;
  }
}
