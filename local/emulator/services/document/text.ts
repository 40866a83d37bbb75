import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { mismatch, textArgument } from './arguments';
import { assignToText, commonStyle, textAttributes } from './attributes';
import { isParagraph, type Node } from './blocks';
import type { Draft } from './draft';
import type { Element } from './element';
import { ELEMENT_TYPE } from './enums';
import { joinedRuns, restyle, type Style, splice, textOf } from './runs';
import { type Span, TextualElement } from './textual';

/** What a setter of style takes: a value for all of the text, or the first and the last offset and a value. */
type StyleArguments<T> = [value: T | null] | [start: number, endInclusive: number, value: T | null];

/** The text of a paragraph, of what one `appendText` added to it, or of everything inside a larger element. */
export class Text extends TextualElement {
  static readonly recorded: readonly string[] = [
    'setBold',
    'setFontFamily',
    'setFontSize',
    'setForegroundColor',
    'setItalic',
    'setUnderline',
  ];

  constructor(
    draft: Draft,
    node: Node,
    /** Offsets of the part that was appended; null is all of it. */
    private readonly _part: { from: number; to: number } | null = null,
  ) {
    super(draft, node);
  }

  getType(): EnumValue {
    return ELEMENT_TYPE.TEXT;
  }

  override getParent(): Element {
    return this._draft.make.element(this._draft, this._node);
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
    const { paragraph, from, to } = this._only('setText');
    const words = textArgument(text, 'Text.setText');
    this._draft.touch();
    splice(paragraph, from, to, words);
    this._grow(words.length - (to - from));
    return this;
  }

  appendText(text: string): this {
    const { paragraph, to } = this._only('appendText');
    const words = textArgument(text, 'Text.appendText');
    this._draft.touch();
    splice(paragraph, to, to, words);
    this._grow(words.length);
    return this;
  }

  insertText(offset: number, text: string): this {
    const { paragraph, from, to } = this._only('insertText');
    const words = textArgument(text, 'Text.insertText');
    if (offset < 0 || offset > to - from) throw outside(offset, to - from);
    this._draft.touch();
    splice(paragraph, from + offset, from + offset, words);
    this._grow(words.length);
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    const { paragraph, from } = this._only('deleteText');
    this._slice(startOffset, endOffsetInclusive);
    this._draft.touch();
    splice(paragraph, from + startOffset, from + endOffsetInclusive + 1, '');
    this._grow(startOffset - endOffsetInclusive - 1);
    return this;
  }

  setBold(...args: StyleArguments<boolean>): this {
    return this._restyle('bold', 'setBold', args);
  }

  isBold(offset?: number | null): boolean | null {
    return this._style('bold', offset) as boolean | null;
  }

  setItalic(...args: StyleArguments<boolean>): this {
    return this._restyle('italic', 'setItalic', args);
  }

  isItalic(offset?: number | null): boolean | null {
    return this._style('italic', offset) as boolean | null;
  }

  setUnderline(...args: StyleArguments<boolean>): this {
    return this._restyle('underline', 'setUnderline', args);
  }

  isUnderline(offset?: number | null): boolean | null {
    return this._style('underline', offset) as boolean | null;
  }

  setFontSize(...args: StyleArguments<number>): this {
    return this._restyle('size', 'setFontSize', args);
  }

  getFontSize(offset?: number | null): number | null {
    return this._style('size', offset) as number | null;
  }

  setFontFamily(...args: StyleArguments<string>): this {
    return this._restyle('font', 'setFontFamily', args);
  }

  getFontFamily(offset?: number | null): string | null {
    return this._style('font', offset) as string | null;
  }

  setForegroundColor(...args: StyleArguments<string>): this {
    return this._restyle('color', 'setForegroundColor', args);
  }

  getForegroundColor(offset?: number | null): string | null {
    return this._style('color', offset) as string | null;
  }

  setLinkUrl(...args: StyleArguments<string>): this {
    return this._restyle('link', 'setLinkUrl', args);
  }

  getLinkUrl(offset?: number | null): string | null {
    return this._style('link', offset) as string | null;
  }

  /** Offsets at which the style changes, beginning with 0. */
  getTextAttributeIndices(): number[] {
    const { paragraph } = this._only('getTextAttributeIndices');
    let offset = 0;
    return joinedRuns(paragraph.runs).flatMap((run) => {
      const start = offset;
      offset += run.text.length;
      return run.pageBreak ? [] : [start];
    });
  }

  override _spans(): Span[] {
    if (!this._part || !isParagraph(this._node)) return super._spans();
    const length = textOf(this._node).length;
    return [{ paragraph: this._node, from: Math.min(this._part.from, length), to: Math.min(this._part.to, length) }];
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

  private _restyle(key: keyof Style, method: string, args: StyleArguments<unknown>): this {
    if (args.length !== 1 && args.length !== 3) mismatch(`Text.${method}`, ...(args as unknown[]));
    const spans = args.length === 1 ? this._spans() : this._slice(args[0], args[1]);
    this._draft.touch();
    for (const { paragraph, from, to } of spans) restyle(paragraph, from, to, key, args.at(-1));
    return this;
  }

  private _style(key: keyof Style, offset?: number | null): Style[keyof Style] | null {
    const spans = typeof offset === 'number' ? this._slice(offset, offset) : this._spans();
    return commonStyle(spans, key);
  }

  /** The part between two offsets counted as in `getText`, where each paragraph but the last ends in a newline. */
  private _slice(start: number, endInclusive: number): Span[] {
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

  private _only(method: string): Span {
    const [span, more] = this._spans();
    if (span && !more) return span;
    throw new Error(
      `Text.${method} over several paragraphs is not emulated: add it in local/emulator/services/document/text.ts`,
    );
  }
}

function outside(index: number, length: number): Exception {
  return new Exception(`Index (${index}) must be less than the content length (${length}).`);
}
