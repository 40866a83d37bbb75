import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { Node } from './blocks';
import { checkIndex, type Element } from './element';
import { RangeElement } from './range-element';
import { TextualElement } from './textual';

/** An element that may hold others: everything but texts and objects inside of a paragraph. */
export abstract class ContainerElement<N extends Node = Node> extends TextualElement<N> {
  getNumChildren(): number {
    return this._children().length;
  }

  getChild(childIndex: number): Element {
    const children = this._children();
    return children[checkIndex(childIndex, children.length, false)] as Element;
  }

  getChildIndex(child: Element): number {
    const index = this._children().findIndex((own) => sameElement(own, child));
    if (index < 0) throw new Exception('Element does not contain the specified child element.');
    return index;
  }

  /** The next element of that type inside, at any depth, in reading order. */
  findElement(elementType: EnumValue, from?: RangeElement | null): RangeElement | null {
    const all = descendants(this);
    const start = from ? all.findIndex((element) => sameElement(element, from._element)) + 1 : 0;
    const found = all.slice(start).find((element) => element.getType() === elementType);
    return found ? new RangeElement(found) : null;
  }

  setLinkUrl(url: string | null): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }

  getLinkUrl(): string | null {
    return this.editAsText().getLinkUrl();
  }

  setTextAlignment(textAlignment: EnumValue | null): this {
    this.editAsText().setTextAlignment(textAlignment);
    return this;
  }

  getTextAlignment(): EnumValue | null {
    return this.editAsText().getTextAlignment();
  }
}

/** Everything inside an element, at any depth, in reading order. */
export function descendants(element: Element): Element[] {
  return element._children().flatMap((child) => [child, ...descendants(child)]);
}

/** True where two elements stand for one part of the document. */
export function sameElement(a: Element, b: Element): boolean {
  return a._node === b._node && a.getType() === b.getType() && keyOf(a) === keyOf(b);
}

/** What tells parts of one paragraph apart: the object, or where the text begins. */
function keyOf(element: Element): unknown {
  if ('_run' in element) return element._run;
  return element instanceof TextualElement ? element._start() : undefined;
}
