import { chance } from './chance';
import type { Condition, Execution, ServiceCall } from './execution';

/** How long a kind of service call takes: log-normal, in seconds. */
export interface CallTime {
  /** The whole of a call's name. */
  calls: RegExp;
  /** Half of the calls take no longer. */
  median: number;
  /** 95 of 100 calls take no longer. */
  p95: number;
  /** Median seconds more for each cell of the range, or for each one that a flush writes; p95 grows alike. */
  perCell?: number;
  /** Where the figure is from; a guess says so. */
  source: string;
}

const BOOK = '(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Filter|Protection|NamedRange|Selection)';
const TEN_MILLION = 'a spreadsheet of 10 million cells, tanaikech.github.io 2022/04/25';
const SHEET_NAME = 'getSheetName 150 ms against getSheetId 2 ms, tanaikech.github.io 2022/08/31';
const PROPERTIES = '100 runs, ziritione.org/post/apps_script_performance; p95 is their maximum';
const AGREED = 'agreed here, no benchmark is known; p95 assumed three times as much';
const WORDS = 'guess: the drafts of a run are kept in memory, saving costs';

/** The first row that fits a call holds. Nobody has measured this with the emulator's own calls: it is a model. */
export const CALL_TIMES: readonly CallTime[] = [
  {
    calls: /SpreadsheetApp\.flush/,
    median: 0.1,
    p95: 0.3,
    perCell: 100e-6,
    source: 'flush 0.03–0.6 s, Google’s guides/support/best-practices and others; median agreed here',
  },
  { calls: /Range\.getValue/, median: 0.003, p95: 0.01, source: '1,000 in a row took 3.1 s, bugbugnow.net 2019/03' },
  {
    calls: /Range\.get(Values|DisplayValues|Formulas|Notes|NumberFormats|Backgrounds|RichTextValues)/,
    median: 0.1,
    p95: 0.3,
    perCell: 9e-6,
    source: TEN_MILLION,
  },
  {
    calls: /Range\.set(Value|Formula|\w+s)/,
    median: 0.005,
    p95: 0.015,
    perCell: 12e-6,
    source: '400 × 10 cells row by row took 164 ms, Stack Overflow 29263774; p95 assumed three times as much',
  },
  {
    calls: /Range\.(set|clear|merge|insert|remove|trim|sort|copyTo|moveTo|uncheck|check|break)\w*/,
    median: 0.005,
    p95: 0.015,
    source: 'guess: one request, whatever the size of the range',
  },
  {
    calls: /(SpreadsheetApp|Spreadsheet)\.(getActive\w*|getId|getSheetByName|getSheets)/,
    median: 0.002,
    p95: 0.006,
    source: SHEET_NAME,
  },
  { calls: /SpreadsheetApp\.(create|open\w*)/, median: 1, p95: 3, source: 'guess' },
  { calls: /SpreadsheetApp\.\w+/, median: 0.002, p95: 0.006, source: 'guess: nothing leaves the script' },
  {
    calls: /(Spreadsheet|Sheet)\.(insert|delete|duplicate|copy|move|append)\w*/,
    median: 0.2,
    p95: 0.6,
    source: TEN_MILLION,
  },
  { calls: new RegExp(`${BOOK}\\.(get|is|can|has)\\w*`), median: 0.15, p95: 0.45, source: SHEET_NAME },
  { calls: new RegExp(`${BOOK}\\.\\w+`), median: 0.005, p95: 0.015, source: 'guess: queued as setValues is' },
  { calls: /Properties\.get\w*/, median: 0.03, p95: 0.084, source: PROPERTIES },
  { calls: /Properties\.\w+/, median: 0.062, p95: 0.231, source: PROPERTIES },
  { calls: /Cache\.get\w*/, median: 0.003, p95: 0.007, source: PROPERTIES },
  { calls: /Cache\.\w+/, median: 0.093, p95: 0.281, source: PROPERTIES },
  { calls: /Lock\.\w+/, median: 0.03, p95: 0.1, source: 'guess: as reading a property' },
  {
    calls: /MailApp\.sendEmail/,
    median: 0.6,
    p95: 2,
    source: '50 drafts take more than 30 s, ttsukagoshi/mail-merge-for-gmail',
  },
  { calls: /MailApp\.\w+/, median: 0.03, p95: 0.1, source: 'guess' },
  { calls: /FormApp\.create/, median: 2, p95: 5, source: 'guess' },
  { calls: /FormApp\.open\w*/, median: 0.4, p95: 1.2, source: 'guess: as opening a document' },
  { calls: /Form\.(add|duplicate)\w*/, median: 0.4, p95: 1.5, source: 'guess' },
  { calls: /Form\.setDestination/, median: 1, p95: 3, source: 'guess: makes a sheet' },
  { calls: /Form\.(getResponses?|delete\w*)/, median: 0.4, p95: 1.2, source: 'guess' },
  { calls: /(Form|\w+Item)\.(get|is|as|has|collects|can|supports)\w*/, median: 0.02, p95: 0.06, source: 'guess' },
  { calls: /(Form|\w+Item)\.\w+/, median: 0.1, p95: 0.3, source: 'guess' },
  { calls: /(Form|Item)Response\.\w+/, median: 0.005, p95: 0.015, source: 'guess: comes with the responses' },
  { calls: /DriveFiles\.copy/, median: 1.5, p95: 4.5, source: AGREED },
  {
    calls: /DriveFiles\.export/,
    median: 2,
    p95: 5,
    source: 'agreed here after HTML to PDF taking 2–3 s in a published script',
  },
  { calls: /DriveFiles\.create/, median: 1, p95: 3, source: 'guess' },
  {
    calls: /Drive\w+\.\w+/,
    median: 0.4,
    p95: 1.2,
    source: 'overhead of one UrlFetchApp.fetch, tanaikech.github.io 2018/04/19',
  },
  { calls: /DocsDocuments\.get/, median: 0.4, p95: 1.2, source: AGREED },
  { calls: /DocsDocuments\.\w+/, median: 0.8, p95: 2.4, source: AGREED },
  { calls: /DocumentApp\.create/, median: 1, p95: 3, source: 'guess' },
  { calls: /DocumentApp\.open\w*/, median: 0.4, p95: 1.2, source: AGREED },
  { calls: /Document\.saveAndClose/, median: 0.8, p95: 2.4, source: AGREED },
  {
    calls: /(Body|Document|\w*Section|Paragraph|ListItem|Table\w*|Text|PageBreak|RangeElement)\.\w+/,
    median: 0.005,
    p95: 0.015,
    source: WORDS,
  },
  { calls: /\w*TriggerBuilder\.create|ScriptApp\.deleteTrigger/, median: 0.5, p95: 1.5, source: 'guess' },
  { calls: /ScriptApp\.\w+/, median: 0.1, p95: 0.3, source: 'guess' },
  { calls: /(Ui|Menu)\.\w+/, median: 0.05, p95: 0.15, source: "guess: a person's own time is not counted" },
  {
    calls: /(Session|Utilities|Html\w*|Blob|User)\.\w+/,
    median: 0.002,
    p95: 0.006,
    source: 'guess: nothing leaves the script',
  },
  { calls: /.*/, median: 0.05, p95: 0.15, source: 'guess for whatever has no row' },
];

/** The first call of a run that touches a spreadsheet opens it. */
const OPENING: Pick<CallTime, 'median' | 'p95'> = { median: 0.3, p95: 0.9 };
/** A read while writes are waiting flushes them first. */
const IMPLICIT_FLUSH = { median: 0.16, p95: 0.5, perCell: 100e-6 } satisfies Partial<CallTime>;
const TOUCHES_BOOK = new RegExp(`^${BOOK}\\.(?!getUi|newDataValidation)`);
const ONCE_IN_TWENTY = 1.6449;

/** The row that holds for a call of that name. */
export function timeOf(name: string): CallTime {
  const known = TIMES.get(name);
  if (known) return known;
  const found = CALL_TIMES.find(({ calls }) => new RegExp(`^(?:${calls.source})$`).test(name)) as CallTime;
  TIMES.set(name, found);
  return found;
}

const TIMES = new Map<string, CallTime>();

/** Seconds of one call of that kind; `one` and `other` are chances from 0 up to 1. */
export function sample(time: Pick<CallTime, 'median' | 'p95' | 'perCell'>, cells: number, one: number, other: number) {
  const normal = Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
  const spread = Math.log(time.p95 / time.median) / ONCE_IN_TWENTY;
  return (time.median + (time.perCell ?? 0) * cells) * Math.exp(spread * normal);
}

/** Moves the clock with every service call of one run. */
export class Latency implements Condition {
  private isOpen = false;
  private unwritten = 0;

  constructor(
    private readonly run: Execution,
    private readonly seed: number,
    /** Service calls of the space before this run: the same call takes the same time. */
    private readonly earlier: number,
  ) {}

  before({ name, number, target }: ServiceCall): void {
    const cells = cellsOf(target);
    this.pass(timeOf(name), name === FLUSH ? this.unwritten : cells, number, 0);
    if (!this.isOpen && TOUCHES_BOOK.test(name)) {
      this.isOpen = true;
      this.pass(OPENING, 0, number, 1);
    }
  }

  after({ name, number, pending, target }: ServiceCall): void {
    const { waiting } = this.run;
    if (waiting > pending && FILLS.test(name)) this.unwritten += cellsOf(target);
    if (waiting > 0 || pending === 0) return;
    if (name !== FLUSH) this.pass(IMPLICIT_FLUSH, this.unwritten, number, 2);
    this.unwritten = 0;
  }

  private pass(time: Pick<CallTime, 'median' | 'p95' | 'perCell'>, cells: number, number: number, part: number): void {
    const place = this.earlier + number;
    const seconds = sample(time, cells, chance(this.seed, place, part, 1), chance(this.seed, place, part, 2));
    this.run.sleep(Math.round(seconds * 1000));
  }
}

const FLUSH = 'SpreadsheetApp.flush';
/** What brings a value for each cell. */
const FILLS = /^Range\.set(Value|Formula|\w+s)$/;

/** Cells of the range a call is made on; 1 for what is no range. */
function cellsOf(target: object | null): number {
  // A filter has a method of that name.
  if (!target || !('_box' in target) || typeof target._box !== 'object') return 1;
  const { rows, columns } = target._box as { rows: number; columns: number };
  return rows * columns;
}
