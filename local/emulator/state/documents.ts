export interface DocumentState {
  id: string;
  /** Points; A4 is 595.276 × 841.89. */
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number };
  body: BlockState[];
  header: BlockState[] | null;
  footer: BlockState[] | null;
}

export type BlockState = ParagraphState | TableState;

export interface ParagraphState {
  kind: 'paragraph' | 'list-item';
  runs: RunState[];
  /** As DocumentApp.ParagraphHeading names it. */
  heading: string;
  align: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY' | null;
  /** Points; null is the default. */
  indentStart: number | null;
  indentFirstLine: number | null;
  spacingBefore: number | null;
  spacingAfter: number | null;
  lineSpacing: number | null;
  glyph?: string;
  nesting?: number;
}

/** A stretch of text of one style, or a page break. */
export interface RunState {
  text: string;
  pageBreak?: true;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  font?: string;
  color?: string;
  link?: string;
}

export interface TableState {
  kind: 'table';
  borderWidth: number | null;
  borderColor: string | null;
  columnWidths: (number | null)[];
  rows: { minHeight: number | null; cells: { blocks: BlockState[]; bg: string | null; va: string | null }[] }[];
}
