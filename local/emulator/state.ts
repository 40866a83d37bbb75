import type { Submitted } from './services/form/respondent';

/**
 * The whole saved state of an emulated Google account space: plain data that can be saved as JSON, loaded and compared.
 * Times are milliseconds since 1970 in UTC; ids are minted by `mint` and listed in `minted` in order of creation.
 */
export interface State {
  now: number;
  /** Every id ever given out, oldest first: comparison renumbers by it. */
  minted: string[];
  users: Record<string, User>;
  files: Record<string, DriveFile>;
  spreadsheets: Record<string, SpreadsheetState>;
  forms: Record<string, FormState>;
  documents: Record<string, DocumentState>;
  /** The script project bound to `container`. */
  project: ProjectState;
  triggers: TriggerState[];
  properties: {
    script: Record<string, string>;
    user: Record<string, Record<string, string>>;
    document: Record<string, string>;
  };
  mails: MailState[];
  /** What `console` and `Logger` printed, and failures of triggers. */
  log: LogLine[];
  /** `CacheService`: "script", "user …" and "document …", by key. */
  caches?: Record<string, Record<string, { value: string; until: number }>>;
  /** Firings that Google owes (trigger-faults.ts). */
  late?: LateFiring[];
  /** Answer sheets that have not shown themselves yet; `at` is null for those that wait for a flush (slow-sheets.ts). */
  held?: { at: number | null; spreadsheetId: string; formId: string; sheet: SheetState }[];
}

export interface User {
  email: string;
  name: string;
  /** Language of Google's own words for this user, such as the names of answer sheets. */
  locale: 'ru' | 'en';
  kind: 'consumer' | 'workspace';
  /** Scopes this user has granted to the script project; empty until the consent screen was answered. */
  granted: string[];
  /** Mail recipients used since `mailDay`, the moment of the first (ISO), '' before any mail. */
  mailUsed: number;
  mailDay: string;
  /** What is used of other daily quotas, counted while limits are on (limits.ts). */
  usage?: Record<string, { since: number; used: number }>;
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  createdTime: number;
  trashed: boolean;
  appProperties: Record<string, string>;
  permissions: Permission[];
  /** Users for whom the script project created or opened this file: what `drive.file` shows it. */
  app: string[];
  /** Bytes of an ordinary file, base64; absent for Google's own types. */
  content?: string;
}

export interface Permission {
  id: string;
  type: 'user' | 'anyone' | 'domain';
  role: 'owner' | 'writer' | 'reader';
  emailAddress?: string;
  /** `published` opens a form to those who answer it. */
  view?: 'published';
}

export interface ProjectState {
  scriptId: string;
  container: string;
  timeZone: string;
  scopes: string[];
  /** HTML files of the project by name, without the ending. */
  html?: Record<string, string>;
}

// Spreadsheets ---------------------------------------------------------------

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
}

// Forms ----------------------------------------------------------------------

export interface FormState {
  id: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectEmail: boolean;
  allowEdits: boolean;
  limitOne: boolean;
  progressBar: boolean;
  showLinkToRespondAgain: boolean;
  /** These four are off where they are absent. */
  quiz?: boolean;
  shuffle?: boolean;
  publishingSummary?: boolean;
  requireLogin?: boolean;
  items: ItemState[];
  /** Spreadsheet and sheet that answers are copied to. */
  destination: {
    spreadsheetId: string;
    sheetId: number;
    columns: (number | 'timestamp' | 'email')[];
    /** Row of the next answer; deleting rows or answers does not move it back. */
    nextRow: number;
  } | null;
  responses: ResponseState[];
}

export type ItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'TIME'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

export interface ItemState {
  id: number;
  type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
  otherOption: boolean;
  rows: string[];
  columns: string[];
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
  validation: ValidationState | null;
  /** Along with `choices`, where any of them leads to a page or is right. */
  choiceStates?: ChoiceState[];
  /** Of a page break: where the page before it leads, the id of a page break or a kind of navigation. */
  goTo?: number | 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';
  /** In a quiz. */
  points?: number;
}

/** What a choice is besides its text. */
export interface ChoiceState {
  goTo?: NonNullable<ItemState['goTo']>;
  correct?: boolean;
}

export interface ResponseState {
  id: string;
  timestamp: number;
  email: string;
  /** By item id: string, string[] (check boxes, grid) or string[][]; unanswered items are absent. */
  answers: Record<string, string | string[] | string[][]>;
  /** Row in the answer sheet at the time of writing. */
  row: number | null;
}

// Documents ------------------------------------------------------------------

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

// Triggers, mail, log --------------------------------------------------------

export interface TriggerState {
  id: string;
  handler: string;
  owner: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS';
  sourceId: string | null;
  /** For clock triggers: milliseconds between firings (null: once) and the next one. */
  everyMs: number | null;
  next: number | null;
  disabled: boolean;
}

/** A firing that comes after its time; `answer` is null for the clock. */
export interface LateFiring {
  at: number;
  triggerId: string;
  answer: Submitted | null;
}

export interface MailState {
  id: string;
  at: number;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: { name: string; mimeType: string; content: string }[];
}

export interface LogLine {
  at: number;
  user: string;
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

/** A space with no users and no files at the given moment. */
export function emptyState(now: number, project: Omit<ProjectState, 'scriptId' | 'container'>): State {
  return {
    now,
    minted: [],
    users: {},
    files: {},
    spreadsheets: {},
    forms: {},
    documents: {},
    project: { scriptId: '', container: '', ...project },
    triggers: [],
    properties: { script: {}, user: {}, document: {} },
    mails: [],
    log: [],
  };
}

/** A file id that looks like Google's: 44 characters, never guessable from its neighbour, the same on every run. */
export function mintId(state: State, prefix = '1'): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let seed = state.minted.length + 1;
  let id = prefix;
  while (id.length < 44) {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    id += letters[(seed >>> 8) % letters.length];
  }
  state.minted.push(id);
  return id;
}

/** A number id, as sheets, form items and protections have; unique in the whole state. */
export function mintNumber(state: State): number {
  const id = 100_000_000 + ((Math.imul(state.minted.length + 1, 0x9e3779b1) >>> 0) % 1_900_000_000);
  const unique = state.minted.includes(String(id)) ? id + state.minted.length : id;
  state.minted.push(String(unique));
  return unique;
}
