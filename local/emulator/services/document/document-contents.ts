import { Exception } from '../../execution';
import type { BlockState } from '../../state';
import { newParagraph } from './blocks';
import type { Draft } from './draft';
import type { Element } from './element';
import type { Footnote } from './inline-objects';
import { addMark, type Bookmark, bookmarksOf, type NamedRange, namedRangesOf } from './marks';
import { Position } from './position';
import { type Range, RangeBuilder } from './range';
import { Body, FooterSection, HeaderSection } from './section';

/** What a document and its tab both give: body, header, footer, footnotes, bookmarks and named ranges. */
export abstract class DocumentContents {
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(readonly _draft: Draft) {}

  getBody(): Body {
    return new Body(this._draft, this._draft.state.body);
  }

  getHeader(): HeaderSection | null {
    const { header } = this._draft.state;
    return header && new HeaderSection(this._draft, header);
  }

  addHeader(): HeaderSection {
    return new HeaderSection(this._draft, this._addSection('header'));
  }

  getFooter(): FooterSection | null {
    const { footer } = this._draft.state;
    return footer && new FooterSection(this._draft, footer);
  }

  addFooter(): FooterSection {
    return new FooterSection(this._draft, this._addSection('footer'));
  }

  getFootnotes(): Footnote[] {
    return this.getBody().getFootnotes();
  }

  newPosition(element: Element, offset: number): Position {
    return new Position(element, offset);
  }

  newRange(): RangeBuilder {
    return new RangeBuilder();
  }

  addBookmark(position: Position): Bookmark {
    const { paragraph, offset } = position._place();
    const id = addMark(this._draft, [{ block: paragraph, start: offset }], null);
    return this.getBookmark(id) as Bookmark;
  }

  getBookmarks(): Bookmark[] {
    return bookmarksOf(this._draft);
  }

  getBookmark(id: string): Bookmark | null {
    return this.getBookmarks().find((bookmark) => bookmark.getId() === id) ?? null;
  }

  addNamedRange(name: string, range: Range): NamedRange {
    if (name === '' || name.length > LONGEST_NAME) throw new Exception('Invalid argument: name');
    const id = addMark(this._draft, range._places(), name);
    return this.getNamedRangeById(id) as NamedRange;
  }

  getNamedRanges(name?: string): NamedRange[] {
    const all = namedRangesOf(this._draft);
    return name === undefined ? all : all.filter((range) => range.getName() === name);
  }

  getNamedRangeById(id: string): NamedRange | null {
    return this.getNamedRanges().find((range) => range.getId() === id) ?? null;
  }

  private _addSection(kind: 'header' | 'footer'): BlockState[] {
    const { state } = this._draft;
    if (state[kind]) throw new Exception(`Document tab already contains a ${kind}.`);
    this._draft.touch();
    const blocks = [newParagraph('')];
    state[kind] = blocks;
    return blocks;
  }
}

const LONGEST_NAME = 256;
