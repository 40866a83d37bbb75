import type { BlockState, ParagraphState } from '../../state';
import { assignToParagraphs, assignToText, textAttributes } from './attributes';
import { isParagraph, newBodyParagraph, newParagraph, partsOf, type TableCellState } from './blocks';
import { ContainerElement } from './container-element';
import { checkIndex, detach, type Element } from './element';
import { Paragraph } from './paragraph';
import { lastStyle } from './runs';

/** Paragraphs one under another; in footnotes there is nothing else. */
export abstract class TextBlocks<N extends BlockState[] | TableCellState> extends ContainerElement<N> {
  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this._addParagraph(this._blocks().length, paragraph);
  }

  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return this._addParagraph(this._place(childIndex), paragraph);
  }

  removeChild(child: Element): this {
    this.getChildIndex(child);
    this._draft.touch();
    detach(this._draft, this._node, child._node);
    return this;
  }

  clear(): this {
    this._draft.touch();
    this._blocks().splice(0, Number.POSITIVE_INFINITY, newParagraph(''));
    return this;
  }

  /** What was there goes with its style; one paragraph of plain text remains. */
  setText(text: string): this {
    this._draft.touch();
    this._blocks().splice(0, Number.POSITIVE_INFINITY, newParagraph(text));
    return this;
  }

  /** Attributes of paragraphs have no effect here. */
  _assign(name: string, value: unknown): boolean {
    return assignToText(this._spans(), name, value) || assignToParagraphs([], name, value);
  }

  _attributes(): Record<string, unknown> {
    return textAttributes(this._spans());
  }

  _blocks(): BlockState[] {
    return partsOf(this._node) as BlockState[];
  }

  _place(childIndex: number): number {
    return checkIndex(childIndex, this._blocks().length, true);
  }

  /** A new paragraph looks like the text before it, as in the editor. */
  _styled(index: number, state: ParagraphState): ParagraphState {
    const before = this._blocks()[index - 1];
    if (!before || !isParagraph(before)) return state;
    const { link: _link, ...style } = lastStyle(before);
    return { ...state, runs: state.runs.map((run) => ({ ...style, ...run })) };
  }

  _insert<B extends BlockState>(index: number, block: B): B {
    this._draft.touch();
    this._blocks().splice(index, 0, block);
    return block;
  }

  _adopt<E extends Element>(index: number, element: E): E {
    this._attach(element, index);
    return element;
  }

  private _addParagraph(index: number, paragraph: string | Paragraph): Paragraph {
    if (paragraph instanceof Paragraph) return this._adopt(index, paragraph);
    const state = newBodyParagraph(paragraph);
    return this._draft.make.element(this._draft, this._insert(index, this._styled(index, state)));
  }
}
