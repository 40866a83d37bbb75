import { type Fill, filledPieces } from './markup';

/** Parts of a Word file in which people's text stands. */
export const WORD_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
/** Between two texts of which the reader sees the second further on: another paragraph, line or column. */
const BREAK = /<\/?w:p[\s>]|<w:(?:tab|br|cr)[\s/]/;

/** A part of a Word file with its tokens filled; only the text of runs changes. */
export function filledWordPart(xml: string, fill: Fill): string {
  const texts = [...xml.matchAll(TEXT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ?? '',
  }));
  const groups: (typeof texts)[] = [];
  texts.forEach((each, index) => {
    const before = texts[index - 1];
    if (before && !BREAK.test(xml.slice(before.end, each.start))) groups[groups.length - 1]?.push(each);
    else groups.push([each]);
  });
  let [result, done] = ['', 0];
  for (const group of groups) {
    const filled = filledPieces(
      group.map(({ text }) => text),
      fill,
    );
    group.forEach(({ start, end, text }, index) => {
      const now = filled[index] ?? '';
      if (now === text) return;
      result += `${xml.slice(done, start)}<w:t xml:space="preserve">${now}</w:t>`;
      done = end;
    });
  }
  return result + xml.slice(done);
}
