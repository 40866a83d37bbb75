import { tidy } from '../text';
import type { Fields } from './fields';
import type { InheritedField } from './plan-row';

const FIELDS: readonly InheritedField[] = ['activity', 'term', 'responsible', 'result', 'indicator'];
/** «Так же»: marks that stand for the text above. */
const DITTO =
  /^(?:["»«″〃]{1,2}|''|,,|[-–—]+\s?(?:["»«″〃]|''|\/\/|\|\|)\s?[-–—]+|\/\/|то же(?: самое)?|тот же|та же|те же|ditto|same|idem)\.?$/i;

/** Whether a cell says that it repeats the cell above. */
export function isDitto(text: string): boolean {
  return DITTO.test(tidy(text));
}

/**
 * A merged cell shows its text in the first of its rows only: the rows below take it from the row above. A column of
 * results or indicators that is blank in most rows (`sparse`) is not merged, there the rows just have none.
 */
export function withMergedCells(
  row: Fields,
  above: Fields | null,
  sparse: InheritedField[],
): { row: Fields; inherited: InheritedField[] } {
  const inherited = FIELDS.filter((field) => {
    if (above === null || tidy(above[field]) === '' || row.merged.includes(field)) return false;
    if (isDitto(row[field])) return true;
    return tidy(row[field]) === '' && !sparse.includes(field);
  });
  const taken = Object.fromEntries(inherited.map((field) => [field, above?.[field] ?? '']));
  return { row: { ...row, ...taken }, inherited };
}

/** The columns of results and indicators that are blank in more than half of the rows. */
export function sparseColumns(rows: Fields[]): InheritedField[] {
  return (['result', 'indicator'] as const).filter((field) => {
    const own = rows.filter((row) => !row.merged.includes(field));
    return own.filter((row) => tidy(row[field]) === '').length * 2 > own.length;
  });
}
