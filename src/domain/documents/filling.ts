import { isNamed } from '../settings';
import { knownTo, partsOf, valueFor } from './placeholders';
import { tokenAs } from './tokens';
import type { DocumentKind, Facts, Merge } from './types';

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
    return (isCoded ? tokenAs(value, asks) : null) ?? valueFor(types[name] ?? 'text', value, asks, corrections);
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
