import { EnumValue } from './enums';
import type { Execution } from './execution';
import type { Edited } from './hand-edit';
import { Form } from './services/form/form';
import { FormResponse } from './services/form/form-response';
import { User } from './services/session';
import { contentOf } from './services/spreadsheet/display';
import { Range } from './services/spreadsheet/range';
import { Spreadsheet } from './services/spreadsheet/spreadsheet';
import type { Box, CellState, Submitted, TriggerState } from './state';

/** The argument a handler gets (guides/triggers/events). */
export type ScriptEvent = Record<string, unknown>;

/** The text that an event gives for a cell: a date is its serial number, as people report; undefined for an empty cell. */
export function eventValue(cell: CellState | null | undefined): string | undefined {
  if (cell?.f !== undefined) return cell.f;
  const content = contentOf(cell);
  return typeof content === 'boolean' ? String(content).toUpperCase() : content?.toString();
}

/** `onOpen` and installed triggers on opening. */
export function eventOfOpen(execution: Execution, by: string, trigger?: TriggerState): ScriptEvent {
  return { ...common(execution, by, trigger), source: boundSpreadsheet(execution) };
}

/** `onEdit` and installed triggers on edits. */
export function eventOfEdit(execution: Execution, edit: Edited, trigger?: TriggerState): ScriptEvent {
  const { by, sheetId, value, oldValue, box = { row: 1, column: 1, rows: 1, columns: 1 } } = edit;
  return {
    ...common(execution, by, trigger),
    range: placed(execution, execution.state.project.container, sheetId, box),
    source: boundSpreadsheet(execution),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Installed triggers on changes. */
export function eventOfChange(execution: Execution, { by, change }: Edited, trigger: TriggerState): ScriptEvent {
  return { ...common(execution, by, trigger), changeType: change, source: boundSpreadsheet(execution) };
}

function common({ options }: Execution, by: string, trigger: TriggerState | undefined): ScriptEvent {
  return {
    authMode: EnumValue.find('ScriptApp.AuthMode', options.authMode),
    user: Object.assign(new User(by), { email: by, nickname: by.split('@')[0] }),
    ...(trigger ? { triggerUid: trigger.id } : {}),
  };
}

/** A range as events hold it: its corners can be read off without a call. */
function placed(execution: Execution, spreadsheetId: string, sheetId: number, box: Box): Range {
  const { row, column, rows, columns } = box;
  const corners = { columnEnd: column + columns - 1, columnStart: column, rowEnd: row + rows - 1, rowStart: row };
  return Object.assign(new Range(execution, spreadsheetId, sheetId, box), corners);
}

function boundSpreadsheet(execution: Execution): Spreadsheet {
  return new Spreadsheet(execution, execution.state.project.container);
}

/** A recurring clock trigger; its fields are in UTC, whatever the script's zone. */
export function eventOfTick(now: number, trigger: TriggerState): ScriptEvent {
  const moment = new Date(now);
  return {
    authMode: EnumValue.find('ScriptApp.AuthMode', 'FULL'),
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    'day-of-month': moment.getUTCDate(),
    'day-of-week': ((moment.getUTCDay() + 6) % 7) + 1,
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
  };
}

/** Form-submit: of the form with its response, of the spreadsheet with texts in its locale. */
export function eventOfAnswer(execution: Execution, trigger: TriggerState, answer: Submitted): ScriptEvent {
  if (trigger.source === 'FORMS') return eventOfResponse(execution, trigger, answer);
  const { spreadsheetId, sheetId, row, values, namedValues } = answer;
  return {
    authMode: EnumValue.find('ScriptApp.AuthMode', 'FULL'),
    namedValues,
    range: placed(execution, spreadsheetId ?? '', sheetId ?? 0, {
      row: row ?? 1,
      column: 1,
      rows: 1,
      columns: values.length,
    }),
    source: new Spreadsheet(execution, spreadsheetId ?? ''),
    triggerUid: trigger.id,
    values,
  };
}

function eventOfResponse(execution: Execution, trigger: TriggerState, { formId, responseId }: Submitted): ScriptEvent {
  const response = execution.state.forms[formId]?.responses.find(({ id }) => id === responseId) ?? null;
  return {
    authMode: EnumValue.find('ScriptApp.AuthMode', 'FULL'),
    response: new FormResponse(execution, formId, response),
    source: new Form(execution, formId),
    triggerUid: trigger.id,
  };
}
