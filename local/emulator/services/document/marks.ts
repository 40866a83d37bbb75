import { type BlockState, type MarkState, mintId } from '../../state';
import { isParagraph, isTable, type Node, partsOf } from './blocks';
import type { Draft } from './draft';
import { Position } from './position';
import { type Place, Range } from './range';
import { RangeElement } from './range-element';

/** A place that has an id; it goes with its text. */
export class Bookmark {
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(
    private readonly _draft: Draft,
    private readonly _place: Marked,
  ) {}

  getId(): string {
    return this._place.mark.id;
  }

  getPosition(): Position {
    const { block, mark } = this._place;
    const element = this._draft.make.element(this._draft, block);
    return isParagraph(block) && block.runs.some((run) => run.text)
      ? new Position(this._draft.make.text(this._draft, block), mark.start ?? 0)
      : new Position(element, 0);
  }

  remove(): void {
    removeMarks(this._draft, this.getId());
  }
}

/** A range that has an id and a name; several may have the same name. */
export class NamedRange {
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(
    private readonly _draft: Draft,
    private readonly _places: Marked[],
  ) {}

  getId(): string {
    return this._places[0]?.mark.id ?? '';
  }

  getName(): string {
    return this._places[0]?.mark.name ?? '';
  }

  getRange(): Range {
    const { make } = this._draft;
    return new Range(
      this._places.map(({ block, mark: { start, end } }) =>
        start === undefined
          ? new RangeElement(make.element(this._draft, block as Node))
          : new RangeElement(make.text(this._draft, block), start, end),
      ),
    );
  }

  remove(): void {
    removeMarks(this._draft, this.getId());
  }
}

interface Marked {
  block: BlockState;
  mark: MarkState;
}

/** Marks the places with a new id, which is returned; `name` is null for a bookmark. */
export function addMark(draft: Draft, places: Place[], name: string | null): string {
  draft.touch();
  const id = mintId(draft.run.state, name === null ? 'id.' : 'kix.');
  for (const { block, ...offsets } of places) block.marks = [...(block.marks ?? []), { id, name, ...offsets }];
  return id;
}

/** Bookmarks in the order of the text. */
export function bookmarksOf(draft: Draft): Bookmark[] {
  return marksOf(draft)
    .filter(({ mark }) => mark.name === null)
    .map((place) => new Bookmark(draft, place));
}

/** Named ranges, each with all of its parts, in the order of their first ones. */
export function namedRangesOf(draft: Draft): NamedRange[] {
  const named = marksOf(draft).filter(({ mark }) => mark.name !== null);
  const ids = [...new Set(named.map(({ mark }) => mark.id))];
  return ids.map(
    (id) =>
      new NamedRange(
        draft,
        named.filter(({ mark }) => mark.id === id),
      ),
  );
}

function removeMarks(draft: Draft, id: string): void {
  draft.touch();
  for (const { block } of marksOf(draft)) {
    const kept = (block.marks ?? []).filter((mark) => mark.id !== id);
    if (kept.length > 0) block.marks = kept;
    else delete block.marks;
  }
}

function marksOf(draft: Draft): Marked[] {
  const { header, body, footer } = draft.state;
  const inside = (node: Node): Marked[] => {
    const own = !Array.isArray(node) && (isParagraph(node) || isTable(node)) ? node : null;
    const marks = (own?.marks ?? []).map((mark) => ({ block: own as BlockState, mark }));
    return [...marks, ...partsOf(node).flatMap(inside)];
  };
  return [header, body, footer].flatMap((section) => (section ? inside(section) : []));
}
