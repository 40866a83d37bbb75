import { isNamed } from '../settings';
import { conditionOf, knownTo, partsOf, placeholdersIn, valueFor } from './placeholders';
import { tokenAs } from './tokens';
import type { DocumentKind, Facts, Merge } from './types';
import { typeset } from './typeset';

/** What the edge writes into a copy of a template. */
export interface Filling {
  /** The text for a placeholder outside of repeating rows; null for one that is not ours. */
  value(placeholder: string): string | null;
  /** The list that a row with these placeholders repeats; null for a row that stands once. */
  listOf(placeholders: readonly string[]): string | null;
  /** The records of a list. */
  records(list: string): readonly Record<string, string>[];
  /** The text for a placeholder in the row of a record; null where the record does not fill it. */
  valueIn(record: Record<string, string>, placeholder: string): string | null;
}

/**
 * The merge of a document as its edge asks for it: by placeholder, in the case and length that the placeholder names. In
 * mode «Коды» a token hands on what is asked of it.
 */
export function fillingOf(
  kind: DocumentKind,
  { fields, lists }: Merge,
  { settings, corrections }: Pick<Facts, 'settings' | 'corrections'>,
): Filling {
  const types = knownTo(kind);
  const isCoded = !isNamed(settings);
  const valueIn = (record: Record<string, string>, placeholder: string) => {
    const { name, asks } = partsOf(placeholder);
    const value = record[name];
    if (value === undefined) return null;
    const token = isCoded ? tokenAs(value, asks) : null;
    return token ?? typeset(valueFor(types[name] ?? 'text', value, asks, corrections));
  };
  return {
    value: (placeholder) => valueIn(fields, placeholder),
    listOf(placeholders) {
      const names = placeholders.map((placeholder) => partsOf(placeholder).name);
      const found = Object.entries(kind.lists).find(([, list]) => names.some((name) => name in list));
      return found?.[0] ?? null;
    },
    records: (list) => lists[list] ?? [],
    valueIn,
  };
}

/**
 * Whether a template that says this needs nothing but its placeholders replaced: no row is repeated, no section is in
 * question, and no line or row holds only empty fields.
 */
export function isPlain(filling: Filling, text: string): boolean {
  return text.split('\n').every((line) => {
    const placeholders = placeholdersIn(line);
    if (placeholders.length === 0) return true;
    if (placeholders.some((placeholder) => conditionOf(placeholder) !== null)) return false;
    return (
      filling.listOf(placeholders) === null && placeholders.some((placeholder) => filling.value(placeholder) !== '')
    );
  });
}

/**
 * Which fields of a template, by what it says, are empty: papers that agree in this lose the same lines, rows and
 * sections. Null where rows are repeated, for then no two papers need be alike.
 */
export function emptyFields(filling: Filling, text: string): string | null {
  const placeholders = placeholdersIn(text);
  if (placeholders.some((placeholder) => filling.listOf([placeholder]) !== null)) return null;
  return placeholders.filter((placeholder) => filling.value(conditionOf(placeholder) || placeholder) === '').join('\n');
}

/**
 * Which blocks of a template, by what they say, are left out: the lines `{{Если Поле}}` and `{{Конец}}`, and all between
 * them where the field is empty.
 */
export function hiddenBlocks(texts: readonly string[], filling: Filling): Set<number> {
  const hidden = new Set<number>();
  const open: boolean[] = [];
  texts.forEach((text, index) => {
    const [placeholder = ''] = text.trim().startsWith('{{') ? placeholdersIn(text) : [];
    const condition = conditionOf(placeholder);
    if (condition !== null) {
      hidden.add(index);
      if (condition === '') open.pop();
      else open.push(filling.value(condition) === '');
    } else if (open.includes(true)) hidden.add(index);
  });
  return hidden;
}
