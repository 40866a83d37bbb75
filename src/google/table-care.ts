import { inEveryLanguage, WORDS } from '../domain/messages/words';
import { COLOURS, LINE } from '../domain/start-page';
import type { Column, Table } from '../domain/tables';
import { neighbours } from './neighbours';
import type { Place } from './places';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const { setUp: words } = WORDS;

/** A column of ours as it stands on its sheet, counted from 1. */
export interface Standing {
  column: Column;
  at: number;
}

/** Where a sheet has our columns, from left to right, and its first row of data, counted from 1. */
export interface Area {
  sheet: Sheet;
  first: number;
  standing: Standing[];
}

/** The area of a table that stands somewhere already. */
export function areaOf(table: Table, { sheet, keyRow, columns }: Place): Area {
  const standing = Object.entries(table.columns).flatMap(([key, column]): Standing[] => {
    const index = columns.get(key);
    return index === undefined ? [] : [{ column, at: index + 1 }];
  });
  return { sheet, first: keyRow + 3, standing: standing.sort((a, b) => a.at - b.at) };
}

/**
 * Before somebody edits what the script fills in Google asks, and lets them: a warning stops nobody, and rows may still
 * be added and sorted. One for each run of neighbouring columns that has none; returns how many those were. Its
 * description comes last and tells that it is finished, so that one that people made strict stays strict.
 */
export function guardComputed({ sheet, first, standing }: Area): number {
  const wanted = neighbours(
    standing.filter(({ column }) => column.by === 'script'),
    ({ at }) => at,
  ).filter((run) => run.some(({ column }) => !column.technical));
  const made = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const named = inEveryLanguage(({ setUp }) => setUp.guarded);
  const ours = made.filter((guard) => named.includes(guard.getDescription()));
  if (ours.length >= wanted.length) return 0;
  const boxes = made.map(boxOf);
  // A cut run has left it so.
  const begun = boxes.filter(
    ({ guard, from, to }) =>
      guard.getDescription() === '' && wanted.some((run) => run[0]?.at === from && run[run.length - 1]?.at === to),
  );
  for (const { guard } of begun) finish(guard);
  const bare = wanted.flat().filter(({ at }) => !boxes.some(({ from, to }) => from <= at && at <= to));
  const fresh = neighbours(bare, ({ at }) => at);
  const rows = fresh.length > 0 ? sheet.getMaxRows() - first + 1 : 0;
  for (const run of fresh) finish(sheet.getRange(first, run[0]?.at ?? 1, rows, run.length).protect());
  return begun.length + fresh.length;
}

function finish(guard: Protection): void {
  guard.setWarningOnly(true).setDescription(words.guarded);
}

function boxOf(guard: Protection): { guard: Protection; from: number; to: number } {
  const range = guard.getRange();
  return { guard, from: range.getColumn(), to: range.getLastColumn() };
}

/** States get their colours, beside which they are words all the same; returns how many had none. Rules of people stay. */
export function colourStates({ sheet, first, standing }: Area): number {
  const wanted = standing.flatMap(({ column: { tones = {}, marks }, at }) => [
    ...Object.entries(tones).map(([text, tone]) => ({ at, text, tone, isPart: false })),
    ...Object.entries(marks?.() ?? {}).map(([text, tone]) => ({ at, text, tone, isPart: true })),
  ]);
  if (wanted.length === 0) return 0;
  const made = sheet.getConditionalFormatRules();
  const known = made.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
  const lacking = wanted.filter(({ text }) => !known.includes(text));
  if (lacking.length === 0) return 0;
  const rows = sheet.getMaxRows() - first + 1;
  const rules = lacking.map(({ at, text, tone, isPart }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule();
    return (isPart ? rule.whenTextContains(text) : rule.whenTextEqualTo(text))
      .setBackground(COLOURS[tone])
      .setRanges([sheet.getRange(first, at, rows, 1)])
      .build();
  });
  sheet.setConditionalFormatRules([...made, ...rules]);
  return lacking.length;
}

/** Rows wrap their texts and have lines between their cells: where a cell has a colour Google draws none of its own. */
export function dressLines(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.setWrap(true).setVerticalAlignment('top');
  range.setBorder(true, true, true, true, true, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
}
