import type { JobView } from '../domain/job-view';
import { whenFree } from '../google/lock';
import { continueJobs } from './job-kinds';
import { jobsNow } from './job-window';
import { enoughTime } from './jobs';
import { labelMenu } from './menu-label';
import { keeperSettings } from './settings';

/** A portion for a window that waits, in milliseconds: short, so that it has something to show. */
const PORTION_MS = 20_000;

/** The window of jobs asks for the next portion; while another run is at work it only learns how far that one is. */
export function workOnJobs(ids: readonly string[]): JobView[] {
  const settings = keeperSettings();
  whenFree(() => continueJobs(settings, enoughTime(PORTION_MS)));
  const jobs = jobsNow(ids);
  if (!jobs.some(({ isGoing }) => isGoing)) labelMenu();
  return jobs;
}
