import type { EnumValue } from '../../enums';
import type { ParagraphState } from '../../state';
import { glyphOf, headingOf } from './attributes';
import { nestedIndents } from './blocks';
import { ELEMENT_TYPE, HORIZONTAL_ALIGNMENT } from './enums';
import { ParagraphContents } from './paragraph-contents';

/** A paragraph: its contents and its looks; measures are points. */
export class Paragraph extends ParagraphContents {
  static readonly recorded: readonly string[] = [
    'setAlignment',
    'setIndentEnd',
    'setIndentFirstLine',
    'setIndentStart',
    'setLeftToRight',
    'setLineSpacing',
    'setSpacingAfter',
    'setSpacingBefore',
  ];

  /** What was set of the paragraph's other looks gives way to those of the heading. */
  setHeading(heading: EnumValue): this {
    return this._set({
      heading: heading.name,
      align: null,
      indentStart: null,
      indentFirstLine: null,
      indentEnd: null,
      spacingBefore: null,
      spacingAfter: null,
      lineSpacing: null,
    });
  }

  getHeading(): EnumValue {
    return headingOf(this._node.heading);
  }

  setAlignment(alignment: EnumValue | null): this {
    return this._set({ align: (alignment?.name ?? null) as ParagraphState['align'] });
  }

  getAlignment(): EnumValue | null {
    return this._node.align && HORIZONTAL_ALIGNMENT[this._node.align];
  }

  setIndentStart(points: number | null): this {
    return this._set({ indentStart: points });
  }

  getIndentStart(): number | null {
    return this._node.indentStart;
  }

  setIndentEnd(points: number | null): this {
    return this._set({ indentEnd: points });
  }

  getIndentEnd(): number | null {
    return this._node.indentEnd ?? null;
  }

  setIndentFirstLine(points: number | null): this {
    return this._set({ indentFirstLine: points });
  }

  getIndentFirstLine(): number | null {
    return this._node.indentFirstLine;
  }

  setSpacingBefore(points: number | null): this {
    return this._set({ spacingBefore: points });
  }

  getSpacingBefore(): number | null {
    return this._node.spacingBefore;
  }

  setSpacingAfter(points: number | null): this {
    return this._set({ spacingAfter: points });
  }

  getSpacingAfter(): number | null {
    return this._node.spacingAfter;
  }

  setLineSpacing(multiplier: number | null): this {
    return this._set({ lineSpacing: multiplier });
  }

  getLineSpacing(): number | null {
    return this._node.lineSpacing;
  }

  setLeftToRight(leftToRight: boolean | null): this {
    return this._set({ leftToRight });
  }

  isLeftToRight(): boolean {
    return this._node.leftToRight ?? true;
  }
}

/** A paragraph with a bullet or a number. */
export class ListItem extends Paragraph {
  override getType(): EnumValue {
    return ELEMENT_TYPE.LIST_ITEM;
  }

  setGlyphType(glyphType: EnumValue): this {
    return this._set({ glyph: glyphType.name });
  }

  getGlyphType(): EnumValue | null {
    return glyphOf(this._node.glyph);
  }

  setNestingLevel(nestingLevel: number): this {
    return this._set({ nesting: nestingLevel, ...nestedIndents(nestingLevel) });
  }

  getNestingLevel(): number {
    return this._node.nesting ?? 0;
  }

  getListId(): string {
    return this._node.list ?? '';
  }

  /** The item joins the list of another. */
  setListId(listItem: ListItem): this {
    return this._set({ list: listItem.getListId() });
  }
}
