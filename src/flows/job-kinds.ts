import { WORDS } from '../domain/messages/words';
import type { Settings } from '../domain/settings';
import { JOB_STATES } from '../domain/sheet-values';
import { underLock } from '../google/lock';
import { ISSUING } from './documents/batch';
import { REGISTERING } from './documents/register';
import { showJobs } from './job-window';
import { enoughTime, goOnWith, openJobs, type Progress, type Work } from './jobs';
import { keeperSettings } from './settings';

const { jobs: words } = WORDS;

/** Every kind of work that may need more than one run. */
const WORKS: Readonly<Record<string, Work>> = { issue: ISSUING, sign: REGISTERING };

/** «Продолжить задание»: the next portion now, not when the tick comes, with a window that shows how far it is. */
export function goOnWithJobs(): string | null {
  const settings = keeperSettings();
  return underLock(() => {
    const isShown = showJobs(openJobs());
    const last = continueJobs(settings, enoughTime()).pop();
    if (!last) return words.none;
    if (last.state !== JOB_STATES.going) return words.over(last.done, last.all);
    return isShown ? null : words.left(last.done, last.all);
  });
}

/** What is open, one job after the other while there is time; how far each has come. Call it under the lock. */
export function continueJobs(settings: Settings, mayGoOn: () => boolean): Progress[] {
  return openJobs().flatMap((job) => {
    const work = WORKS[job.kind];
    return work && mayGoOn() ? [goOnWith(job, work, settings, mayGoOn)] : [];
  });
}
