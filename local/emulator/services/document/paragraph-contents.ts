import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { ParagraphState, PositionedImageState, RunState } from '../../state';
import type { Blob } from '../blob';
import { assignToParagraphs, assignToText, paragraphAttributes, textAttributes } from './attributes';
import { isParagraph, partsOf } from './blocks';
import { ContainerElement, sameElement } from './container-element';
import { checkIndex, type Element } from './element';
import { ELEMENT_TYPE } from './enums';
import { InlineElement } from './inline';
import { InlineImage, imageOf } from './inline-image';
import type { HorizontalRule, PageBreak } from './inline-objects';
import { PositionedImage } from './positioned-image';
import { isObject, lastStyle, splice, styleAt, textOf } from './runs';
import { Text } from './text';
import { notEmpty } from './textual';

/** What a paragraph holds: texts, parted by its objects. */
export class ParagraphContents extends ContainerElement<ParagraphState> {
  getType(): EnumValue {
    return ELEMENT_TYPE.PARAGRAPH;
  }

  /** The new text takes the style of the first character of the old. */
  setText(text: string): void {
    notEmpty(text);
    this._draft.touch();
    this._node.runs = [{ ...styleAt(this._node, 0), text }];
  }

  /** The text returned is only the part appended; it looks like what stood before it. */
  appendText(text: string | Text): Text {
    const runs = typeof text === 'string' ? [{ ...lastStyle(this._node), text: notEmpty(text) }] : text._taken();
    return this._addText(textOf(this._node).length, this._node.runs.length, runs);
  }

  insertText(childIndex: number, text: string | Text): Text {
    const place = this._runPlace(childIndex);
    const before = textOf({ ...this._node, runs: this._node.runs.slice(0, place) }).length;
    const style = styleAt(this._node, Math.max(before - 1, 0));
    const runs = typeof text === 'string' ? [{ ...style, text: notEmpty(text) }] : text._taken();
    return this._addText(before, place, runs);
  }

  clear(): this {
    this._draft.touch();
    this._node.runs = [];
    return this;
  }

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return this._addObject(this._node.runs.length, pageBreak?._taken() ?? { text: '', pageBreak: true });
  }

  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    return this._addObject(this._runPlace(childIndex), pageBreak?._taken() ?? { text: '', pageBreak: true });
  }

  appendHorizontalRule(): HorizontalRule {
    return this._addObject(this._node.runs.length, { text: '', rule: true });
  }

  insertHorizontalRule(childIndex: number): HorizontalRule {
    return this._addObject(this._runPlace(childIndex), { text: '', rule: true });
  }

  appendInlineImage(image: Blob | InlineImage): InlineImage {
    return this._addObject(this._node.runs.length, this._imageRun(image));
  }

  insertInlineImage(childIndex: number, image: Blob | InlineImage): InlineImage {
    return this._addObject(this._runPlace(childIndex), this._imageRun(image));
  }

  addPositionedImage(image: Blob): PositionedImage {
    this._draft.touch();
    const state: PositionedImageState = { ...imageOf(this._draft.run, image), layout: 'WRAP_TEXT', left: 0, top: 0 };
    this._node.positioned = [...(this._node.positioned ?? []), state];
    return new PositionedImage(this, state);
  }

  getPositionedImages(): PositionedImage[] {
    return (this._node.positioned ?? []).map((state) => new PositionedImage(this, state));
  }

  getPositionedImage(id: string): PositionedImage | null {
    return this.getPositionedImages().find((image) => image.getId() === id) ?? null;
  }

  removePositionedImage(id: string): boolean {
    const kept = (this._node.positioned ?? []).filter((image) => image.id !== id);
    if (kept.length === (this._node.positioned ?? []).length) return false;
    this._draft.touch();
    this._node.positioned = kept;
    return true;
  }

  removeChild(child: Element): this {
    const own = this._children().find((each) => sameElement(each, child));
    if (!own) throw new Exception('Element does not contain the specified child element.');
    own.removeFromParent();
    return this;
  }

  /** What stands in this paragraph goes to the end of the one before it. */
  override merge(): Element {
    const parent = this._draft.parentOf(this._node);
    const before = parent && partsOf(parent)[partsOf(parent).indexOf(this._node) - 1];
    if (!before || !isParagraph(before) || before.kind !== this._node.kind) {
      throw new Exception('Element must be preceded by an element of the same type.');
    }
    this._draft.touch();
    before.runs.push(...this._node.runs);
    partsOf(parent).splice(partsOf(parent).indexOf(this._node), 1);
    return this._draft.make.element(this._draft, before);
  }

  override _children(): Element[] {
    const children: Element[] = [];
    const length = textOf(this._node).length;
    let from = 0;
    let to = 0;
    const closeText = () => {
      if (to > from)
        children.push(new Text(this._draft, this._node, from === 0 && to === length ? null : { from, to }));
      from = to;
    };
    for (const run of this._node.runs) {
      to += run.text.length;
      if (!isObject(run)) continue;
      closeText();
      children.push(this._draft.make.object(this._draft, this._node, run));
    }
    closeText();
    return children;
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

  private _addText(from: number, place: number, runs: RunState[]): Text {
    this._draft.touch();
    this._node.runs.splice(place, 0, ...runs);
    return new Text(this._draft, this._node, { from, to: from + runs.map((run) => run.text).join('').length });
  }

  private _addObject<E extends InlineElement>(place: number, run: RunState): E {
    this._draft.touch();
    this._node.runs.splice(place, 0, run);
    return this._draft.make.object(this._draft, this._node, run) as E;
  }

  private _imageRun(image: Blob | InlineImage): RunState {
    return image instanceof InlineImage ? image._taken() : { text: '', image: imageOf(this._draft.run, image) };
  }

  /** The index among the runs at which the child of that index begins. */
  private _runPlace(childIndex: number): number {
    const children = this._children();
    const child = children[checkIndex(childIndex, children.length, true)];
    if (!child) return this._node.runs.length;
    if (child instanceof InlineElement) return this._node.runs.indexOf(child._run);
    const start = (child as Text)._start();
    splice(this._node, start, start, '');
    let offset = 0;
    return this._node.runs.findIndex((run) => {
      const here = offset === start && !isObject(run);
      offset += run.text.length;
      return here;
    });
  }
}
