import type { Words } from '../words';

/** Words about work that does not fit into one run of the script. */
export const JOB_WORDS: Words['jobs'] = {
  progress: (done, all) => `${done} of ${all}`,
  goesOn:
    'Goes on by itself within an hour, the spreadsheet may be closed. Faster: “Documents” → “Go on with the job”. To cancel, tick “Stop”.',
  waits: (why) => `Interrupted: ${why} It will be tried again by itself within an hour.`,
  stopped: (done) => `Stopped because you ticked it; done: ${done}.`,
  left: (done, all) =>
    `${done} of ${all} done. Google allows six minutes a run, so the rest will be done by itself within the next hours; the spreadsheet may be closed. You can follow it on the sheet “Jobs”, and stop it there.`,
  over: (done, all) => `The job is done: ${done} of ${all}. What came of it is on the sheet “Jobs”.`,
  none: 'There are no unfinished jobs.',
};
