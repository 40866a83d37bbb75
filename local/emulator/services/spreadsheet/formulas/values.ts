/** An error such as «#DIV/0!» as a value of a formula. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** One value in a formula; undefined is an empty cell. */
export type Scalar = number | string | boolean | undefined | FormulaError;

/** What a part of a formula gives: one value, or the cells of a range. */
export type Value = Scalar | Scalar[][];

/** An error that stops what has no way on with it: caught where the formula ends. */
export function fail(code: string): never {
  throw new FormulaError(code);
}

/** The one value of a part; a range of several cells has none here. */
export function scalarOf(value: Value): Scalar {
  if (!Array.isArray(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? value[0][0] : new FormulaError('#VALUE!');
}

/** As a number: empty cells are 0, texts are read, other texts are an error. */
export function numberOf(value: Value): number {
  const scalar = scalarOf(value);
  if (scalar instanceof FormulaError) throw scalar;
  if (typeof scalar === 'number') return scalar;
  if (typeof scalar === 'boolean') return scalar ? 1 : 0;
  if (scalar === undefined) return 0;
  const number = Number(scalar.replace(',', '.'));
  return scalar.trim() === '' || Number.isNaN(number) ? fail('#VALUE!') : number;
}

/** As a text: what an automatic format would show. */
export function textOf(value: Value): string {
  const scalar = scalarOf(value);
  if (scalar instanceof FormulaError) throw scalar;
  if (scalar === undefined) return '';
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  return String(scalar);
}

/** As a condition. */
export function conditionOf(value: Value): boolean {
  const scalar = scalarOf(value);
  if (typeof scalar !== 'string') return numberOf(scalar) !== 0;
  if (/^(true|false)$/i.test(scalar)) return /^t/i.test(scalar);
  return fail('#VALUE!');
}

/** Numbers come before texts, texts before booleans; an empty cell is like 0, an empty text or FALSE. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (left instanceof FormulaError) throw left;
  if (right instanceof FormulaError) throw right;
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'string') return a.toLowerCase().localeCompare(String(b).toLowerCase());
  return Number(a) - Number(b);
}

function emptyLike(other: Scalar): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
