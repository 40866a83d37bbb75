/** A document of DocumentApp and the Docs API. */
export interface DocumentState {
  id: string;
  /** Points; A4 is 595.276 × 841.89. */
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number };
  body: BlockState[];
  header: BlockState[] | null;
  footer: BlockState[] | null;
  language?: string;
  /** What `setHeadingAttributes` told, by heading and attribute. */
  headings?: Record<string, Record<string, unknown>>;
}

/** What stands in a body, a header, a footer, a footnote or a cell. */
export type BlockState = ParagraphState | TableState;

/** A bookmark, or the part of a named range that lies in one block; absent offsets mean all of the block. */
export interface MarkState {
  id: string;
  /** Null for a bookmark. */
  name: string | null;
  start?: number;
  /** The last character. */
  end?: number;
}

/** How the pages of a section differ from those of the document; points. */
export interface SectionState {
  type: 'NEXT_PAGE' | 'CONTINUOUS';
  /** Whether its pages are turned on their side. */
  flip?: boolean;
  margins?: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}

/** A paragraph or an item of a list. */
export interface ParagraphState {
  kind: 'paragraph' | 'list-item';
  /** A section break stands before it. */
  section?: SectionState;
  runs: RunState[];
  /** As DocumentApp.ParagraphHeading names it. */
  heading: string;
  align: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY' | null;
  /** Points; null is the default. */
  indentStart: number | null;
  indentFirstLine: number | null;
  indentEnd?: number | null;
  spacingBefore: number | null;
  spacingAfter: number | null;
  lineSpacing: number | null;
  /** Begins a page, wherever it comes. */
  breakBefore?: boolean;
  leftToRight?: boolean | null;
  glyph?: string;
  nesting?: number;
  /** Items of one list share it. */
  list?: string;
  marks?: MarkState[];
  positioned?: PositionedImageState[];
}

/** A stretch of text of one style, or one object without text. */
export interface RunState {
  text: string;
  pageBreak?: true;
  rule?: true;
  image?: ImageState;
  footnote?: { id: string; blocks: BlockState[] };
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  size?: number;
  font?: string;
  color?: string;
  bg?: string;
  rise?: 'SUPERSCRIPT' | 'SUBSCRIPT' | 'NORMAL';
  link?: string;
}

/** Sizes are pixels. */
export interface ImageState {
  id: string;
  /** Base64. */
  content: string;
  contentType: string;
  name: string | null;
  width: number;
  height: number;
  link?: string | null;
  altTitle?: string | null;
  altDescription?: string | null;
}

/** An image beside the text; offsets are points from its paragraph. */
export interface PositionedImageState extends ImageState {
  layout: string;
  left: number;
  top: number;
}

/** A table; widths in points, null is the default. */
export interface TableState {
  kind: 'table';
  borderWidth: number | null;
  borderColor: string | null;
  columnWidths: (number | null)[];
  /** How many rows stand again at the top of each page; absent for none. */
  headerRows?: number;
  rows: { minHeight: number | null; cells: TableCellState[] }[];
  marks?: MarkState[];
}

/** A cell of a table. */
export interface TableCellState {
  blocks: BlockState[];
  bg: string | null;
  va: string | null;
  /** Points; an absent side is the default. */
  padding?: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}
