import { Exception } from '../../execution';
import type { BlockState, DocumentState } from '../../state';
import { footnotesIn, paragraphsOf } from '../document/blocks';
import { FIRST_TAB } from '../document/tab';
import { type Laid, type LaidParagraph, type LaidTable, laidOut, paragraphsIn, tablesIn } from './layout';

/** Where a request acts: an index in the body or in the segment with that id. */
export interface Location {
  index?: number;
  segmentId?: string;
  tabId?: string;
}

/** Places `[startIndex, endIndex)` of a segment, in UTF-16 units. */
export interface IndexRange extends Omit<Location, 'index'> {
  startIndex?: number;
  endIndex?: number;
}

/** The body, a header, a footer or a footnote, with the places of all that is in it. */
export interface Segment {
  blocks: BlockState[];
  laid: Laid[];
  paragraphs: LaidParagraph[];
  tables: LaidTable[];
  start: number;
  end: number;
}

/** Ids of the segments outside the body, of which a document has one each. */
export const HEADER_ID = 'kix.header';
export const FOOTER_ID = 'kix.footer';

/** What Google says of a request; the number and kind of the request come before it. */
export function refusal(text: string): Exception {
  return new Exception(text);
}

/** The segment of a location; the body begins behind its section break. */
export function segmentOf(document: DocumentState, { segmentId = '', tabId = '' }: Location | IndexRange): Segment {
  if (tabId && tabId !== FIRST_TAB) throw refusal(`The tab with ID ${tabId} could not be found.`);
  const blocks = blocksOf(document, segmentId);
  if (!blocks) throw refusal(`Segment with ID ${segmentId} was not found.`);
  const start = segmentId === '' ? 1 : 0;
  const laid = laidOut(blocks, start);
  return {
    blocks,
    laid,
    paragraphs: paragraphsIn(laid),
    tables: tablesIn(laid),
    start,
    end: laid.at(-1)?.end ?? start,
  };
}

function blocksOf(document: DocumentState, segmentId: string): BlockState[] | null {
  if (segmentId === '') return document.body;
  if (segmentId === HEADER_ID) return document.header;
  if (segmentId === FOOTER_ID) return document.footer;
  const runs = paragraphsOf(document.body).flatMap(({ runs }) => runs);
  return runs.find((run) => run.footnote?.id === segmentId)?.footnote?.blocks ?? null;
}

/** Every list of blocks that has text: header, body, footer, footnotes. */
export function allBlocks({ header, body, footer }: DocumentState): BlockState[][] {
  return [header, body, footer, ...paragraphsOf(body).flatMap(footnotesIn)].filter((blocks) => blocks !== null);
}

/** The paragraph that holds an index, and how many units of it stand before. */
export function spotAt(segment: Segment, index: number): { place: LaidParagraph; unit: number } {
  if (index >= segment.end) throw tooFar(segment, index);
  const place = segment.paragraphs.find(({ start, end }) => index >= start && index < end);
  if (!place) {
    throw refusal(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  }
  return { place, unit: index - place.start };
}

/** Paragraphs that a range touches, with the units `[from, to)` of each that lie in it. */
export function spansOf(
  document: DocumentState,
  range: IndexRange,
): { place: LaidParagraph; from: number; to: number }[] {
  const segment = segmentOf(document, range);
  const { startIndex = 0, endIndex = 0 } = range;
  if (endIndex <= startIndex) throw refusal('The range should not be empty.');
  if (endIndex > segment.end) throw tooFar(segment, endIndex);
  return segment.paragraphs
    .filter(({ start, end }) => start < endIndex && end > startIndex)
    .map((place) => ({
      place,
      from: Math.max(0, startIndex - place.start),
      to: Math.min(place.end - place.start - 1, endIndex - place.start),
    }));
}

/** Index of the last newline of a segment. */
export function lastIndex(document: DocumentState, location: Location): number {
  return segmentOf(document, location).end - 1;
}

/** Google's words for an index behind the last newline. */
export function tooFar({ end }: Segment, index: number): Exception {
  return refusal(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
}
