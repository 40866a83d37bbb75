import jobPage from '../dialogs/job.html';
import { pageWith } from '../dialogs/page';
import { type JobView, jobView, readNote } from '../domain/job-view';
import { WORDS } from '../domain/messages/words';
import { JOB_STATES } from '../domain/sheet-values';
import { type JobRow, TABLES } from '../domain/tables';
import { askToStop, notedProgress } from '../google/progress';
import { isRefusal } from '../google/refusal';
import { amend, readTable } from '../google/sheets';
import { showFloating } from '../google/ui';

const { jobWindow: words } = WORDS;

/**
 * Opens the window that shows how far jobs are and, once the run behind it has ended, asks for the next portion itself.
 * False where there is nothing to show or no window may be shown.
 */
export function showJobs(jobs: readonly JobRow[]): boolean {
  if (jobs.length === 0) return false;
  const data = { words: words.page, jobs: viewsOf(jobs) };
  try {
    showFloating(words.title, pageWith(jobPage, data), { width: 460, height: 340 });
  } catch (failure) {
    if (!isRefusal(failure)) throw failure;
    return false;
  }
  return true;
}

/** How far jobs are by the sheets and by what the run that is at them noted. */
export function jobsNow(ids: readonly string[]): JobView[] {
  return viewsOf(readTable(TABLES.jobs).filter(({ id }) => ids.includes(id)));
}

/**
 * «Остановить» in the window. Without the lock, which the run that is at the job holds: like a person's tick it changes
 * one check box, and the run looks at it before it goes on.
 */
export function stopJob(id: string): JobView[] {
  amend(TABLES.jobs, id, ({ state }) => (state === JOB_STATES.going ? { stop: true } : {}));
  askToStop(id);
  return jobsNow([id]);
}

function viewsOf(jobs: readonly JobRow[]): JobView[] {
  const documents = readTable(TABLES.documents);
  const noted = readNote(notedProgress());
  return jobs.map((job) => jobView(job, documents, noted));
}
