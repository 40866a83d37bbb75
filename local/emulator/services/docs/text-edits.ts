import { type DocumentState, mintId, type ParagraphState, type RunState, type State } from '../../state';
import { isParagraph, newParagraph, paragraphsOf } from '../document/blocks';
import { splice, styleAt, textOf } from '../document/runs';
import { charactersBefore, cutUnits } from './layout';
import { type IndexRange, type Location, lastIndex, refusal, segmentOf, spotAt, tooFar } from './segment';

/** Where something is put: an index, or the end of a segment. */
export interface Place {
  location?: Location;
  endOfSegmentLocation?: Location;
}

/** Text in the style of what stands before it; each newline begins a paragraph like the one it stands in. */
export function insertText(document: DocumentState, { text = '', ...where }: Place & { text?: string }): void {
  const words = text.replace(STRIPPED, '');
  if (words === '') throw refusal('Insert text requests must specify text to insert.');
  const { place, unit } = placeOf(document, where);
  const { paragraph, home } = place;
  const [first = '', ...others] = words.split('\n');
  const at = charactersBefore(paragraph, unit);
  const style = styleAt(paragraph, Math.max(at - 1, 0));
  const cut = cutUnits(paragraph, unit);
  if (others.length === 0) {
    paragraph.runs.splice(cut, 0, { ...style, text: first });
    return;
  }
  const tail = paragraph.runs.splice(cut);
  if (first) paragraph.runs.push({ ...style, text: first });
  const made = others.map((line): ParagraphState => {
    const { marks: _marks, positioned: _images, section: _section, ...look } = paragraph;
    return { ...look, runs: line ? [{ ...style, text: line }] : [] };
  });
  made.at(-1)?.runs.push(...tail);
  home.splice(home.indexOf(paragraph) + 1, 0, ...made);
}

/** Paragraphs whose end lies in the range join; a table goes only as a whole. */
export function deleteContentRange(document: DocumentState, { range = {} }: { range?: IndexRange }): void {
  const segment = segmentOf(document, range);
  const { startIndex = 0, endIndex = 0 } = range;
  if (endIndex <= startIndex) throw refusal('The range should not be empty.');
  if (endIndex > segment.end) throw tooFar(segment, endIndex);
  if (endIndex === segment.end) {
    throw refusal('The range cannot include the newline character at the end of the segment.');
  }
  const first =
    segment.paragraphs.find(({ start, end }) => startIndex >= start && startIndex < end) ??
    segment.tables.find(({ start }) => start === startIndex);
  const last = segment.paragraphs.find(({ start, end }) => endIndex >= start && endIndex < end);
  if (!first || !last || first.home !== last.home) {
    throw refusal('Invalid deletion range. Cannot delete the requested range.');
  }
  const { home } = first;
  const begin = home.indexOf('table' in first ? first.table : first.paragraph);
  const end = home.indexOf(last.paragraph);
  if (begin === end && 'paragraph' in first) {
    const start = cutUnits(first.paragraph, startIndex - first.start);
    const stop = cutUnits(first.paragraph, endIndex - first.start);
    first.paragraph.runs.splice(start, stop - start);
    return;
  }
  const tail = last.paragraph.runs.splice(cutUnits(last.paragraph, endIndex - last.start));
  const keepsFirst = 'paragraph' in first && startIndex > first.start;
  if (keepsFirst) {
    first.paragraph.runs.splice(cutUnits(first.paragraph, startIndex - first.start));
    first.paragraph.runs.push(...tail);
    home.splice(begin + 1, end - begin);
  } else {
    last.paragraph.runs = tail;
    delete last.paragraph.section;
    if ('paragraph' in first && first.paragraph.section) last.paragraph.section = first.paragraph.section;
    home.splice(begin, end - begin);
  }
}

/** Puts an object where a location says, or at the end of a segment. */
function insertObject(document: DocumentState, where: Place, object: RunState): void {
  const { place, unit } = placeOf(document, where);
  place.paragraph.runs.splice(cutUnits(place.paragraph, unit), 0, object);
}

/** A page break, and behind it a new line. */
export function insertPageBreak(document: DocumentState, where: Place): void {
  const segmentId = (where.location ?? where.endOfSegmentLocation)?.segmentId;
  if (segmentId) throw refusal('Cannot insert a page break in a header, footer or footnote.');
  insertText(document, { ...where, text: '\n' });
  const { index } = where.location ?? {};
  insertObject(document, { location: { index: index ?? lastIndex(document, {}) - 1 } }, { text: '', pageBreak: true });
}

/** The footnote begins with a space and a newline. */
export function createFootnote(state: State, document: DocumentState, where: Place): { footnoteId: string } {
  if ((where.location ?? where.endOfSegmentLocation)?.segmentId) {
    throw refusal('Cannot insert a footnote in a header, footer or footnote.');
  }
  const id = mintId(state, 'kix.');
  insertObject(document, where, { text: '', footnote: { id, blocks: [newParagraph(' ')] } });
  return { footnoteId: id };
}

/** All occurrences in the body, headers, footers and footnotes; how many there were. */
export function replaceAllText(
  blocks: DocumentState['body'][],
  { containsText, replaceText = '' }: { containsText?: { text?: string; matchCase?: boolean }; replaceText?: string },
): number {
  const { text = '', matchCase = false } = containsText ?? {};
  if (text === '') throw refusal('The search text must not be empty.');
  const paragraphs = blocks.flatMap((each) => paragraphsOf(each)).filter(isParagraph);
  return paragraphs.reduce((sum, paragraph) => sum + replaceIn(paragraph, text, replaceText, matchCase), 0);
}

function replaceIn(paragraph: ParagraphState, search: string, replacement: string, matchCase: boolean): number {
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  let count = 0;
  let at = fold(textOf(paragraph)).indexOf(fold(search));
  while (at >= 0) {
    splice(paragraph, at, at + search.length, replacement);
    count += 1;
    at = fold(textOf(paragraph)).indexOf(fold(search), at + replacement.length);
  }
  return count;
}

/** The paragraph at a place, and the unit in it. */
export function placeOf(document: DocumentState, { location, endOfSegmentLocation }: Place): ReturnType<typeof spotAt> {
  const where = location ?? endOfSegmentLocation;
  if (!where) throw refusal('The insertion location must be specified.');
  const index = location ? (location.index ?? 0) : lastIndex(document, where);
  return spotAt(segmentOf(document, where), index);
}

/** What Google takes out of a text: most control characters, and the private characters of Unicode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;
