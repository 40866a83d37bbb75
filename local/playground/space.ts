import type { DialogAnswer } from '../emulator/run';
import type { State } from '../emulator/state';
import { Workspace } from '../emulator/workspace';
import { emptySpace, type Script, savedSpace } from './beginnings';
import type { Report } from './execution-thread';
import { applyEdit, handEditOf } from './hand-edits';
import { Menus } from './menus';
import { Moments } from './moments';
import { overviewOf } from './overview';
import type { Edit, Job, MenuView, Overview, Reply, RunningView, SheetView } from './protocol';
import { REFUSALS } from './refusals';
import { RunLog } from './runs';
import { ScriptPages } from './script-pages';
import { sheetView } from './sheet-view';
import { Stopped, type Thread, type Threads } from './threads';

type Told = Extract<Report, { kind: 'dialog' | 'page' | 'run' }>;

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
  private readonly menus = new Menus();
  private running: RunningView | null = null;
  private thread: Thread | null = null;
  readonly pages: ScriptPages;
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
    private readonly script: Script,
    private readonly threads: Threads,
  ) {
    this.workspace = emptySpace(script);
    this.pages = new ScriptPages(script.code);
  }

  /** What a page shows now: while a dialog is open, what the script has written before it. */
  get state(): State {
    return this.interim ?? this.workspace.state;
  }

  get isBusy(): boolean {
    return this.running !== null || this.waiting > 0;
  }

  overview(user: string): Overview {
    return {
      ...overviewOf(this.state, user),
      version: this.version,
      started: this.started,
      epoch: this.epoch,
      menus: this.menus.of(user).map(([caption, items]) => ({ caption, items: items as MenuView[] })),
      runs: this.runs.lines,
      seconds: this.runs.seconds,
      moments: this.moments.list(),
      moment: this.moments.current,
      running: this.running && { ...this.running, waiting: this.waiting },
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
      this.renew(emptySpace(this.script));
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
      const workspace = savedSpace(saved, this.script);
      if (!workspace) return { problem: REFUSALS.notAState };
      this.renew(workspace);
      this.moments.add(label, workspace.state.now, workspace.save());
      this.started = true;
      this.changed();
      return {};
    });
  }

  edit(user: string, edit: Edit, label: string): Promise<Reply> {
    return this.inTurn(async () => {
      // What the script does about it happens where all its runs do.
      if (handEditOf(edit) && this.workspace.hearsEdits) return this.execute({ kind: 'edit', user, edit }, label);
      const reply = applyEdit(this.workspace, edit);
      if (reply.problem || reply.guarded) return reply;
      this.moments.add(label, this.workspace.state.now, this.workspace.save());
      this.changed();
      return reply;
    });
  }

  job(job: Job, label: string): Promise<Reply> {
    if (job.kind === 'call' && !this.pages.functions.includes(job.name))
      return Promise.resolve({ error: `google.script.run.${job.name} is not a function` });
    return this.inTurn(() => this.execute(job, label));
  }

  answer(run: number, dialog: number, answer: DialogAnswer): Reply {
    if (this.running?.id !== run || this.running.dialog?.number !== dialog) return { problem: REFUSALS.dialogGone };
    this.running.dialog = null;
    this.interim = null;
    this.thread?.answer(answer);
    this.changed();
    return {};
  }

  stop(run: number): Reply {
    if (this.running?.id === run) this.thread?.stop();
    return {};
  }

  goTo(moment: number): Promise<Reply> {
    return this.inTurn(async () => {
      const saved = this.moments.goTo(moment);
      if (saved === null) return { problem: REFUSALS.forgotten };
      this.workspace = Workspace.load(saved, { code: this.script.code });
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
    this.menus.clear();
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
    const { code } = this.script;
    const user = 'user' in job ? job.user : '';
    const id = ++this.jobs;
    const hear = (report: Told) => this.hear(id, report);
    this.thread = this.threads.start({ code, saved: this.workspace.save(), job, menus: this.menus.of(user), hear });
    this.running = { id, label, user, dialog: null, runs: 0, waiting: 0, pages: [] };
    this.changed();
    try {
      const { saved, menus, ended, toasts, led, error, value, refused } = await this.thread.outcome;
      if (refused) return refused;
      this.workspace = Workspace.load(saved, { code });
      if (user) this.menus.show(user, menus);
      if (ended !== 'consent') this.moments.add(label, this.workspace.state.now, saved);
      const { pages } = this.running;
      return {
        ...(ended ? { ended } : {}),
        toasts,
        pages,
        value,
        ...(led ? { led } : {}),
        ...(error ? { error } : {}),
      };
    } catch (failure) {
      if (!(failure instanceof Stopped))
        return { problem: failure instanceof Error ? failure.message : String(failure) };
      const at = this.workspace.state.now;
      const nothing = { calls: 0, byName: [], seconds: 0, quotas: [], error: null };
      this.runs.add({ at, handler: label, user, ended: 'stopped', ...nothing });
      return { ended: 'stopped' };
    } finally {
      this.running = null;
      this.thread = null;
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
      running.pages.push(this.pages.add(report.page, report.html));
      this.changed();
      return;
    }
    running.dialog = { number: ++this.dialogs, ...report.dialog };
    this.interim = JSON.parse(report.saved) as State;
    this.changed();
  }

  private changed(): void {
    this.views.clear();
    this.version += 1;
    for (const listener of this.listeners) listener(this.version);
  }
}
