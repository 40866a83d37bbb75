import type { EnumValue } from '../../enums';
import type { BlockState, DocumentState } from '../../state';
import { numberArgument } from './arguments';
import { newParagraph, paragraphsOf, tablesOf } from './blocks';
import { BlockContainer } from './container';
import { ELEMENT_TYPE } from './enums';
import { PageBreak } from './page-break';
import { ListItem, type Paragraph } from './paragraph';
import type { Table } from './table';

type PageMeasure = keyof DocumentState['page'];

const PAGE_ATTRIBUTES: Record<string, PageMeasure> = {
  MARGIN_TOP: 'top',
  MARGIN_BOTTOM: 'bottom',
  MARGIN_LEFT: 'left',
  MARGIN_RIGHT: 'right',
  PAGE_WIDTH: 'width',
  PAGE_HEIGHT: 'height',
};

/** What the body has in common with headers and footers, but not with the cells of tables. */
abstract class Section extends BlockContainer<BlockState[]> {
  /** Every paragraph and list item, those inside tables too. */
  getParagraphs(): Paragraph[] {
    return paragraphsOf(this._node).map((paragraph) => this._draft.make.element(this._draft, paragraph));
  }

  getListItems(): ListItem[] {
    return this.getParagraphs().filter((paragraph) => paragraph instanceof ListItem);
  }

  getTables(): Table[] {
    return tablesOf(this._node).map((table) => this._draft.make.element(this._draft, table));
  }
}

/** The body of a document, which also knows its page. Measures are points. */
export class Body extends Section {
  static readonly recorded: readonly string[] = [
    'setMarginBottom',
    'setMarginLeft',
    'setMarginRight',
    'setMarginTop',
    'setPageHeight',
    'setPageWidth',
  ];

  getType(): EnumValue {
    return ELEMENT_TYPE.BODY_SECTION;
  }

  asBody(): this {
    return this;
  }

  appendPageBreak(): PageBreak {
    return this.insertPageBreak(this._blocks().length);
  }

  insertPageBreak(childIndex: number): PageBreak {
    const index = this._place(childIndex);
    this._draft.touch();
    const run = { text: '', pageBreak: true } as const;
    const paragraph = { ...newParagraph(''), runs: [run] };
    this._blocks().splice(index, 0, paragraph);
    return new PageBreak(this._draft, paragraph, run);
  }

  setMarginTop(points: number): this {
    return this._measure('top', points, 'setMarginTop');
  }

  getMarginTop(): number {
    return this._draft.state.page.top;
  }

  setMarginBottom(points: number): this {
    return this._measure('bottom', points, 'setMarginBottom');
  }

  getMarginBottom(): number {
    return this._draft.state.page.bottom;
  }

  setMarginLeft(points: number): this {
    return this._measure('left', points, 'setMarginLeft');
  }

  getMarginLeft(): number {
    return this._draft.state.page.left;
  }

  setMarginRight(points: number): this {
    return this._measure('right', points, 'setMarginRight');
  }

  getMarginRight(): number {
    return this._draft.state.page.right;
  }

  setPageWidth(points: number): this {
    return this._measure('width', points, 'setPageWidth');
  }

  getPageWidth(): number {
    return this._draft.state.page.width;
  }

  setPageHeight(points: number): this {
    return this._measure('height', points, 'setPageHeight');
  }

  getPageHeight(): number {
    return this._draft.state.page.height;
  }

  override _assign(name: string, value: unknown): boolean {
    const measure = PAGE_ATTRIBUTES[name];
    if (!measure) return super._assign(name, value);
    this._measure(measure, value, 'setAttributes');
    return true;
  }

  override _attributes(): Record<string, unknown> {
    const { page } = this._draft.state;
    const measures = Object.entries(PAGE_ATTRIBUTES).map(([name, measure]) => [name, page[measure]]);
    return { ...super._attributes(), ...Object.fromEntries(measures) };
  }

  private _measure(measure: PageMeasure, points: unknown, method: string): this {
    const value = numberArgument(points, `Body.${method}`);
    this._draft.touch();
    this._draft.state.page[measure] = value;
    return this;
  }
}

/** What stands at the top of every page. */
export class HeaderSection extends Section {
  getType(): EnumValue {
    return ELEMENT_TYPE.HEADER_SECTION;
  }

  override removeFromParent(): this {
    this._draft.touch();
    this._draft.state.header = null;
    return this;
  }
}

/** What stands at the bottom of every page. */
export class FooterSection extends Section {
  getType(): EnumValue {
    return ELEMENT_TYPE.FOOTER_SECTION;
  }

  override removeFromParent(): this {
    this._draft.touch();
    this._draft.state.footer = null;
    return this;
  }
}
