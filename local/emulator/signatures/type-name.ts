import { EnumValue } from '../enums';
import { declarationOfClass, googleName } from './classes';

/**
 * How Google's messages name what was passed. Where each line was seen (GitHub, scripts of others with the live message):
 * - `String`, `number`: everywhere; `(String,String,String) … Utilities.formatDate`.
 * - `null` also for undefined: `(null) … Sheet.deleteRow`, `(number,number,number,null)` for a missing array's length.
 * - `(class)` for plain objects: `((class)) … Range.setTextRotation` (gas-fakes, oddities), `… HtmlService.createTemplate`;
 *   for true: `(number,number,(class)) … Sheet.getRowGroup` (one report). Dates: nobody has checked.
 * - Objects of Google's by service: `(SpreadsheetApp.Range) … Range.setValues`, `(FormApp.MultipleChoiceItem,number) … Form.moveItem`,
 *   `(String,String,DriveApp.Folder) … File.makeCopy`.
 * - Lists by what they hold: `(number[]) … Range.setRichTextValues`, `… HtmlService.createTemplate`;
 *   `[]` where empty and `Object[]` where mixed are told by projects that compare with the live service.
 */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return listName(value);
  if (value instanceof EnumValue) return value.enumName;
  if (typeof value !== 'object') return '(class)';
  const { constructor: kind } = value;
  if (kind === Object || kind === Date) return '(class)';
  return declarationOfClass(kind)?.name ?? googleName(kind);
}

function listName(list: unknown[]): string {
  if (list.length === 0) return '[]';
  const names = new Set(list.map(typeName));
  const [name] = names;
  return names.size === 1 ? `${name}[]` : 'Object[]';
}
