import type { DialogAnswer, MenuItem } from '../emulator/execution';
import { submitAnswer } from '../emulator/services/form/respondent';
import type { State } from '../emulator/state';
import { Workspace } from '../emulator/workspace';
import { callableFunctions } from './callable';
import type { Report } from './execution-thread';
import { applyEdit } from './hand-edits';
import { Moments } from './moments';
import { overviewOf } from './overview';
import type { Edit, FormAnswer, Job, MenuView, Overview, Reply, RunningView, SheetView } from './protocol';
import { RunLog } from './runs';
import { CURATOR } from './sample-settings';
import { scriptPage } from './script-page';
import { sheetView } from './sheet-view';
import { Stopped, type Thread, type Threads } from './threads';
import { REFUSALS } from './words';

type Told = Extract<Report, { kind: 'dialog' | 'page' | 'run' }>;

export interface SpaceOptions {
  /** The script: the built bundle, and the text of its `appsscript.json`. */
  code: string;
  manifest: string;
}

/**
 * The account space behind the playground: the state everybody sees, one thing done to it at a time, and the moments one
 * can go back to. Runs of the script happen in threads, which get a copy of the state and give one back.
 */
export class Space {
  private workspace: Workspace;
  private started = false;
  private epoch = 0;
  private version = 0;
  private readonly moments = new Moments();
  private runs = new RunLog();
  private menus = new Map<string, Map<string, MenuItem[]>>();
  private running: (RunningView & { thread: Thread; pages: { id: number; title: string }[] }) | null = null;
  /** What `google.script.run` offers. */
  private readonly functions: string[];
  /** Pages that the script showed, by number. */
  private readonly pages = new Map<number, string>();
  /** What the script has written so far, while it waits for an answer. */
  private interim: State | null = null;
  /** Sheets as drawn since the last change. */
  private readonly views = new Map<number, SheetView>();
  private tail: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private jobs = 0;
  private dialogs = 0;
  private readonly listeners = new Set<(version: number) => void>();

  constructor(
    private readonly options: SpaceOptions,
    private readonly threads: Threads,
  ) {
    this.workspace = emptySpace(options);
    this.functions = callableFunctions(options.code);
  }

  /** What a page shows now: while a dialog is open, what the script has written before it. */
  get state(): State {
    return this.interim ?? this.workspace.state;
  }

  get isBusy(): boolean {
    return this.running !== null || this.waiting > 0;
  }

  overview(user: string): Overview {
    const { running } = this;
    return {
      ...overviewOf(this.state, user),
      version: this.version,
      started: this.started,
      epoch: this.epoch,
      menus: [...(this.menus.get(user) ?? [])].map(([caption, items]) => ({ caption, items: items as MenuView[] })),
      runs: this.runs.lines,
      moments: this.moments.list(),
      moment: this.moments.current,
      running: running && {
        ...{ id: running.id, label: running.label, user: running.user, dialog: running.dialog, runs: running.runs },
        waiting: this.waiting,
      },
    };
  }

  sheet(id: number): SheetView | null {
    const known = this.views.get(id);
    if (known) return known;
    const view = this.draw(id);
    if (view) this.views.set(id, view);
    return view;
  }

  /** Calls back at every change of what the pages show; returns how to stop that. */
  listen(listener: (version: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins anew with the empty template or with half a year that has passed. */
  start(choice: 'empty' | 'year', label: string): Promise<Reply> {
    return this.inTurn(async () => {
      this.renew(emptySpace(this.options));
      if (choice === 'year') {
        const reply = await this.execute({ kind: 'year' }, label);
        if (reply.problem) return reply;
      } else {
        this.moments.add(label, this.workspace.state.now, this.workspace.save());
      }
      this.started = true;
      this.changed();
      return {};
    });
  }

  /** Begins with a state that was saved to a file. */
  load(saved: string, label: string): Promise<Reply> {
    return this.inTurn(async () => {
      const state = readState(saved);
      if (!state) return { problem: REFUSALS.notAState };
      this.renew(Workspace.load(JSON.stringify(state), { code: this.options.code }));
      this.moments.add(label, state.now, this.workspace.save());
      this.started = true;
      this.changed();
      return {};
    });
  }

  edit(edit: Edit, label: string): Promise<Reply> {
    return this.inTurn(async () => {
      const reply = applyEdit(this.workspace, edit);
      if (reply.problem || reply.question) return reply;
      this.moments.add(label, this.workspace.state.now, this.workspace.save());
      this.changed();
      return reply;
    });
  }

  job(job: Job, label: string): Promise<Reply> {
    if (job.kind === 'call' && !this.functions.includes(job.name))
      return Promise.resolve({ error: `google.script.run.${job.name} is not a function` });
    return this.inTurn(() => this.execute(job, label));
  }

  /** A page that the script showed, ready for its frame; null where there is none. */
  page(id: number): string | null {
    const markup = this.pages.get(id);
    return markup === undefined ? null : scriptPage(markup, this.functions);
  }

  /** Why a form would not take the answer, in its own words; null where it does. */
  refusal(formId: string, answer: FormAnswer): string | null {
    try {
      submitAnswer(structuredClone(this.workspace.state), formId, answer);
      return null;
    } catch (failure) {
      return failure instanceof Error ? failure.message : String(failure);
    }
  }

  answer(run: number, dialog: number, answer: DialogAnswer): Reply {
    if (this.running?.id !== run || this.running.dialog?.number !== dialog) return { problem: REFUSALS.dialogGone };
    this.running.dialog = null;
    this.interim = null;
    this.running.thread.answer(answer);
    this.changed();
    return {};
  }

  stop(run: number): Reply {
    if (this.running?.id === run) this.running.thread.stop();
    return {};
  }

  goTo(moment: number): Promise<Reply> {
    return this.inTurn(async () => {
      const saved = this.moments.goTo(moment);
      if (saved === null) return { problem: REFUSALS.forgotten };
      this.workspace = Workspace.load(saved, { code: this.options.code });
      this.changed();
      return {};
    });
  }

  save(): string {
    return this.workspace.save();
  }

  private draw(id: number): SheetView | null {
    const spreadsheet = this.state.spreadsheets[this.state.project.container];
    const sheet = spreadsheet?.sheets.find((each) => each.id === id);
    return spreadsheet && sheet ? sheetView(this.state, spreadsheet, sheet) : null;
  }

  private renew(workspace: Workspace): void {
    this.workspace = workspace;
    this.epoch += 1;
    this.menus = new Map();
    this.runs = new RunLog();
    this.moments.clear();
  }

  /** One thing at a time: what people do during a run waits for its end. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const waits = this.running !== null;
    this.waiting += 1;
    if (waits) this.changed();
    const turn = this.tail.then(() => {
      this.waiting -= 1;
      return act();
    });
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async execute(job: Job, label: string): Promise<Reply> {
    const { code } = this.options;
    const user = 'user' in job ? job.user : '';
    const id = ++this.jobs;
    const hear = (report: Told) => this.hear(id, report);
    const thread = this.threads.start({ code, saved: this.workspace.save(), job, hear });
    this.running = { id, label, user, dialog: null, runs: 0, waiting: 0, thread, pages: [] };
    this.changed();
    try {
      const { saved, menus, ended, toasts, error, value } = await thread.outcome;
      this.workspace = Workspace.load(saved, { code });
      if (menus.length > 0) this.showMenus(user, menus, job.kind === 'open');
      if (ended !== 'consent') this.moments.add(label, this.workspace.state.now, saved);
      const { pages } = this.running;
      return { ...(ended ? { ended } : {}), toasts, pages, value, ...(error ? { error } : {}) };
    } catch (failure) {
      if (!(failure instanceof Stopped))
        return { problem: failure instanceof Error ? failure.message : String(failure) };
      const at = this.workspace.state.now;
      this.runs.add({ at, handler: label, user, ended: 'stopped', calls: 0, byName: [], error: null });
      return { ended: 'stopped' };
    } finally {
      this.running = null;
      this.interim = null;
      this.changed();
    }
  }

  private hear(id: number, report: Told): void {
    const { running } = this;
    if (running?.id !== id) return;
    if (report.kind === 'run') {
      running.runs += 1;
      this.runs.add(report.run);
      if (running.runs % 50 === 0) this.changed();
      return;
    }
    if (report.kind === 'page') {
      const page = this.pages.size + 1;
      this.pages.set(page, report.html);
      running.pages.push({ id: page, title: report.title });
      return;
    }
    running.dialog = { number: ++this.dialogs, ...report.dialog };
    this.interim = JSON.parse(report.saved) as State;
    this.changed();
  }

  private showMenus(user: string, menus: [string, MenuItem[]][], anew: boolean): void {
    const known = anew ? new Map<string, MenuItem[]>() : (this.menus.get(user) ?? new Map<string, MenuItem[]>());
    for (const [caption, items] of menus) known.set(caption, items);
    this.menus.set(user, known);
  }

  private changed(): void {
    this.views.clear();
    this.version += 1;
    for (const listener of this.listeners) listener(this.version);
  }
}

function emptySpace({ code, manifest }: SpaceOptions): Workspace {
  const workspace = Workspace.create({ code, manifest });
  workspace.addUser(CURATOR.email, { name: CURATOR.name });
  workspace.bindSpreadsheet('Наставничество', CURATOR.email);
  return workspace;
}

/** The state in a saved file; null where it is something else. */
function readState(saved: string): State | null {
  try {
    const state = JSON.parse(saved) as Partial<State>;
    const tables = [state.users, state.files, state.spreadsheets, state.forms, state.documents, state.properties];
    const lists = [state.minted, state.triggers, state.mails, state.log];
    const whole = tables.every((table) => typeof table === 'object' && table !== null) && lists.every(Array.isArray);
    const container = state.project?.container ?? '';
    return whole && typeof state.now === 'number' && state.spreadsheets?.[container] ? (state as State) : null;
  } catch {
    return null;
  }
}
