import type { Box, State } from '../../state';

/** What is selected in a spreadsheet: not part of the saved state, as it is of the window a person has open. */
export interface Selection {
  sheetId: number;
  box: Box;
  /** The cell with the cursor, where it is not the upper left one. */
  current?: Box;
  /** All ranges, where several are selected. */
  boxes?: Box[];
}

const SELECTIONS = new WeakMap<State, Map<string, Selection>>();

/** Selects a box of a sheet and shows that sheet. */
export function select(state: State, spreadsheetId: string, selection: Selection): void {
  const known = SELECTIONS.get(state) ?? new Map<string, Selection>();
  SELECTIONS.set(state, known.set(spreadsheetId, selection));
  const spreadsheet = state.spreadsheets[spreadsheetId];
  if (spreadsheet) spreadsheet.activeSheetId = selection.sheetId;
}

/** The selection on the active sheet; cell A1 where nothing was selected there. */
export function selectionIn(state: State, spreadsheetId: string): Selection {
  const sheetId = state.spreadsheets[spreadsheetId]?.activeSheetId ?? 0;
  const selection = SELECTIONS.get(state)?.get(spreadsheetId);
  if (selection?.sheetId === sheetId) return selection;
  return { sheetId, box: { row: 1, column: 1, rows: 1, columns: 1 } };
}
