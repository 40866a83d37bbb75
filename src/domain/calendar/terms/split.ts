import { tidy } from '../../text';

const MOST_PARTS = 12;
/** Where one term may end and the next begin: a line, a sign, «и», a number «2.», a capital letter. */
const BORDER = /\n+|\s*[;/]\s*|\s*,\s+|\s+и\s+|\s+and\s+|(?<!^)\s+(?=\d[.)]\s)|\s+(?=\p{Lu}\p{Ll})/gu;

/**
 * Parts a cell into its terms: the fewest neighbouring pieces each of which is a term by itself. Null when a piece is
 * left that is none, or when the cell is one term.
 */
export function splitTerm(text: string, isTerm: (part: string) => boolean): string[] | null {
  const pieces = piecesOf(text);
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= pieces.length; end += 1) {
    let fewest: string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = tidy(pieces.slice(start, end).join(''))
        .replace(/^[,;/]\s*|\s*[,;/]$/g, '')
        .replace(/^(?:\d[.)]|и|and|далее|затем|then)\s+/, '');
      if (before == null || (fewest !== null && before.length + 1 >= fewest.length) || !isTerm(part)) continue;
      fewest = [...before, part];
    }
    best.push(fewest);
  }
  const parts = best[pieces.length] ?? null;
  return parts !== null && parts.length > 1 ? parts : null;
}

/** The text cut at its borders; the signs stay in front of the later piece. */
function piecesOf(text: string): string[] {
  const cuts = [...text.matchAll(BORDER)].map((match) => match.index ?? 0).filter((at) => at > 0);
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index])).filter((piece) => tidy(piece) !== '');
}
