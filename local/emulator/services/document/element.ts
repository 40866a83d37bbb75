import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { copyOf, type Node, partsOf } from './blocks';
import type { Draft } from './draft';

/** What every part of a document can do. It stands for a node of the draft: two elements of one node are alike. */
export abstract class Element<N extends Node = Node> {
  static readonly free: readonly string[] = ['getType'];
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(
    public _draft: Draft,
    readonly _node: N,
  ) {}

  abstract getType(): EnumValue;

  getParent(): Element | null {
    const parent = this._draft.parentOf(this._node);
    return parent && this._draft.make.element(this._draft, parent);
  }

  getNextSibling(): Element | null {
    return this._sibling(1);
  }

  getPreviousSibling(): Element | null {
    return this._sibling(-1);
  }

  /** True for the last thing of the body, and for what is last inside of it. */
  isAtDocumentEnd(): boolean {
    let node: Node = this._node;
    for (let parent = this._draft.parentOf(node); parent; parent = this._draft.parentOf(node)) {
      if (partsOf(parent).at(-1) !== node) return false;
      node = parent;
    }
    return node === this._draft.state.body;
  }

  removeFromParent(): this {
    const parent = this._draft.parentOf(this._node);
    if (!parent || this._draft.detached.has(this._node)) throw new Exception('Element does not have a parent.');
    this._draft.touch();
    detach(this._draft, parent, this._node);
    return this;
  }

  copy(): Element {
    const node = copyOf<Node>(this._node);
    this._draft.detached.add(node);
    return this._draft.make.element(this._draft, node);
  }

  /** Joins the element to its preceding sibling of the same type, which is returned. */
  merge(): Element {
    throw new Error(
      `${this.constructor.name}.merge is not emulated: add it in local/emulator/services/document/paragraph.ts`,
    );
  }

  setAttributes(attributes: Record<string, unknown>): this {
    this._draft.touch();
    for (const [name, value] of Object.entries(attributes)) {
      if (this._assign(name, value)) continue;
      throw new Error(
        `Attribute ${name} of ${this.constructor.name} is not emulated: add it in local/emulator/services/document`,
      );
    }
    return this;
  }

  getAttributes(): Record<string, unknown> {
    return this._attributes();
  }

  /** Sets one attribute; false where this element has no such thing. */
  abstract _assign(name: string, value: unknown): boolean;

  abstract _attributes(): Record<string, unknown>;

  /** The elements directly inside. */
  _children(): Element[] {
    return partsOf(this._node).map((part) => this._draft.make.element(this._draft, part));
  }

  /** Puts a detached element, perhaps of another document, among the parts of this one. */
  _attach(element: Element, index: number): void {
    const { _draft: from, _node: node } = element;
    if (!from.detached.has(node)) throw new Exception('Element must be detached.');
    this._draft.touch();
    from.detached.delete(node);
    element._draft = this._draft;
    partsOf(this._node).splice(index, 0, node);
  }

  protected _sibling(step: number): Element | null {
    const parent = this._draft.parentOf(this._node);
    if (!parent) return null;
    const parts = partsOf(parent);
    const sibling = parts[parts.indexOf(this._node) + step];
    return sibling ? this._draft.make.element(this._draft, sibling) : null;
  }
}

const TYPES = [
  'Body',
  'Date',
  'Equation',
  'EquationFunction',
  'EquationFunctionArgumentSeparator',
  'EquationSymbol',
  'FooterSection',
  'Footnote',
  'FootnoteSection',
  'HeaderSection',
  'HorizontalRule',
  'InlineDrawing',
  'InlineImage',
  'ListItem',
  'PageBreak',
  'Paragraph',
  'Person',
  'RichLink',
  'Table',
  'TableCell',
  'TableOfContents',
  'TableRow',
  'Text',
];

// `asTable` and its like: the element itself where it is one, and a refusal where it is not.
for (const type of TYPES) {
  Object.defineProperty(Element.prototype, `as${type}`, {
    value(this: Element) {
      if (this.constructor.name === type) return this;
      throw new Exception(`${this.constructor.name} can't be cast to ${type}.`);
    },
  });
}

/** Takes a node out of its parent; sections and cells must go on ending with a paragraph. */
export function detach(draft: Draft, parent: Node, node: Node): void {
  const parts = partsOf(parent);
  const index = parts.indexOf(node);
  const holdsBlocks = Array.isArray(parent) || 'blocks' in parent;
  if (holdsBlocks && index === parts.length - 1) {
    throw new Exception("Can't remove the last paragraph in a document section.");
  }
  parts.splice(index, 1);
  draft.detached.add(node);
}

/** A child index within `[0, limit)`, or Google's refusal. */
export function checkIndex(index: unknown, count: number, inclusive: boolean): number {
  const fits = typeof index === 'number' && Number.isInteger(index) && index >= 0;
  if (fits && (index < count || (inclusive && index === count))) return index;
  const relation = inclusive ? 'less than or equal to' : 'less than';
  throw new Exception(`Child index (${String(index)}) must be ${relation} the number of child elements (${count}).`);
}
