import type { EnumValue } from '../../enums';
import type { BlockState, DocumentState } from '../../state';
import { headingOf } from './attributes';
import { footnotesIn, paragraphsOf, tablesOf } from './blocks';
import { BlockContainer } from './container';
import { descendants } from './container-element';
import type { Element } from './element';
import { ELEMENT_TYPE } from './enums';
import { InlineImage } from './inline-image';
import { Footnote, type PageBreak } from './inline-objects';
import { ListItem, type Paragraph } from './paragraph';
import type { Table } from './table';
import { TextBlocks } from './text-blocks';

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
    return paragraphsIn(this);
  }

  getListItems(): ListItem[] {
    return this.getParagraphs().filter((paragraph) => paragraph instanceof ListItem);
  }

  getTables(): Table[] {
    return tablesOf(this._node).map((table) => this._draft.make.element(this._draft, table));
  }

  getImages(): InlineImage[] {
    return descendants(this).filter((element) => element instanceof InlineImage);
  }

  getFootnotes(): Footnote[] {
    return descendants(this).filter((element) => element instanceof Footnote);
  }
}

/** The body of a document, which also knows its page. Measures are points. */
export class Body extends Section {
  static readonly recorded: readonly string[] = [
    'setHeadingAttributes',
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

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return this._addObject(this._blocks().length, pageBreak?._taken() ?? { text: '', pageBreak: true });
  }

  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    return this._addObject(this._place(childIndex), pageBreak?._taken() ?? { text: '', pageBreak: true });
  }

  getHeadingAttributes(heading: EnumValue): Record<string, unknown> {
    return { ...this._draft.state.headings?.[heading.name], HEADING: headingOf(heading.name) };
  }

  /** Kept and read back; paragraphs go on to look as they did. */
  setHeadingAttributes(heading: EnumValue, attributes: Record<string, unknown>): this {
    this._draft.touch();
    const { headings } = this._draft.state;
    const plain = Object.entries(attributes).map(([name, value]) => [name, typeof value === 'object' ? null : value]);
    const known = { ...headings?.[heading.name], ...Object.fromEntries(plain) };
    this._draft.state.headings = { ...headings, [heading.name]: known };
    return this;
  }

  setMarginTop(points: number): this {
    return this._measure('top', points);
  }

  getMarginTop(): number {
    return this._draft.state.page.top;
  }

  setMarginBottom(points: number): this {
    return this._measure('bottom', points);
  }

  getMarginBottom(): number {
    return this._draft.state.page.bottom;
  }

  setMarginLeft(points: number): this {
    return this._measure('left', points);
  }

  getMarginLeft(): number {
    return this._draft.state.page.left;
  }

  setMarginRight(points: number): this {
    return this._measure('right', points);
  }

  getMarginRight(): number {
    return this._draft.state.page.right;
  }

  setPageWidth(points: number): this {
    return this._measure('width', points);
  }

  getPageWidth(): number {
    return this._draft.state.page.width;
  }

  setPageHeight(points: number): this {
    return this._measure('height', points);
  }

  getPageHeight(): number {
    return this._draft.state.page.height;
  }

  override _assign(name: string, value: unknown): boolean {
    const measure = PAGE_ATTRIBUTES[name];
    if (measure) this._measure(measure, value as number);
    else return super._assign(name, value);
    return true;
  }

  override _attributes(): Record<string, unknown> {
    const { page } = this._draft.state;
    const measures = Object.entries(PAGE_ATTRIBUTES).map(([name, measure]) => [name, page[measure]]);
    return { ...super._attributes(), ...Object.fromEntries(measures) };
  }

  private _measure(measure: PageMeasure, points: number): this {
    this._draft.touch();
    this._draft.state.page[measure] = points;
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

/** What a footnote says. */
export class FootnoteSection extends TextBlocks<BlockState[]> {
  getType(): EnumValue {
    return ELEMENT_TYPE.FOOTNOTE_SECTION;
  }

  getParagraphs(): Paragraph[] {
    return paragraphsIn(this);
  }

  override getNextSibling(): Element | null {
    return this._beside(1);
  }

  override getPreviousSibling(): Element | null {
    return this._beside(-1);
  }

  private _beside(step: number): Element | null {
    const all = footnotesOf(this._draft.state.body);
    const other = all[all.indexOf(this._node) + step];
    return other ? this._draft.make.element(this._draft, other) : null;
  }
}

function footnotesOf(body: BlockState[]): BlockState[][] {
  return paragraphsOf(body).flatMap(footnotesIn);
}

function paragraphsIn({ _draft, _node }: Element<BlockState[]>): Paragraph[] {
  return paragraphsOf(_node).map((paragraph) => _draft.make.element(_draft, paragraph));
}
