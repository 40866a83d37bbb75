import type { RunResult } from '../emulator/run';
import type { Workspace } from '../emulator/workspace';
import type { QuotaView, RunView } from './protocol';

/** How many lines of the log are kept. */
const KEPT = 200;

/** What the log keeps of a run. */
export type RunSummary = Omit<RunView, 'id' | 'times'>;

/** What the panel shows of a run that is over: calls by name, time, what is left of the quotas. */
export function summaryOf(result: RunResult, workspace: Workspace): RunSummary {
  const { handler, user, ended, calls, seconds, error } = result;
  const counts = new Map<string, number>();
  for (const { name } of calls) counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    at: workspace.state.now,
    handler,
    user,
    ended,
    calls: calls.length,
    byName: [...counts].sort((a, b) => b[1] - a[1]),
    seconds,
    quotas: quotaViews(workspace.quota(user)),
    error: error ? `${error.name}: ${error.message}` : null,
  };
}

/** What is left of an account's quotas. */
export function quotaViews(quotas: ReturnType<Workspace['quota']>): QuotaView[] {
  return Object.entries(quotas).map(([name, { used, limit }]) => ({ name, left: Math.max(0, limit - used), limit }));
}

/** The log of runs, latest last; runs alike in a row, such as those of an hourly trigger, share a line. */
export class RunLog {
  readonly lines: RunView[] = [];
  /** Seconds of all runs together, as the model has them; those of lines that are gone count too. */
  seconds = 0;
  private count = 0;

  add(run: RunSummary): void {
    this.seconds += run.seconds;
    const last = this.lines.at(-1);
    if (last && isTwin(last, run)) {
      Object.assign(last, run, { times: last.times + 1 });
      return;
    }
    this.lines.push({ id: ++this.count, times: 1, ...run });
    if (this.lines.length > KEPT) this.lines.shift();
  }
}

function isTwin(last: RunView, run: RunSummary): boolean {
  const { handler, user, ended } = run;
  return ended === 'done' && last.handler === handler && last.user === user && last.ended === ended;
}
