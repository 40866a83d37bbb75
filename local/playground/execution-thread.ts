import { isDeepStrictEqual } from 'node:util';
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { MenuItem } from '../emulator/execution';
import type { Dialog, DialogAnswer, RunPlan, RunResult } from '../emulator/run';
import { select, selectionIn } from '../emulator/services/spreadsheet/selection';
import { Workspace } from '../emulator/workspace';
import { editByHand } from './hand-edits';
import type { Job, Led, PageView, Reply, Selected } from './protocol';
import { type RunSummary, summaryOf } from './runs';
import { yearInProgress } from './year';

/** What a thread is given to do. */
export interface Assignment {
  code: string;
  saved: string;
  job: Job;
  /** What the person at work has on the bar. */
  menus: [string, MenuItem[]][];
  /** Answers to dialogs come through here. */
  answers: MessagePort;
  /** Two numbers: the first turns 1 with every answer, the second when the clock is to stop where it is. */
  bell: SharedArrayBuffer;
}

/** What a thread tells. */
export type Report =
  | { kind: 'dialog'; dialog: Dialog & { kind: 'alert' | 'prompt' }; saved: string }
  | { kind: 'page'; page: Omit<PageView, 'id'>; html: string }
  | { kind: 'run'; run: RunSummary }
  | {
      kind: 'done';
      saved: string;
      menus: [string, MenuItem[]][];
      ended?: RunResult['ended'];
      toasts: string[];
      led?: Led;
      error: string | null;
      value: unknown;
      /** Of an edit that was not made: why. */
      refused?: Reply;
    }
  | { kind: 'failed'; message: string };

/** The clock can be stopped every six hours of its time. */
const STRIDE = 6 * 3_600_000;

const tell = (report: Report): void => parentPort?.postMessage(report);

parentPort?.once('message', (assignment: Assignment) => {
  try {
    tell(execute(assignment));
  } catch (failure) {
    tell({ kind: 'failed', message: failure instanceof Error ? failure.message : String(failure) });
  }
});

function execute({ code, saved, job, menus, answers, bell }: Assignment): Report {
  const workspace = Workspace.load(saved, { code: job.kind === 'call' ? code + caller(job.name) : code });
  // At Google's pace and within its limits: otherwise times and quotas would say nothing.
  workspace.conditions = { latency: { seed: workspace.state.now }, limits: true };
  if ('user' in job) workspace.showMenus(job.user, menus);
  const toasts: string[] = [];
  workspace.onRun = (result) => {
    const handler = job.kind === 'call' ? job.name : result.handler;
    toasts.push(...result.toasts);
    tell({ kind: 'run', run: summaryOf({ ...result, handler }, workspace) });
  };
  const signals = new Int32Array(bell);
  const ask = ({ kind, title, text, buttons, width, height }: Dialog): DialogAnswer => {
    if (kind === 'alert' || kind === 'prompt') {
      tell({ kind: 'dialog', dialog: { kind, title, text, buttons }, saved: workspace.save() });
      Atomics.wait(signals, 0, 0);
      Atomics.store(signals, 0, 0);
      return (receiveMessageOnPort(answers)?.message ?? { button: 'CLOSE' }) as DialogAnswer;
    }
    // Pages in dialogs and the sidebar do not hold the script up.
    tell({
      kind: 'page',
      page: { kind, title, ...(width ? { width } : {}), ...(height ? { height } : {}) },
      html: text,
    });
    return { button: 'CLOSE' };
  };
  // A person may think as long as they like: only the clock of the space ends such a run.
  const plan: RunPlan = { answer: ask, patience: Number.POSITIVE_INFINITY };
  const refused = job.kind === 'edit' ? editByHand(workspace, job.user, job.edit, plan) : {};
  const result = job.kind === 'edit' ? null : perform(workspace, job, plan, () => Atomics.load(signals, 1) === 1);
  return {
    kind: 'done',
    saved: workspace.save(),
    menus: 'user' in job ? [...workspace.menusOf(job.user)] : [],
    ...(result ? { ended: result.ended } : {}),
    toasts: 'user' in job ? toasts : [],
    ...ledBy(workspace, job),
    error: result?.error ? `${result.error.name}: ${result.error.message}` : null,
    value: job.kind === 'call' ? sendable(result?.value) : null,
    ...(refused.problem || refused.guarded ? { refused } : {}),
  };
}

function perform(
  workspace: Workspace,
  job: Exclude<Job, { kind: 'edit' }>,
  plan: RunPlan,
  isStopped: () => boolean,
): RunResult | null {
  switch (job.kind) {
    case 'open':
      return workspace.open(job.user, plan);
    case 'command':
      lookAt(workspace, job);
      return workspace.command(job.user, job.handler, [], plan);
    case 'call':
      lookAt(workspace, job);
      return workspace.run({ handler: CALLER, user: job.user, authMode: 'FULL', fromTrigger: false, ...plan }, () => ({
        args: job.args,
      }));
    case 'respond':
      workspace.respond(job.formId, job.answer);
      return null;
    case 'advance':
      while (workspace.state.now < job.until && !isStopped()) {
        workspace.advanceTo(Math.min(job.until, workspace.state.now + STRIDE));
      }
      return null;
    case 'year':
      yearInProgress(workspace);
      return null;
  }
}

const CALLER = 'calledByPage__';

/** The emulator hands over one event: this spreads it into arguments. */
function caller(name: string): string {
  return `\n;function ${CALLER}(event) { return ${name}(...event.args); }`;
}

/** What comes back to a page: what it may not get arrives as null. */
function sendable(value: unknown): unknown {
  if (value instanceof Date || typeof value === 'function' || value === undefined) return null;
  if (Array.isArray(value)) return value.map(sendable);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sendable(each)]));
}

/** Where a run has led the person who started it; nothing where they are left at what they look at. */
function ledBy({ state }: Workspace, job: Job): { led?: Led } {
  if (job.kind !== 'command' && job.kind !== 'call') return {};
  const { sheetId, box } = selectionIn(state, state.project.container);
  const isThere = sheetId === job.sheetId && (!job.selected || isDeepStrictEqual(box, job.selected.box));
  return isThere ? {} : { led: { sheetId, box } };
}

/** The sheet in front of the person is the active one for the script, and so are the cells that are selected on it. */
function lookAt({ state }: Workspace, { sheetId, selected }: { sheetId?: number; selected?: Selected }): void {
  const { container } = state.project;
  const spreadsheet = state.spreadsheets[container];
  if (sheetId === undefined || !spreadsheet?.sheets.some(({ id }) => id === sheetId)) return;
  spreadsheet.activeSheetId = sheetId;
  if (selected) select(state, container, { sheetId, ...selected });
}
