import type { Sheet } from './sheet';

/** Methods of a spreadsheet that do to its active sheet what the sheet's own method of that name does. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSelection',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Sheet)[];

/** Gives a class with an active sheet those methods. */
export function addActiveSheetMethods(service: { prototype: { getActiveSheet(): Sheet } }): void {
  for (const name of OF_ACTIVE_SHEET) {
    Object.defineProperty(service.prototype, name, {
      value(this: { getActiveSheet(): Sheet }, ...args: unknown[]): unknown {
        const sheet = this.getActiveSheet();
        return (sheet[name] as (...values: unknown[]) => unknown).apply(sheet, args);
      },
    });
  }
}
