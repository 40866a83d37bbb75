import { PAIRS_ORDER } from './pairs-order';
import type { DocumentKind } from './types';

/** Every kind of document the programme makes. */
export const DOCUMENTS = { 'pairs-order': PAIRS_ORDER } as const satisfies Record<string, DocumentKind>;
