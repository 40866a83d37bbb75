import type { Words } from '../words';

export const JOB_WINDOW_WORDS: Words['jobWindow'] = {
  title: 'Progress',
  now: (what) => `Now: ${what}`,
  done: (count) => `Documents ready: ${count}. The links are on the sheet “Documents”.`,
  skipped: (count) =>
    `Left out: ${count}. While the job waited, a pair ended, a consent was taken back or a row was deleted.`,
  stopped: (count) => `Not made: ${count}, because the job was stopped.`,
  page: {
    stop: 'Stop',
    stopping: 'It stops within a minute: what is begun will be finished.',
    again: 'Go on',
    close: 'Close',
    mayClose:
      'You may close this window: the work goes on by itself, a part every hour. While it is open, it goes on without a break.',
    over: 'The work is done.',
    failed:
      'Google does not tell this window how the work goes. That happens when several Google accounts are open in the browser or the connection is lost. The work goes on without the window as well; the sheet “Jobs” shows how far it is.',
  },
};
