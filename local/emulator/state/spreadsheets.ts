export interface SpreadsheetState {
  id: string;
  locale: string;
  timeZone: string;
  activeSheetId: number;
  sheets: SheetState[];
  namedRanges: Record<string, { sheetId: number; row: number; column: number; rows: number; columns: number }>;
  /** Developer metadata; absent where there is none. */
  metadata?: MetadataState[];
}

export interface MetadataState {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Absent for the spreadsheet as a whole. */
  sheetId?: number;
  /** With `sheetId`: one row or column of it. */
  row?: number;
  column?: number;
}

/** Rows and columns are counted from 1 everywhere but in the arrays `cells`, `rowMeta` and `columnMeta`. */
export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  /** Size of the grid. */
  rows: number;
  columns: number;
  /** `cells[row - 1][column - 1]`; ragged, missing entries and null are empty cells. */
  cells: (CellState | null)[][];
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  rowHeights: Record<string, number>;
  columnWidths: Record<string, number>;
  merges: Box[];
  filter: Box | null;
  /** Criteria of the filter by column of the sheet. */
  filterCriteria?: Record<string, FilterCriteriaState>;
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  /** Id of the form whose answers land here. */
  formId: string | null;
  rightToLeft?: boolean;
  hiddenGridlines?: boolean;
  bandings?: BandingState[];
  charts?: ChartState[];
  groups?: GroupState[];
  /** On which side of a group its button stands; absent: after it. */
  groupControls?: { row?: 'BEFORE' | 'AFTER'; column?: 'BEFORE' | 'AFTER' };
}

/** A chart; `id` is null for one that is in no sheet. */
export interface ChartState {
  id: number | null;
  /** As Charts.ChartType names it. */
  type: string;
  ranges: ({ sheetId: number } & Box)[];
  /** By the names of the Charts library: "title", "hAxis.title". */
  options: Record<string, unknown>;
  /** The cell of its upper left corner, and pixels from there. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  headers: number;
  transposed: boolean;
  merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  hidden: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
}

/** Rows or columns that can be folded; the outermost group has depth 1. */
export interface GroupState {
  axis: 'row' | 'column';
  start: number;
  count: number;
  depth: number;
  collapsed: boolean;
}

export interface FilterCriteriaState {
  /** Null where only values are hidden. */
  type: string | null;
  args: (string | number)[];
  hidden: string[];
  /** Null shows all that is not hidden. */
  visible: string[] | null;
}

export interface BandingState {
  id: number;
  box: Box;
  axis: 'row' | 'column';
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A cell keeps only what differs from the default. */
export interface CellState {
  /** String, number, boolean; a date is its serial number under a date format, as Google keeps it. Absent: empty. */
  v?: string | number | boolean;
  /** Text of the formula, with its "=". */
  f?: string;
  /** Number format; absent means automatic («General»). */
  nf?: string;
  bg?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  font?: string;
  line?: 'underline' | 'line-through';
  /** Degrees. */
  rotation?: number;
  vertical?: boolean;
  direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Stretches of the text that look different from the cell, in order. */
  rich?: RichRunState[];
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  h?: 'left' | 'center' | 'right';
  va?: 'top' | 'middle' | 'bottom';
  /** Horizontal alignment «normal», which reads back as «general-left». */
  generalLeft?: boolean;
  border?: boolean;
  note?: string;
  validation?: ValidationState;
}

export interface RichRunState {
  /** Where the stretch ends; it begins where the one before it ended. */
  end: number;
  style: TextStyleState;
  link?: string;
}

/** Absent: as the cell has it. */
export interface TextStyleState {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  font?: string;
  size?: number;
  color?: string;
}

export interface ValidationState {
  type: string;
  args: (string | number | boolean | string[])[];
  allowInvalid: boolean;
  helpText: string | null;
  /** Of a rule by formula: the cell for which its references are written. */
  anchor?: { row: number; column: number };
}

export interface ProtectionState {
  id: number;
  /** Null protects the whole sheet. */
  box: Box | null;
  description: string;
  warningOnly: boolean;
  /** Who may edit besides the owner; absent: everyone who may edit the file. */
  editors?: string[];
  domainEdit?: boolean;
  unprotected?: Box[];
  /** The named range that it protects. */
  rangeName?: string;
}

export interface ConditionalFormatState {
  boxes: Box[];
  type: string;
  args: (string | number)[];
  bg: string | null;
  color: string | null;
  bold: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** Instead of a condition: the colours between which cells are painted. */
  gradient?: { min?: GradientPointState; mid?: GradientPointState; max?: GradientPointState };
}

export interface GradientPointState {
  color: string;
  type: 'NUMBER' | 'PERCENT' | 'PERCENTILE' | 'MIN' | 'MAX';
  value: string;
}
