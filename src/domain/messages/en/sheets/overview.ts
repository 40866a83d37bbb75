import type { SheetWords } from '../../sheets';

/** The sheet with the numbers of the charts. */
export const OVERVIEW_SHEETS: Pick<SheetWords, 'overview'> = {
  overview: {
    sheet: 'Numbers for charts',
    columns: {
      stage: 'Stage',
      done: 'Done',
      late: 'Overdue',
      ahead: 'Ahead',
      survey: 'Questionnaire',
      answered: 'Answered',
      silent: 'No answer yet',
      group: 'Who',
      reached: 'Reached',
      unreached: 'Not yet',
      indicator: 'Indicator',
      share: 'Reached, % of target',
    },
  },
};
