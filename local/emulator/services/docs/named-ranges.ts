import {
  type BlockState,
  type DocumentState,
  type MarkState,
  mintId,
  type ParagraphState,
  type State,
} from '../../state';
import { paragraphsOf } from '../document/blocks';
import { splice, textOf } from '../document/runs';
import { charactersBefore } from './layout';
import { allBlocks, type IndexRange, refusal, spansOf } from './segment';

/** Names the characters of a range, objects left out; throws where the name is too short or too long. */
export function createNamedRange(
  state: State,
  document: DocumentState,
  { name = '', range = {} }: { name?: string; range?: IndexRange },
): { namedRangeId: string } {
  if (name.length < 1 || name.length > 256) throw refusal('The name must be between 1 and 256 characters.');
  const id = mintId(state, 'kix.');
  for (const { place, from, to } of spansOf(document, range)) {
    const { paragraph } = place;
    const start = charactersBefore(paragraph, from);
    paragraph.marks = [...(paragraph.marks ?? []), { id, name, start, end: charactersBefore(paragraph, to) - 1 }];
  }
  return { namedRangeId: id };
}

interface Choice {
  namedRangeId?: string;
  name?: string;
  namedRangeName?: string;
}

/** By id one range, by name all that have it. */
export function deleteNamedRange(document: DocumentState, choice: Choice): void {
  for (const { paragraph, mark } of chosen(document, choice)) {
    const kept = (paragraph.marks ?? []).filter((each) => each !== mark);
    if (kept.length > 0) paragraph.marks = kept;
    else delete paragraph.marks;
  }
}

/** The first part of each range takes the text; what else the range had goes. */
export function replaceNamedRangeContent(
  document: DocumentState,
  { text = '', ...choice }: Choice & { text?: string },
): void {
  const seen = new Set<string>();
  for (const { paragraph, mark } of chosen(document, choice)) {
    const words = seen.has(mark.id) ? '' : text;
    seen.add(mark.id);
    const { start = 0, end = textOf(paragraph).length - 1 } = mark;
    splice(paragraph, start, end + 1, words);
    Object.assign(mark, { start, end: start + words.length - 1 });
  }
}

function chosen(
  document: DocumentState,
  { namedRangeId, name, namedRangeName }: Choice,
): { paragraph: ParagraphState; mark: MarkState }[] {
  const wanted = name ?? namedRangeName;
  const all = allBlocks(document)
    .flatMap((blocks: BlockState[]) => paragraphsOf(blocks))
    .flatMap((paragraph) => (paragraph.marks ?? []).map((mark) => ({ paragraph, mark })))
    .filter(({ mark }) => mark.name !== null && (mark.id === namedRangeId || mark.name === wanted));
  if (namedRangeId !== undefined && all.length === 0) {
    throw refusal(`The named range with ID ${namedRangeId} could not be found.`);
  }
  return all;
}
