import { PAIRS_ORDER } from './pairs-order';
import { ROADMAP_CHANGE_ORDER } from './roadmap-change-order';
import { ROADMAP_ORDER } from './roadmap-order';
import { ROADMAP_REPORT } from './roadmap-report';
import type { DocumentKind } from './types';

/** Every kind of document the programme makes, in the order of the year; their places are their numbers in the menu. */
export const DOCUMENTS: readonly DocumentKind[] = [ROADMAP_ORDER, ROADMAP_CHANGE_ORDER, PAIRS_ORDER, ROADMAP_REPORT];

/** The kind by its name; undefined for a row that a later version of the programme wrote. */
export function documentKind(kind: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.kind === kind);
}
