import { type Case, known } from '../case';

const fakes = known('live', 'brucemcpherson/gas-fakes (test/testsheetsexotics.js), run on Apps Script too');
const range = known('doc', 'reference/spreadsheet/range');
const sheet = known('doc', 'reference/spreadsheet/sheet');
const group = known('doc', 'reference/spreadsheet/group');
const guess = known('guess', 'from memory');

/** Groups of rows and columns. */
export const GROUPS: Case[] = [
  fakes(
    'rows are grouped',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); return [1, 2, 5, 6].map((row) => sheet.getRowGroupDepth(row))",
    [0, 1, 1, 0],
  ),
  fakes(
    'a group inside another is deeper',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.getRange('A3:A4').shiftRowGroupDepth(1); const one = sheet.getRowGroup(3, 2); return [one.getDepth(), one.getRange().getRow(), one.getRange().getNumRows()]",
    [2, 3, 2],
  ),
  fakes(
    'the outermost groups of a range are folded',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.getRange('A3:A4').shiftRowGroupDepth(1); sheet.getRange('A1:A10').collapseGroups(); return [sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()]",
    [true, false],
  ),
  fakes(
    'groups around a range are unfolded',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.getRange('A1:A10').collapseGroups(); sheet.getRange('A3:A4').expandGroups(); return sheet.getRowGroup(2, 1).isCollapsed()",
    false,
  ),
  fakes(
    'two levels at once',
    "sheet.getRange('C1:E1').shiftColumnGroupDepth(2); return [sheet.getColumnGroupDepth(3), sheet.getColumnGroup(3, 1).getRange().getNumColumns(), sheet.getColumnGroup(3, 2).getDepth()]",
    [2, 3, 2],
  ),
  fakes(
    'a level is taken away',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.getRange('A3:A4').shiftRowGroupDepth(1); sheet.getRange('A2:A5').shiftRowGroupDepth(-1); return [2, 3, 4, 5].map((row) => sheet.getRowGroupDepth(row))",
    [0, 1, 1, 0],
  ),
  fakes(
    'too many levels are not too many to take away',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.getRange('A1:Z100').shiftRowGroupDepth(-10).shiftColumnGroupDepth(-10); return sheet.getRowGroupDepth(3)",
    0,
  ),
  sheet('a row outside of all groups', '[sheet.getRowGroupDepth(1), sheet.getRowGroup(1, 1)]', [0, null]),
  sheet(
    'buttons of groups stand after them',
    '[sheet.getRowGroupControlPosition(), sheet.getColumnGroupControlPosition()]',
    ['AFTER', 'AFTER'],
  ),
  group(
    'a button may stand before its group',
    "sheet.getRange('A3:A5').shiftRowGroupDepth(1); const after = sheet.getRowGroup(3, 1).getControlIndex(); sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); return [after, sheet.getRowGroup(3, 1).getControlIndex()]",
    [6, 2],
  ),
  group(
    'a removed group is gone',
    "sheet.getRange('A3:A5').shiftRowGroupDepth(1); sheet.getRowGroup(3, 1).remove(); return sheet.getRowGroupDepth(3)",
    0,
  ),
  group(
    'a group is folded and unfolded',
    "sheet.getRange('A3:A5').shiftRowGroupDepth(1); const one = sheet.getRowGroup(3, 1).collapse(); const folded = one.isCollapsed(); return [folded, one.expand().isCollapsed()]",
    [true, false],
  ),
  sheet(
    'all groups are folded, and unfolded up to a depth',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(2); sheet.collapseAllRowGroups(); sheet.expandRowGroupsUpToDepth(1); return [sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(2, 2).isCollapsed()]",
    [false, true],
  ),
  range(
    'eight levels are the deepest',
    "sheet.getRange('A2').shiftRowGroupDepth(8); return sheet.getRowGroupDepth(2)",
    8,
  ),
  guess(
    'a group grows with a row put into it',
    "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.insertRowAfter(3); return sheet.getRowGroup(2, 1).getRange().getNumRows()",
    5,
  ),
];
