import type { DataValidation, Workbook } from 'exceljs';
import type { SheetState, ValidationState } from '../emulator/state';
import { columnLetters } from './a1';

/** Excel takes a list inside the rule only up to 255 characters and without commas in it. */
const MAX_INLINE = 255;

/** Gives the validation of a cell as Excel keeps it; null where Excel has nothing like it. */
export type Choices = (validation: ValidationState) => DataValidation | null;

/** Prepares the lists of all sheets; long ones are put on a hidden sheet of their own, which is added to the book. */
export function choicesOf(
  sheets: SheetState[],
  book: Workbook,
  { names, listName }: { names: string[]; listName: string },
): Choices {
  const columns = new Map<string, string>();
  for (const validation of validations(sheets)) {
    const list = listOf(validation);
    if (!list || fitsInline(list) || columns.has(list.join('\n'))) continue;
    const letters = columnLetters(columns.size + 1);
    columns.set(list.join('\n'), `'${listName}'!$${letters}$1:$${letters}$${list.length}`);
  }
  if (columns.size > 0) writeLists([...columns.keys()], book, listName);

  return (validation) => {
    const formula =
      ruleFormula(validation, columns) ??
      rangeFormula(validation, (id) => names[sheets.findIndex((sheet) => sheet.id === id)]);
    return formula === null ? null : { ...wording(validation), type: 'list', allowBlank: true, formulae: [formula] };
  };
}

function ruleFormula(validation: ValidationState, columns: Map<string, string>): string | null {
  const list = listOf(validation);
  if (list)
    return fitsInline(list) ? `"${list.join(',').replaceAll('"', '""')}"` : (columns.get(list.join('\n')) ?? null);
  return null;
}

/** The cells a choice is taken from; the emulator keeps them as [sheet id, row, column, rows, columns, with arrow]. */
function rangeFormula({ type, args }: ValidationState, nameOf: (sheetId: number) => string | undefined): string | null {
  if (type !== 'VALUE_IN_RANGE') return null;
  const [sheetId = 0, row = 1, column = 1, rows = 1, columns = 1] = args.map(Number);
  const name = nameOf(sheetId)?.replaceAll("'", "''");
  const last = columnLetters(column + columns - 1);
  return name ? `'${name}'!$${columnLetters(column)}$${row}:$${last}$${row + rows - 1}` : null;
}

function wording({ helpText, allowInvalid }: ValidationState): Partial<DataValidation> {
  const words = helpText?.slice(0, MAX_INLINE);
  return {
    showErrorMessage: !allowInvalid,
    errorStyle: 'stop',
    errorTitle: 'Выберите из списка',
    ...(words ? { showInputMessage: true, prompt: words, error: words } : { error: 'Такого значения нет в списке.' }),
  };
}

function listOf({ type, args }: ValidationState): string[] | null {
  if (type === 'CHECKBOX') return args.length > 0 ? args.map(String) : ['TRUE', 'FALSE'];
  if (type !== 'VALUE_IN_LIST') return null;
  const list = args.flatMap((arg) => (Array.isArray(arg) ? arg : typeof arg === 'string' ? [arg] : []));
  return list.length > 0 ? list : null;
}

function fitsInline(list: string[]): boolean {
  return list.join(',').length <= MAX_INLINE && !list.some((choice) => /[,"]|^\s|\s$/.test(choice));
}

function validations(sheets: SheetState[]): ValidationState[] {
  return sheets.flatMap((sheet) => sheet.cells.flatMap((row) => row.flatMap((cell) => cell?.validation ?? [])));
}

function writeLists(lists: string[], book: Workbook, name: string): void {
  const sheet = book.addWorksheet(name, { state: 'veryHidden' });
  for (const [index, list] of lists.entries()) {
    for (const [row, choice] of list.split('\n').entries()) sheet.getCell(row + 1, index + 1).value = choice;
  }
}
