const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** One character as markup writes it: an entity, or itself. */
const PIECE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|\w{1,31});|[\s\S]/giu;
const TOKEN = /\{\{([^{}]*)\}\}/g;
/** Stands for an entity that nobody here knows; no token has it. */
const UNKNOWN = '\ufffc';

/** What is to stand for a token, given without its braces; null leaves it. */
export type Fill = (token: string) => string | null;

/**
 * Pieces of marked-up text that people see as one, with what stands for its tokens; a token may begin in one piece and
 * end in another. All else stays as it was written, and what comes in is text, never markup.
 */
export function filledPieces(pieces: readonly string[], fill: Fill): string[] {
  const signs = pieces.flatMap((piece, at) =>
    (piece.match(PIECE) ?? []).map((raw) => ({ at, raw, text: decoded(raw) })),
  );
  const text = signs.map((sign) => sign.text).join('');
  if (!text.includes('{{')) return [...pieces];
  const filled = pieces.map(() => '');
  // By place in the text: what is written there instead, and the first place that is kept again.
  const places = new Map<number, { value: string; end: number }>();
  for (const match of text.matchAll(TOKEN)) {
    const value = fill((match[1] ?? '').replace(/\u00a0/g, ' '));
    if (value !== null) places.set(match.index, { value: escaped(value), end: match.index + match[0].length });
  }
  let [place, until] = [0, 0];
  for (const { at, raw, text: seen } of signs) {
    const found = places.get(place);
    if (found) {
      filled[at] += found.value;
      until = found.end;
    }
    if (place >= until) filled[at] += raw;
    place += seen.length;
  }
  return filled;
}

function decoded(raw: string): string {
  if (raw.length === 1 || !raw.startsWith('&')) return raw;
  const name = raw.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name] ?? UNKNOWN;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : UNKNOWN;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
