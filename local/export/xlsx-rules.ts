import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import type { Box, ConditionalFormatState } from '../emulator/state';
import { boxAddress, columnLetters } from './a1';
import { hexColour } from './colour';

/** Adds the conditional formats of a sheet, first rule first, as formulas that Excel and LibreOffice both know. */
export function addRules(sheet: Worksheet, formats: ConditionalFormatState[]): void {
  for (const [index, format] of formats.entries()) {
    for (const [ref, formula] of formulas(format)) {
      const rule: ConditionalFormattingRule = {
        type: 'expression',
        priority: index + 1,
        formulae: [formula],
        style: style(format),
      };
      sheet.addConditionalFormatting({ ref, rules: [rule] });
    }
  }
}

function formulas({ type, args, boxes }: ConditionalFormatState): [ref: string, formula: string][] {
  const [first] = boxes;
  if (!first) return [];
  // A file has no clock of the school: what was fresh when it was saved would be stale when it is opened.
  if (type === 'CUSTOM_FORMULA' && /\b(NOW|TODAY)\(/i.test(String(args[0]))) return [];
  if (type === 'CUSTOM_FORMULA') return [[boxes.map(boxAddress).join(' '), excelFormula(String(args[0] ?? ''))]];
  const condition = CONDITIONS[type];
  return condition
    ? boxes.map((box) => [boxAddress(box), condition(corner(box), quoted(args[0]), quoted(args[1]))])
    : [];
}

/** Conditions by Google's name of them; `cell` is the corner of the range, the rest are arguments ready for a formula. */
const CONDITIONS: Record<string, (cell: string, value: string, other: string) => string> = {
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
  TEXT_EQUAL_TO: (cell, value) => `${cell}&""=${value}`,
  TEXT_CONTAINS: (cell, value) => `ISNUMBER(FIND(LOWER(${value}),LOWER(${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, value) => `ISERROR(FIND(LOWER(${value}),LOWER(${cell})))`,
  TEXT_STARTS_WITH: (cell, value) => `LEFT(${cell},LEN(${value}))=${value}`,
  TEXT_ENDS_WITH: (cell, value) => `RIGHT(${cell},LEN(${value}))=${value}`,
  NUMBER_EQUAL_TO: (cell, value) => `AND(ISNUMBER(${cell}),${cell}=${value})`,
  NUMBER_GREATER_THAN: (cell, value) => `AND(ISNUMBER(${cell}),${cell}>${value})`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, value) => `AND(ISNUMBER(${cell}),${cell}>=${value})`,
  NUMBER_LESS_THAN: (cell, value) => `AND(ISNUMBER(${cell}),${cell}<${value})`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, value) => `AND(ISNUMBER(${cell}),${cell}<=${value})`,
  NUMBER_BETWEEN: (cell, value, other) => `AND(ISNUMBER(${cell}),${cell}>=${value},${cell}<=${other})`,
};

function style({ bg, color, bold }: ConditionalFormatState): Partial<Style> {
  const [fill, ink] = [hexColour(bg), hexColour(color)];
  return {
    ...(fill && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` }, fgColor: { argb: `FF${fill}` } },
    }),
    ...((ink || bold) && { font: { ...(bold && { bold }), ...(ink && { color: { argb: `FF${ink}` } }) } }),
  };
}

/** A formula as Excel stores it: no "=", and commas between arguments where a Russian sheet has semicolons. */
export function excelFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(/"[^"]*"|;/g, (piece) => (piece === ';' ? ',' : piece));
}

function corner({ row, column }: Box): string {
  return `${columnLetters(column)}${row}`;
}

function quoted(value: string | number | undefined): string {
  return typeof value === 'number' ? String(value) : `"${(value ?? '').replaceAll('"', '""')}"`;
}
