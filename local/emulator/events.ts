import { EnumValue } from './enums';
import type { Execution } from './execution';
import type { Submitted } from './services/form/respondent';
import { Range } from './services/spreadsheet/range';
import { Spreadsheet } from './services/spreadsheet/spreadsheet';
import type { TriggerState } from './state';

/** The argument a handler gets (guides/triggers/events). */
export type ScriptEvent = Record<string, unknown>;

/** Simple `onOpen`. */
export function eventOfOpen(execution: Execution): ScriptEvent {
  return {
    authMode: EnumValue.find('ScriptApp.AuthMode', 'LIMITED'),
    source: new Spreadsheet(execution, execution.state.project.container),
  };
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

/** Form-submit of the spreadsheet: all values are texts in the spreadsheet's locale. */
export function eventOfAnswer(execution: Execution, trigger: TriggerState, answer: Submitted): ScriptEvent {
  const { spreadsheetId, sheetId, row, values, namedValues } = answer;
  return {
    authMode: EnumValue.find('ScriptApp.AuthMode', 'FULL'),
    namedValues,
    range: new Range(execution, spreadsheetId ?? '', sheetId ?? 0, {
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
