import { commonFields } from './common';
import { DRAFT, DRAFT_OR_INSTEAD } from './parts';
import type { DocumentKind, Facts, Paper } from './types';

/** What a paper that is no order has of its own. */
type PaperParts = Pick<DocumentKind, 'kind' | 'genre' | 'name' | 'blocks'> &
  Partial<Omit<DocumentKind, 'merge'>> & {
    values?(facts: Facts, paper: Paper): Record<string, string>;
    rows?(facts: Facts, paper: Paper): Record<string, Record<string, string>[]>;
  };

/** A paper that is no order: agreement, consent, letter, list. */
export function paper({ values, rows, ...parts }: PaperParts): DocumentKind {
  return {
    title: parts.name ?? parts.genre,
    numbered: false,
    fields: {},
    lists: {},
    required: [...(parts.printed ? [] : ['Проект']), ...Object.keys(parts.fields ?? {}).slice(0, 1)],
    missing: () => null,
    proves: [],
    ...parts,
    blocks: () => parts.blocks().map((block) => (block === DRAFT ? DRAFT_OR_INSTEAD : block)),
    merge: (facts, document) => ({
      fields: { ...commonFields(facts, document), ...values?.(facts, document) },
      lists: rows?.(facts, document) ?? {},
    }),
  };
}
