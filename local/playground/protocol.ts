import type { Box, ItemState } from '../emulator/state';

/** What the server tells the page and the page asks of the server: plain data both ways. */

/** One cell as the page draws it; what is absent is empty. */
export interface CellView {
  /** Text shown. */
  t?: string;
  /** Text that appears when the cell is edited, where it differs from the one shown. */
  i?: string;
  /** Index in `styles`. */
  s?: number;
  /** The text in stretches, where parts of it look different: each with the index of its style. */
  runs?: { t: string; s: number | null }[];
  /** A check box: 1 ticked, 0 not. */
  c?: 0 | 1;
  /** A drop-down: index in `lists`. */
  l?: number;
  note?: string;
  /** Why its data validation would not have it, where it only warns. */
  bad?: string;
  /** Address on this server of the form or document that the cell links to. */
  link?: string;
  /** Right-aligned by nature: a number or a date. */
  r?: 1;
}

/** How a cell looks; what is not said is the default. */
export interface CellStyle {
  bg?: string;
  color?: string;
  bold?: true;
  italic?: true;
  size?: number;
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  h?: 'left' | 'center' | 'right';
  va?: 'top' | 'middle' | 'bottom';
  border?: true;
  line?: 'underline' | 'line-through';
}

/** A sheet; rows and columns are counted from 1 but in `cells`, which stops at the last row with anything in it. */
export interface SheetView {
  id: number;
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  /** The filter's range and the rows that it does not show. */
  filter: Box | null;
  filteredRows: number[];
  hiddenColumns: number[];
  rowHeights: Record<string, number>;
  columnWidths: Record<string, number>;
  merges: Box[];
  styles: CellStyle[];
  lists: string[][];
  cells: (CellView | null)[][];
  charts: ChartView[];
}

/** A chart with its numbers: a bar, in one colour for each series, beside each label. */
export interface ChartView {
  id: number;
  /** As Charts.ChartType names it. */
  type: string;
  title: string;
  /** The cell of its upper left corner, pixels from there, and its size in pixels. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  isStacked: boolean;
  hasLegend: boolean;
  labels: string[];
  series: { name: string; colour: string; values: (number | null)[] }[];
}

/** An entry of a menu of the script. */
export interface MenuView {
  kind: 'item' | 'separator' | 'menu';
  caption: string;
  handler?: string;
  items?: MenuView[];
}

/** A dialog that waits for the person at the keyboard. */
export interface DialogView {
  number: number;
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string[];
}

/** What is running now. */
export interface RunningView {
  id: number;
  label: string;
  user: string;
  dialog: DialogView | null;
  /** Runs of triggers so far, while the clock moves. */
  runs: number;
  /** Things people did meanwhile that wait for the end of it. */
  waiting: number;
  /** Pages it has shown so far. */
  pages: PageView[];
}

/** A page that the script showed; sizes in pixels where it set them. */
export interface PageView {
  id: number;
  kind: 'modal' | 'modeless' | 'sidebar';
  title: string;
  width?: number;
  height?: number;
}

/** A line of the log of runs: one run, or several alike in a row. */
export interface RunView {
  id: number;
  at: number;
  handler: string;
  user: string;
  ended: 'done' | 'left' | 'cut' | 'error' | 'consent' | 'stopped';
  times: number;
  /** Service calls of the last of them, and by name. */
  calls: number;
  byName: [name: string, count: number][];
  /** Seconds of the last of them by the clock of the space. */
  seconds: number;
  /** What its account had left afterwards. */
  quotas: QuotaView[];
  error: string | null;
}

/** What is left of a quota, and how much there is of it in all; its name as in the emulator. */
export interface QuotaView {
  name: string;
  left: number;
  limit: number;
}

/** All of the space that is not in a sheet. */
export interface Overview {
  version: number;
  /** False until a person chose how to start. */
  started: boolean;
  /** Counts beginnings: after each the spreadsheet is opened anew. */
  epoch: number;
  now: number;
  timeZone: string;
  title: string;
  spreadsheetId: string;
  sheets: { id: number; name: string; hidden: boolean; tabColor: string | null }[];
  activeSheetId: number;
  users: { email: string; name: string }[];
  menus: { caption: string; items: MenuView[] }[];
  scopes: string[];
  granted: string[];
  quotas: QuotaView[];
  /** Of all runs since the beginning. */
  seconds: number;
  forms: { id: string; title: string; open: boolean; answers: number; items: ItemState['type'][] }[];
  documents: { id: string; name: string }[];
  mails: { id: string; at: number; from: string; to: string; subject: string; body: string }[];
  triggers: {
    id: string;
    handler: string;
    owner: string;
    event: string;
    everyMs: number | null;
    next: number | null;
  }[];
  files: {
    id: string;
    name: string;
    mimeType: string;
    owner: string;
    trashed: boolean;
    folder: string;
    link: string | null;
  }[];
  log: { at: number; level: string; text: string }[];
  runs: RunView[];
  moments: { id: number; at: number; label: string }[];
  moment: number;
  /** Nearest date of a visible sheet after today, and the nearest firing of a trigger; null where there is none. */
  nextDate: number | null;
  nextTrigger: number | null;
  running: RunningView | null;
}

/** A person's own change, made at once; `sure` after they were asked about cells that only warn. */
export type Edit =
  | { kind: 'cells'; sheetId: number; row: number; column: number; values: string[][]; sure?: true }
  | { kind: 'tick'; sheetId: number; row: number; column: number; sure?: true }
  | { kind: 'insertRow'; sheetId: number; row: number }
  | { kind: 'deleteRow'; sheetId: number; row: number; sure?: true }
  | { kind: 'sort'; sheetId: number; column: number; ascending: boolean; sure?: true }
  | { kind: 'renameSheet'; sheetId: number; name: string }
  | { kind: 'grant'; user: string; scopes: string[] }
  | { kind: 'addUser'; email: string; name: string };

/** The cells that are selected on a sheet, and the one with the cursor. */
export interface Selected {
  box: Box;
  current: Box;
}

/** A sheet that is in front now, and the cells that are selected on it. */
export interface Led {
  sheetId: number;
  box: Box;
}

/** What needs a run of the script, in a thread of its own; it sees the sheet and the cells that the person is at. */
export type Job =
  | { kind: 'open'; user: string }
  | { kind: 'command'; user: string; handler: string; label: string; sheetId: number; selected?: Selected }
  | { kind: 'edit'; user: string; edit: Edit }
  | { kind: 'call'; user: string; name: string; args: unknown[]; sheetId?: number; selected?: Selected }
  | { kind: 'respond'; formId: string; answer: FormAnswer }
  | { kind: 'advance'; until: number }
  | { kind: 'year' };

/** What a person sends with a form, by item id; `signedIn` is the account, `email` an address that was typed. */
export interface FormAnswer {
  answers: Record<string, string | string[] | string[][]>;
  email?: string;
  signedIn?: string;
}

/** What the page may ask for. */
export type Request =
  | { kind: 'edit'; user: string; edit: Edit }
  | { kind: 'job'; job: Exclude<Job, { kind: 'year' | 'respond' | 'edit' }> }
  | { kind: 'start'; choice: 'empty' | 'year' }
  | { kind: 'answer'; run: number; dialog: number; button: string; text?: string }
  | { kind: 'stop'; run: number }
  | { kind: 'goTo'; moment: number }
  | { kind: 'load'; saved: string };

/** How it went; `problem` is a sentence for the person; `guarded`: nothing is changed, the person is to be asked first. */
export interface Reply {
  problem?: string;
  guarded?: true;
  /** `consent`: Google's consent screen comes up now. */
  ended?: RunView['ended'];
  toasts?: string[];
  /** Pages that the script showed in dialogs and the sidebar. */
  pages?: PageView[];
  /** Where the script has led the person. */
  led?: Led;
  /** What a function called by such a page returned. */
  value?: unknown;
  error?: string;
}
