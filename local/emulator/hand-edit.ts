import type { Box } from './state';

/** A change that a person makes by hand; `box` is absent where no cells get other contents. */
export interface HandEdit {
  sheetId: number;
  box?: Box;
  /** As `changeType` of an event names it. */
  change: 'EDIT' | 'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'FORMAT' | 'OTHER';
}

/** A change that was made: by whom, and what stood in its cell before and stands there now, where it is a single one. */
export interface Edited extends HandEdit {
  by: string;
  value?: string;
  oldValue?: string;
}
