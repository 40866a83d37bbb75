import type { Cell } from '../domain/tables';

let active: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
let id: string | undefined;
let zone: string | undefined;

/** The spreadsheet the script is bound to; asked for once a run. */
export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  active = active ?? SpreadsheetApp.getActive();
  return active;
}

/** Its id, by which a copy knows that it is one. */
export function spreadsheetId(): string {
  id = id ?? activeSpreadsheet().getId();
  return id;
}

/** The zone that decides what day it is: the spreadsheet's, not the script's. */
function timeZone(): string {
  zone = zone ?? activeSpreadsheet().getSpreadsheetTimeZone();
  return zone;
}

/** Today in the spreadsheet's zone, an ISO civil date. */
export function today(): string {
  return Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd');
}

/** The day of a moment (ISO, UTC) in the spreadsheet's zone, an ISO civil date; '' for none. */
export function dayOf(moment: string): string {
  return moment === '' ? '' : Utilities.formatDate(new Date(moment), timeZone(), 'yyyy-MM-dd');
}

/** A moment (ISO, UTC) as people read it in the spreadsheet's zone: «22.11.2026 10:05». */
export function momentOf(moment: string): string {
  return Utilities.formatDate(new Date(moment), timeZone(), 'dd.MM.yyyy HH:mm');
}

/** The hour of the day in the spreadsheet's zone, 0–23. */
export function hourOfDay(): number {
  return Number(Utilities.formatDate(new Date(), timeZone(), 'H'));
}

/** Values as `getValues` gives them, dates as ISO civil dates of the spreadsheet's zone. */
export function civilCells(values: unknown[][]): Cell[][] {
  return values.map((line) =>
    line.map((cell) => (cell instanceof Date ? Utilities.formatDate(cell, timeZone(), 'yyyy-MM-dd') : (cell as Cell))),
  );
}
