import { Exception } from '../../execution';
import type { ParagraphState } from '../../state';
import type { Blob } from '../blob';
import { isParagraph } from './blocks';
import type { Element } from './element';
import { InlineImage, imageOf } from './inline-image';
import { addMark, type Bookmark, bookmarksOf } from './marks';
import { ParagraphContents } from './paragraph-contents';
import { placeObject, splice, textOf } from './runs';
import { Text } from './text';
import { notEmpty } from './textual';

/** A place in a document: characters before it in a text, or children before it in anything else. */
export class Position {
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(
    private readonly _element: Element,
    private readonly _offset: number,
  ) {}

  getElement(): Element {
    return this._element;
  }

  getOffset(): number {
    return this._offset;
  }

  /** The text of the paragraph. */
  getSurroundingText(): Text {
    return new Text(this._element._draft, this._place().paragraph);
  }

  getSurroundingTextOffset(): number {
    return this._place().offset;
  }

  insertText(text: string): Text {
    const { paragraph, offset } = this._place();
    notEmpty(text);
    this._element._draft.touch();
    splice(paragraph, offset, offset, text);
    return new Text(this._element._draft, paragraph, { from: offset, to: offset + text.length });
  }

  insertInlineImage(image: Blob): InlineImage {
    const { paragraph, offset } = this._place();
    const { _draft } = this._element;
    const run = { text: '', image: imageOf(_draft.run, image) };
    _draft.touch();
    placeObject(paragraph, offset, run);
    return new InlineImage(_draft, paragraph, run);
  }

  insertBookmark(): Bookmark {
    const { paragraph, offset } = this._place();
    const id = addMark(this._element._draft, [{ block: paragraph, start: offset }], null);
    return bookmarksOf(this._element._draft).find((bookmark) => bookmark.getId() === id) as Bookmark;
  }

  _place(): { paragraph: ParagraphState; offset: number } {
    const { _element: element, _offset } = this;
    if (element instanceof Text && isParagraph(element._node)) {
      return { paragraph: element._node, offset: element._start() + _offset };
    }
    if (element instanceof ParagraphContents) {
      const children = element._children();
      const child = children[_offset];
      const at = child instanceof Text ? child._start() : textOf(element._node).length;
      return { paragraph: element._node, offset: _offset === 0 ? 0 : at };
    }
    throw new Exception('The position must be inside of a paragraph.');
  }
}
