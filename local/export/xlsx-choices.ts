import type { DataValidation, Workbook } from 'exceljs';
import type { SheetState, ValidationState } from '../emulator/state';
import { columnLetters } from './a1';

/** Excel takes a list inside the rule only up to 255 characters and without commas in it. */
const MAX_INLINE = 255;

/** Gives the validation of a cell as Excel keeps it; null where Excel has nothing like it. */
export type Choices = (validation: ValidationState) => DataValidation | null;

/** Prepares the lists of all sheets; long ones are put on a hidden sheet of their own, which is added to the book. */
export function choicesOf(sheets: SheetState[], book: Workbook, sheetName: string): Choices {
  const columns = new Map<string, string>();
  for (const validation of validations(sheets)) {
    const list = listOf(validation);
    if (!list || fitsInline(list) || columns.has(list.join('\n'))) continue;
    const letters = columnLetters(columns.size + 1);
    columns.set(list.join('\n'), `'${sheetName}'!$${letters}$1:$${letters}$${list.length}`);
  }
  if (columns.size > 0) writeLists([...columns.keys()], book, sheetName);

  return (validation) => {
    const formula = ruleFormula(validation, columns);
    return formula === null ? null : { ...wording(validation), type: 'list', allowBlank: true, formulae: [formula] };
  };
}

function ruleFormula(validation: ValidationState, columns: Map<string, string>): string | null {
  const list = listOf(validation);
  if (list)
    return fitsInline(list) ? `"${list.join(',').replaceAll('"', '""')}"` : (columns.get(list.join('\n')) ?? null);
  const range = validation.type === 'VALUE_IN_RANGE' ? validation.args[0] : undefined;
  return typeof range === 'string' ? range.replace(/^=/, '') : null;
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
