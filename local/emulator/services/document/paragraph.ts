import type { EnumValue } from '../../enums';
import type { ParagraphState } from '../../state';
import { enumArgument, measureArgument, numberArgument, textArgument } from './arguments';
import { assignToParagraphs, assignToText, headingOf, paragraphAttributes, textAttributes } from './attributes';
import { checkIndex, type Element } from './element';
import { ELEMENT_TYPE, GLYPH_TYPE, HORIZONTAL_ALIGNMENT, PARAGRAPH_HEADING } from './enums';
import { PageBreak } from './page-break';
import { styleAt, textOf } from './runs';
import { Text } from './text';
import { TextualElement } from './textual';

type Measure = 'indentStart' | 'indentFirstLine' | 'spacingBefore' | 'spacingAfter' | 'lineSpacing';

/** A paragraph; its children are at most one text, where its first text is, and its page breaks. */
export class Paragraph extends TextualElement<ParagraphState> {
  static readonly recorded: readonly string[] = [
    'setAlignment',
    'setIndentFirstLine',
    'setIndentStart',
    'setLineSpacing',
    'setSpacingAfter',
    'setSpacingBefore',
  ];

  getType(): EnumValue {
    return ELEMENT_TYPE.PARAGRAPH;
  }

  asParagraph(): this {
    return this;
  }

  /** The new text takes the style of the first character of the old. */
  setText(text: string): void {
    const words = textArgument(text, 'Paragraph.setText');
    this._draft.touch();
    this._node.runs = words === '' ? [] : [{ ...styleAt(this._node, 0), text: words }];
  }

  /** The text returned is only the part appended; it looks like what stood before it. */
  appendText(text: string): Text {
    const words = textArgument(text, 'Paragraph.appendText');
    this._draft.touch();
    const from = textOf(this._node).length;
    this._node.runs.push({ ...styleAt(this._node, from - 1), text: words });
    return new Text(this._draft, this._node, { from, to: from + words.length });
  }

  clear(): this {
    this._draft.touch();
    this._node.runs = [];
    return this;
  }

  appendPageBreak(): PageBreak {
    this._draft.touch();
    const run = { text: '', pageBreak: true } as const;
    this._node.runs.push(run);
    return new PageBreak(this._draft, this._node, run);
  }

  getNumChildren(): number {
    return this._children().length;
  }

  getChild(childIndex: number): Element {
    const children = this._children();
    return children[checkIndex(childIndex, children.length, false)] as Element;
  }

  setHeading(heading: EnumValue): this {
    return this._set({ heading: enumArgument(PARAGRAPH_HEADING, heading, 'Paragraph.setHeading') });
  }

  getHeading(): EnumValue {
    return headingOf(this._node.heading);
  }

  setAlignment(alignment: EnumValue | null): this {
    const align = alignment === null ? null : enumArgument(HORIZONTAL_ALIGNMENT, alignment, 'Paragraph.setAlignment');
    return this._set({ align });
  }

  getAlignment(): EnumValue | null {
    return this._node.align && HORIZONTAL_ALIGNMENT[this._node.align];
  }

  setIndentStart(points: number | null): this {
    return this._measure('indentStart', points, 'setIndentStart');
  }

  getIndentStart(): number | null {
    return this._node.indentStart;
  }

  setIndentFirstLine(points: number | null): this {
    return this._measure('indentFirstLine', points, 'setIndentFirstLine');
  }

  getIndentFirstLine(): number | null {
    return this._node.indentFirstLine;
  }

  setSpacingBefore(points: number | null): this {
    return this._measure('spacingBefore', points, 'setSpacingBefore');
  }

  getSpacingBefore(): number | null {
    return this._node.spacingBefore;
  }

  setSpacingAfter(points: number | null): this {
    return this._measure('spacingAfter', points, 'setSpacingAfter');
  }

  getSpacingAfter(): number | null {
    return this._node.spacingAfter;
  }

  setLineSpacing(multiplier: number | null): this {
    return this._measure('lineSpacing', multiplier, 'setLineSpacing');
  }

  getLineSpacing(): number | null {
    return this._node.lineSpacing;
  }

  setLinkUrl(url: string | null): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }

  getLinkUrl(): string | null {
    return this.editAsText().getLinkUrl();
  }

  _assign(name: string, value: unknown): boolean {
    return assignToText(this._spans(), name, value) || assignToParagraphs([this._node], name, value);
  }

  _attributes(): Record<string, unknown> {
    return { ...textAttributes(this._spans()), ...paragraphAttributes(this._node) };
  }

  _set(change: Partial<ParagraphState>): this {
    this._draft.touch();
    Object.assign(this._node, change);
    return this;
  }

  private _measure(key: Measure, value: number | null, method: string): this {
    return this._set({ [key]: measureArgument(value, `Paragraph.${method}`) });
  }

  private _children(): Element[] {
    const firstText = this._node.runs.find((run) => run.text !== '');
    return this._node.runs.flatMap((run): Element[] => {
      if (run.pageBreak) return [new PageBreak(this._draft, this._node, run)];
      return run === firstText ? [new Text(this._draft, this._node)] : [];
    });
  }
}

/** A paragraph with a bullet or a number. */
export class ListItem extends Paragraph {
  override getType(): EnumValue {
    return ELEMENT_TYPE.LIST_ITEM;
  }

  asListItem(): this {
    return this;
  }

  setGlyphType(glyphType: EnumValue): this {
    return this._set({ glyph: enumArgument(GLYPH_TYPE, glyphType, 'ListItem.setGlyphType') });
  }

  getGlyphType(): EnumValue | null {
    return Object.values(GLYPH_TYPE).find((value) => value.name === this._node.glyph) ?? null;
  }

  setNestingLevel(nestingLevel: number): this {
    return this._set({ nesting: numberArgument(nestingLevel, 'ListItem.setNestingLevel') });
  }

  getNestingLevel(): number {
    return this._node.nesting ?? 0;
  }
}
