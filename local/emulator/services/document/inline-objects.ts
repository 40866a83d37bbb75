import type { EnumValue } from '../../enums';
import { ELEMENT_TYPE } from './enums';
import { InlineElement } from './inline';
import type { FootnoteSection } from './section';

/** The end of a page inside a paragraph. */
export class PageBreak extends InlineElement {
  getType(): EnumValue {
    return ELEMENT_TYPE.PAGE_BREAK;
  }
}

/** A line across the page. */
export class HorizontalRule extends InlineElement {
  getType(): EnumValue {
    return ELEMENT_TYPE.HORIZONTAL_RULE;
  }
}

/** The mark of a footnote. Scripts cannot make one; the Docs API can. */
export class Footnote extends InlineElement {
  getType(): EnumValue {
    return ELEMENT_TYPE.FOOTNOTE;
  }

  getFootnoteContents(): FootnoteSection | null {
    const { footnote } = this._run;
    return footnote ? (this._draft.make.element(this._draft, footnote.blocks) as FootnoteSection) : null;
  }
}
