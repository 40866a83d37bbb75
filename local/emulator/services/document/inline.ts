import { Exception } from '../../execution';
import type { ParagraphState, RunState } from '../../state';
import { newParagraph } from './blocks';
import { sameElement } from './container-element';
import type { Draft } from './draft';
import { Element } from './element';

/** An object between the characters of a paragraph. */
export abstract class InlineElement extends Element<ParagraphState> {
  constructor(
    draft: Draft,
    paragraph: ParagraphState,
    readonly _run: RunState,
  ) {
    super(draft, paragraph);
  }

  override getParent(): Element | null {
    return this._isDetached() ? null : this._draft.make.element(this._draft, this._node);
  }

  override getNextSibling(): Element | null {
    return siblingInParagraph(this, 1);
  }

  override getPreviousSibling(): Element | null {
    return siblingInParagraph(this, -1);
  }

  override isAtDocumentEnd(): boolean {
    const last = this.getNextSibling() === null;
    return last && this._draft.make.element(this._draft, this._node).isAtDocumentEnd();
  }

  override copy(): Element {
    const { element, node } = loose(this._draft, structuredClone(this._run));
    this._draft.detached.add(node);
    return element;
  }

  override removeFromParent(): this {
    if (this._isDetached()) throw new Exception('Element does not have a parent.');
    this._draft.touch();
    this._node.runs = this._node.runs.filter((run) => run !== this._run);
    return this;
  }

  override _children(): Element[] {
    return [];
  }

  _assign(_name: string, _value: unknown): boolean {
    return false;
  }

  _attributes(): Record<string, unknown> {
    return {};
  }

  /** The run as it is put into a paragraph; the element must have no parent. */
  _taken(): RunState {
    if (!this._isDetached()) throw new Exception('Element must be detached.');
    this._draft.detached.delete(this._node);
    return this._run;
  }

  private _isDetached(): boolean {
    return this._draft.detached.has(this._node) || !this._node.runs.includes(this._run);
  }
}

/** What stands beside an element in its paragraph; null at the edge. */
export function siblingInParagraph(element: Element, step: number): Element | null {
  const children = element._draft.make.element(element._draft, element._node as ParagraphState)._children();
  const place = children.findIndex((child) => sameElement(child, element));
  return place < 0 ? null : (children[place + step] ?? null);
}

/** An object in a paragraph of its own that no section has. */
export function loose(draft: Draft, run: RunState): { element: InlineElement; node: ParagraphState } {
  const node: ParagraphState = { ...newParagraph(''), runs: [run] };
  return { element: draft.make.object(draft, node, run), node };
}
