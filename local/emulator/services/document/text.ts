import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { ParagraphState, RunState } from '../../state';
import { assignToText, textAttributes } from './attributes';
import { isParagraph, type Node, partsOf } from './blocks';
import type { Draft } from './draft';
import type { Element } from './element';
import { ELEMENT_TYPE } from './enums';
import { siblingInParagraph } from './inline';
import { isObject, joinedRuns, splice, tailFrom, textOf } from './runs';
import { TextLooks } from './text-looks';
import { notEmpty, type Span } from './textual';

/** The text of a paragraph, a part of it, or everything inside a larger element. */
export class Text extends TextLooks {
  static readonly recorded: readonly string[] = [
    'setBackgroundColor',
    'setBold',
    'setFontFamily',
    'setFontSize',
    'setForegroundColor',
    'setItalic',
    'setStrikethrough',
    'setTextAlignment',
    'setUnderline',
  ];

  constructor(
    draft: Draft,
    node: Node,
    /** Offsets in the paragraph; null is all of the node. */
    private readonly _part: { from: number; to: number } | null = null,
  ) {
    super(draft, node);
  }

  getType(): EnumValue {
    return ELEMENT_TYPE.TEXT;
  }

  override getParent(): Element | null {
    return this._draft.detached.has(this._node) ? null : this._draft.make.element(this._draft, this._node);
  }

  override getNextSibling(): Element | null {
    return isParagraph(this._node) ? siblingInParagraph(this, 1) : null;
  }

  override getPreviousSibling(): Element | null {
    return isParagraph(this._node) ? siblingInParagraph(this, -1) : null;
  }

  override isAtDocumentEnd(): boolean {
    return this.getNextSibling() === null && this._draft.make.element(this._draft, this._node).isAtDocumentEnd();
  }

  override editAsText(): Text {
    return this;
  }

  override removeFromParent(): this {
    this._draft.touch();
    for (const { paragraph, from, to } of this._spans()) splice(paragraph, from, to, '');
    return this;
  }

  override copy(): Text {
    const node = structuredClone(this._node);
    this._draft.detached.add(node);
    return new Text(this._draft, node, this._part && { ...this._part });
  }

  setText(text: string): this {
    this._draft.touch();
    const spans = this._spans();
    for (const { paragraph, from, to } of spans.slice(1)) splice(paragraph, from, to, '');
    const [first] = spans;
    if (!first) return this;
    splice(first.paragraph, first.from, first.to, text);
    this._grow(text.length - (first.to - first.from));
    return this;
  }

  /** The text of several paragraphs grows at its end. */
  appendText(text: string): this {
    notEmpty(text);
    this._draft.touch();
    const last = this._spans().at(-1);
    if (last) splice(last.paragraph, last.to, last.to, text);
    this._grow(text.length);
    return this;
  }

  insertText(offset: number, text: string): this {
    notEmpty(text);
    const length = this.getText().length;
    if (offset < 0 || offset > length) throw outside(offset, length);
    const { paragraph, at } = this._place(offset);
    this._draft.touch();
    splice(paragraph, at, at, text);
    this._grow(text.length);
    return this;
  }

  /** Where the end of a paragraph is among what goes, the next one joins it. */
  deleteText(startOffset: number, endOffsetInclusive: number): this {
    const spans = this._slice(startOffset, endOffsetInclusive);
    const first = this._place(startOffset).paragraph;
    const last = this._place(endOffsetInclusive + 1).paragraph;
    this._draft.touch();
    for (const { paragraph, from, to } of [...spans].reverse()) splice(paragraph, from, to, '');
    if (first !== last) this._join(first, last);
    this._grow(startOffset - endOffsetInclusive - 1);
    return this;
  }

  override setAttributes(...args: [Record<string, unknown>] | [number, number, Record<string, unknown>]): this {
    if (args.length === 1) return super.setAttributes(args[0]);
    const [start, endInclusive, attributes] = args;
    const spans = this._slice(start, endInclusive);
    this._draft.touch();
    for (const [name, value] of Object.entries(attributes)) assignToText(spans, name, value);
    return this;
  }

  override getAttributes(offset?: number): Record<string, unknown> {
    return offset === undefined ? this._attributes() : textAttributes(this._slice(offset, offset));
  }

  /** Offsets at which the style changes, beginning with 0. */
  getTextAttributeIndices(): number[] {
    let offset = 0;
    return this._spans().flatMap(({ paragraph, from, to }) => {
      const part = { ...paragraph, runs: structuredClone(paragraph.runs) };
      tailFrom(part, to);
      const starts = joinedRuns(tailFrom(part, from)).flatMap((run) => {
        const start = offset;
        offset += run.text.length;
        return isObject(run) ? [] : [start];
      });
      offset += 1;
      return starts;
    });
  }

  override _children(): Element[] {
    return [];
  }

  override _spans(): Span[] {
    if (!this._part || !isParagraph(this._node)) return super._spans();
    const length = textOf(this._node).length;
    return [{ paragraph: this._node, from: Math.min(this._part.from, length), to: Math.min(this._part.to, length) }];
  }

  override _start(): number {
    return this._part?.from ?? 0;
  }

  override _grow(by: number): void {
    if (this._part) this._part.to += by;
  }

  _assign(name: string, value: unknown): boolean {
    return assignToText(this._spans(), name, value);
  }

  _attributes(): Record<string, unknown> {
    return textAttributes(this._spans());
  }

  /** The runs of a text that has no parent, as they are put into a paragraph. */
  _taken(): RunState[] {
    if (!this._draft.detached.has(this._node)) throw new Exception('Element must be detached.');
    this._draft.detached.delete(this._node);
    return this._spans().flatMap(({ paragraph, from, to }) => {
      tailFrom(paragraph, to);
      return tailFrom(paragraph, from).filter((run) => !isObject(run));
    });
  }

  _slice(start: number, endInclusive: number): Span[] {
    const length = this.getText().length;
    if (start < 0 || start >= length) throw outside(start, length);
    if (endInclusive < start || endInclusive >= length) throw outside(endInclusive, length);
    let offset = 0;
    return this._spans().flatMap(({ paragraph, from, to }) => {
      const [first, last] = [from + start - offset, from + endInclusive + 1 - offset];
      offset += to - from + 1;
      const span = { paragraph, from: Math.max(from, first), to: Math.min(to, last) };
      return span.from < span.to ? [span] : [];
    });
  }

  /** The paragraph in which an offset lies, and where in it. */
  private _place(offset: number): { paragraph: ParagraphState; at: number } {
    let start = 0;
    for (const { paragraph, from, to } of this._spans()) {
      if (offset <= start + to - from) return { paragraph, at: from + offset - start };
      start += to - from + 1;
    }
    throw outside(offset, start);
  }

  /** Paragraphs of one section or cell become one, with all between them gone. */
  private _join(first: ParagraphState, last: ParagraphState): void {
    const parent = this._draft.parentOf(first);
    if (!parent || parent !== this._draft.parentOf(last)) return;
    const parts = partsOf(parent);
    first.runs.push(...last.runs);
    parts.splice(parts.indexOf(first) + 1, parts.indexOf(last) - parts.indexOf(first));
  }
}

function outside(index: number, length: number): Exception {
  return new Exception(`Index (${index}) must be less than the content length (${length}).`);
}
