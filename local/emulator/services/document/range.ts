import type { BlockState } from '../../state';
import { isParagraph, isTable, type Node, paragraphsOf } from './blocks';
import { sameElement } from './container-element';
import type { Element } from './element';
import { RangeElement } from './range-element';
import { Text } from './text';

/** Where a mark lies in one block. */
export interface Place {
  block: BlockState;
  start?: number;
  end?: number;
}

/** Elements, or parts of texts, in the order of the document. */
export class Range {
  static readonly free: readonly string[] = ['getRangeElements', 'getSelectedElements'];
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(readonly _elements: readonly RangeElement[]) {}

  getRangeElements(): RangeElement[] {
    return [...this._elements];
  }

  getSelectedElements(): RangeElement[] {
    return this.getRangeElements();
  }

  _places(): Place[] {
    return this._elements.flatMap(placesOf);
  }
}

/** `Document.newRange()`: a range in the making. */
export class RangeBuilder extends Range {
  constructor() {
    super([]);
  }

  addElement(element: Element, start?: number, endInclusive?: number): this {
    return this._add([new RangeElement(element, start, endInclusive)]);
  }

  /** Both, and everything between them, which must have one parent. */
  addElementsBetween(first: Element, last: Element): this {
    const found: RangeElement[] = [];
    for (let element: Element | null = first; element; element = element.getNextSibling()) {
      found.push(new RangeElement(element));
      if (sameElement(element, last)) break;
    }
    return this._add(found);
  }

  addRange(range: Range): this {
    return this._add(range._elements);
  }

  build(): Range {
    return new Range([...this._elements]);
  }

  private _add(elements: readonly RangeElement[]): this {
    (this._elements as RangeElement[]).push(...elements);
    return this;
  }
}

function placesOf({ _element: element, _from, _end }: RangeElement): Place[] {
  if (element instanceof Text) {
    return element._spans().map(({ paragraph, from, to }) => ({
      block: paragraph,
      start: _from < 0 ? from : from + _from,
      end: _from < 0 ? to - 1 : from + _end,
    }));
  }
  return blocksOf(element._node).map((block) => ({ block }));
}

function blocksOf(node: Node): BlockState[] {
  if (Array.isArray(node)) return node;
  return isParagraph(node) || isTable(node) ? [node] : paragraphsOf(node);
}
