import { noteText } from '../domain/job-view';
import { SetupError } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/words';
import type { Settings } from '../domain/settings';
import { JOB_STATES } from '../domain/sheet-values';
import { type JobRow, TABLES } from '../domain/tables';
import { noteProgress, wasAskedToStop } from '../google/progress';
import { amend, readTable, show, upsert } from '../google/sheets';

const { jobs: words } = WORDS;

/** Google ends a run after six minutes; work that can go on later stops well before. */
const LONGEST_MS = 270_000;
/** Units between two looks at the sheet «Задания»: one more costs about a second and a half, a unit about three. */
const UNITS_AT_ONCE = 30;

/** Units between two words with the window: each costs a tenth of a second. */
const UNITS_PER_WORD = 3;

/** A kind of work that may not fit into one run; which of its units are done, the sheets that it fills say. */
export interface Work {
  /** Looks at the sheets once for a portion. */
  begin(job: JobRow, settings: Settings): Portion;
}

/** As much of a job as one run does. */
export interface Portion {
  /** Units of the job that are not done yet, in order. */
  left: string[];
  /** Does units while each `mayBegin`, and puts them on record together; returns how many. */
  make(units: readonly string[], mayBegin: (unit: string) => boolean): number;
  /** After the last unit; may be done again. */
  finish?(): void;
  /** A person has stopped the job: what is left is nobody's any more. */
  drop?(units: readonly string[]): void;
}

/** How far a job has come. */
export interface Progress {
  done: number;
  all: number;
  state: string;
}

/** Whether a run that begins now may still begin another piece of work; `longest` is in milliseconds. */
export function enoughTime(longest = LONGEST_MS): () => boolean {
  const start = Date.now();
  return () => Date.now() - start < longest;
}

/** Puts a job on record, once its units are; another of the same id is over. Call it under the lock. */
export function beginJob(job: Pick<JobRow, 'id' | 'title' | 'kind'>, units: readonly string[]): JobRow {
  const row: JobRow = {
    ...job,
    progress: words.progress(0, units.length),
    state: JOB_STATES.going,
    stop: false,
    note: words.goesOn,
    units: units.join(' '),
  };
  show(TABLES.jobs);
  upsert(TABLES.jobs, [row]);
  return row;
}

/** Jobs that a run may go on with, the oldest first. */
export function openJobs(): JobRow[] {
  return readTable(TABLES.jobs).filter(({ state }) => state === JOB_STATES.going);
}

/** Does as much of a job as the time allows. What stops it stands beside it on the sheet. Call it under the lock. */
export function goOnWith(job: JobRow, work: Work, settings: Settings, mayGoOn: () => boolean): Progress {
  try {
    return portionOf(job, work, settings, mayGoOn);
  } catch (failure) {
    const why =
      failure instanceof SetupError ? failure.message : `${failure instanceof Error ? failure.message : failure}.`;
    amend(TABLES.jobs, job.id, () => ({ note: words.waits(why) }));
    throw failure;
  }
}

function portionOf(job: JobRow, work: Work, settings: Settings, mayGoOn: () => boolean): Progress {
  const all = job.units.split(' ').length;
  const portion = work.begin(job, settings);
  let { left } = portion;
  let isStopped = job.stop;
  while (left.length > 0 && mayGoOn() && !isStopped) {
    const next = left.slice(0, UNITS_AT_ONCE);
    const before = all - left.length;
    const mayBegin = (unit: string) => {
      const begun = next.indexOf(unit);
      // The first always: a run that makes nothing would never come to an end.
      if (begun > 0 && !mayGoOn()) return false;
      if (begun % UNITS_PER_WORD > 0) return true;
      if (begun > 0 && wasAskedToStop(job.id)) return false;
      noteProgress(noteText({ job: job.id, done: before + begun, unit }));
      return true;
    };
    left = left.slice(portion.make(next, mayBegin));
    if (left.length === 0) break;
    const progress = words.progress(all - left.length, all);
    isStopped = amend(TABLES.jobs, job.id, () => ({ progress, note: words.goesOn }))?.stop ?? true;
  }
  const done = all - left.length;
  const progress = words.progress(done, all);
  if (left.length > 0 && !isStopped) return { done, all, state: JOB_STATES.going };
  if (isStopped) portion.drop?.(left);
  else portion.finish?.();
  const state = isStopped ? JOB_STATES.stopped : JOB_STATES.done;
  upsert(TABLES.jobs, [{ id: job.id, progress, note: isStopped ? words.stopped(done) : '' }]);
  // Last, and by itself: a job that is over is never looked at again.
  upsert(TABLES.jobs, [{ id: job.id, state }]);
  return { done, all, state };
}
