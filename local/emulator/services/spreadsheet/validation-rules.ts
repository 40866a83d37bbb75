import type { SheetState, ValidationState } from '../../state';
import { readBox } from './cells';
import { contentOf } from './display';
import { serialOf } from './serial-dates';

type Content = string | number | boolean | undefined;

/**
 * True where a cell under that rule may hold the content; empty cells always pass. Dates in a rule are milliseconds.
 * Rules over a range of another sheet are not checked; for rules by formula see formula-rules.ts.
 */
export function satisfies(
  rule: ValidationState,
  content: Content,
  sheet: SheetState,
  { timeZone }: { timeZone: string },
): boolean {
  if (content === undefined || content === '') return true;
  const { type, args } = rule;
  if (type.startsWith('NUMBER_'))
    return typeof content === 'number' && compares(type.slice(7), content, args.map(Number));
  if (type === 'DATE_IS_VALID_DATE') return typeof content === 'number';
  if (type.startsWith('DATE_')) {
    const days = args.map((ms) => Math.floor(serialOf(Number(ms), timeZone)));
    return typeof content === 'number' && compares(type.slice(5), Math.floor(content), days);
  }
  if (type === 'CHECKBOX') return args.length === 0 ? typeof content === 'boolean' : args.includes(content);
  if (type === 'VALUE_IN_LIST') return Array.isArray(args[0]) && args[0].includes(String(content));
  if (type === 'VALUE_IN_RANGE') return isInRange(args, content, sheet);
  return satisfiesText(type, String(content), String(args[0] ?? ''));
}

function isInRange(args: ValidationState['args'], content: Content, sheet: SheetState): boolean {
  const [sheetId, row, column, rows, columns] = args.map(Number);
  if (sheetId !== sheet.id || !row || !column || !rows || !columns) return true;
  return readBox(sheet, { row, column, rows, columns }, contentOf).some((line) => line.includes(content));
}

function satisfiesText(type: string, text: string, sample: string): boolean {
  switch (type) {
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(sample.toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(sample.toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text.toLowerCase() === sample.toLowerCase();
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s.]+\.\S+$/.test(text);
    default:
      return true;
  }
}

function compares(relation: string, value: number, [low = Number.NaN, high = Number.NaN]: number[]): boolean {
  switch (relation) {
    case 'GREATER_THAN':
    case 'AFTER':
      return value > low;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= low;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < low;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= low;
    case 'EQUAL_TO':
      return value === low;
    case 'NOT_EQUAL_TO':
      return value !== low;
    case 'BETWEEN':
      return value >= low && value <= high;
    case 'NOT_BETWEEN':
      return value < low || value > high;
    default:
      return true;
  }
}
