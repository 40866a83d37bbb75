import { type Fill, filledPieces } from './markup';

/** Comments, scripts and styles whole, then tags, then text. */
const PIECES = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[a-z!/?][^>]*>|[^<]+|</gi;
/** Tags that do not part the words of a line. */
const INLINE = /^<\/?(?:a|abbr|b|bdi|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;

/** A web page with its tokens filled; tags, styles and scripts stay as they are. */
export function filledWebPage(html: string, fill: Fill): string {
  const pieces = html.match(PIECES) ?? [];
  const result = [...pieces];
  let group: number[] = [];
  const close = () => {
    const filled = filledPieces(
      group.map((at) => pieces[at] ?? ''),
      fill,
    );
    group.forEach((at, index) => {
      result[at] = filled[index] ?? '';
    });
    group = [];
  };
  pieces.forEach((piece, at) => {
    if (!piece.startsWith('<') || piece === '<') group.push(at);
    else if (!INLINE.test(piece)) close();
  });
  close();
  return result.join('');
}
