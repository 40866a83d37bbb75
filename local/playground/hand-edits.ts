import type { HandEdit } from '../emulator/hand-edit';
import type { RunPlan } from '../emulator/run';
import { contentOf } from '../emulator/services/spreadsheet/display';
import { deleteRow, insertRow, pasteTable, sortRows } from '../emulator/services/spreadsheet/edits';
import { satisfies } from '../emulator/services/spreadsheet/validation-rules';
import type { SheetState, SpreadsheetState, State } from '../emulator/state';
import type { Workspace } from '../emulator/workspace';
import { asksFirst } from './protections';
import type { Edit, Reply } from './protocol';
import { REFUSALS } from './refusals';

/** What `applyEdit` does, and after it whatever the script runs because of it. */
export function editByHand(workspace: Workspace, user: string, edit: Edit, plan: RunPlan): Reply {
  const told = handEditOf(edit);
  if (!told) return applyEdit(workspace, edit);
  let reply: Reply = {};
  const act = () => {
    reply = applyEdit(workspace, edit);
    return !reply.problem && !reply.guarded;
  };
  workspace.byHand(user, told, act, plan);
  return reply;
}

/** What Google tells a script of a change; null where it is none of the spreadsheet. */
export function handEditOf(edit: Edit): HandEdit | null {
  if (edit.kind === 'grant' || edit.kind === 'addUser') return null;
  const { sheetId } = edit;
  switch (edit.kind) {
    case 'cells': {
      const [{ length: columns }] = edit.values as [string[]];
      return {
        sheetId,
        change: 'EDIT',
        box: { row: edit.row, column: edit.column, rows: edit.values.length, columns },
      };
    }
    case 'tick':
      return { sheetId, change: 'EDIT', box: { row: edit.row, column: edit.column, rows: 1, columns: 1 } };
    case 'insertRow':
      return { sheetId, change: 'INSERT_ROW' };
    case 'deleteRow':
      return { sheetId, change: 'REMOVE_ROW' };
    default:
      return { sheetId, change: 'OTHER' };
  }
}

/** Makes a person's own change; what Google would refuse or ask about comes back as words, with nothing changed. */
export function applyEdit(workspace: Workspace, edit: Edit): Reply {
  switch (edit.kind) {
    case 'grant':
      workspace.grant(edit.user, edit.scopes);
      return {};
    case 'addUser':
      return addUser(workspace, edit);
    default: {
      const spreadsheet = workspace.state.spreadsheets[workspace.state.project.container];
      const sheet = spreadsheet?.sheets.find(({ id }) => id === edit.sheetId);
      if (!spreadsheet || !sheet) return { problem: REFUSALS.noSheet };
      return editSheet(workspace.state, spreadsheet, sheet, edit);
    }
  }
}

/** What a person does to a sheet. */
export type SheetEdit = Exclude<Edit, { kind: 'grant' | 'addUser' }>;

function editSheet(state: State, spreadsheet: SpreadsheetState, sheet: SheetState, edit: SheetEdit): Reply {
  const { id } = spreadsheet;
  if (asksFirst(sheet, edit)) return { guarded: true };
  switch (edit.kind) {
    case 'cells':
      return enter(state, spreadsheet, sheet, edit);
    case 'tick':
      return tick(state, id, sheet, edit);
    case 'insertRow':
      insertRow(state, id, sheet.name, edit.row);
      return {};
    case 'deleteRow':
      deleteRow(state, id, sheet.name, edit.row);
      return {};
    case 'sort':
      sortRows(state, id, sheet.name, sheet.frozenRows + 1, edit.column, edit.ascending);
      return {};
    case 'renameSheet':
      return rename(spreadsheet, sheet, edit.name.trim());
  }
}

function enter(
  state: State,
  { id, timeZone }: SpreadsheetState,
  sheet: SheetState,
  { row, column, values }: Extract<Edit, { kind: 'cells' }>,
): Reply {
  const before = structuredClone(sheet.cells[row - 1]?.[column - 1] ?? null);
  pasteTable(state, id, sheet.name, row, column, values);
  const rule = before?.validation;
  if (!rule || rule.allowInvalid || values.length > 1 || (values[0]?.length ?? 0) > 1) return {};
  const line = sheet.cells[row - 1];
  if (!line || satisfies(rule, contentOf(line[column - 1]), sheet, { timeZone })) return {};
  line[column - 1] = before;
  return { problem: rule.helpText || REFUSALS.invalid };
}

function tick(
  state: State,
  spreadsheetId: string,
  sheet: SheetState,
  { row, column }: Extract<Edit, { kind: 'tick' }>,
): Reply {
  const cell = sheet.cells[row - 1]?.[column - 1];
  if (cell?.validation?.type !== 'CHECKBOX') return { problem: REFUSALS.noBox };
  const [on, off] = cell.validation.args;
  if (on === undefined) {
    cell.v = cell.v !== true;
    delete cell.f;
    return {};
  }
  pasteTable(state, spreadsheetId, sheet.name, row, column, [[String(cell.v === on ? (off ?? '') : on)]]);
  return {};
}

function rename({ sheets }: SpreadsheetState, sheet: SheetState, name: string): Reply {
  const taken = sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase());
  if (!name || taken) return { problem: REFUSALS.badName };
  sheet.name = name;
  return {};
}

function addUser(workspace: Workspace, { email, name }: Extract<Edit, { kind: 'addUser' }>): Reply {
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)) return { problem: REFUSALS.badAddress };
  if (workspace.state.users[email]) return { problem: REFUSALS.knownUser };
  workspace.addUser(email, name.trim() ? { name: name.trim() } : {});
  workspace.share(workspace.state.project.container, email);
  return {};
}
