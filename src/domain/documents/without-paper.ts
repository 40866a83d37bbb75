import { DOCUMENT_STATES } from '../sheet-values';
import type { DocumentRow, PairRow, RoadmapRow } from '../tables';
import { DOCUMENTS, documentKind } from '.';
import type { DocumentKind } from './types';

/** Kinds of paper, any of which will do, and the ids of the pairs that have none of them. */
export interface Lack {
  kinds: DocumentKind[];
  pairs: string[];
}

/**
 * A row that was concluded done when the last pair had its paper signed is true no more once there is another pair; it
 * keeps its proof, since that paper was signed. The first such lack among the `living` pairs, or null; a row whose proof
 * people gave is theirs.
 */
export function withoutPaper(
  { roadmap, documents }: { roadmap: readonly RoadmapRow[]; documents: readonly DocumentRow[] },
  living: readonly PairRow[],
): Lack | null {
  const signed = documents.filter(({ state }) => state === DOCUMENT_STATES.signed);
  for (const { link } of roadmap) {
    const proof = signed.find((row) => row.link === link && link !== '' && aboutOf(row).some(isPair));
    const proved = documentKind(proof?.kind ?? '')?.proves ?? [];
    const kinds = DOCUMENTS.filter(({ proves }) => proves.some((action) => proved.includes(action)));
    const have = new Set(signed.filter((row) => kinds.some(({ kind }) => kind === row.kind)).flatMap(aboutOf));
    const pairs = living.map(({ id }) => id).filter((id) => !have.has(id));
    if (kinds.length > 0 && pairs.length > 0) return { kinds, pairs };
  }
  return null;
}

function aboutOf({ about }: DocumentRow): string[] {
  return about.split(' ');
}

function isPair(id: string): boolean {
  return id.includes('|');
}
