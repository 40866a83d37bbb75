import type { DocumentState } from './state/documents';
import type { LateFiring, LogLine, MailState, TriggerState } from './state/events';
import type { DriveFile } from './state/files';
import type { FormState } from './state/forms';
import type { SheetState, SpreadsheetState } from './state/spreadsheets';

export type * from './state/documents';
export type * from './state/events';
export type * from './state/files';
export type * from './state/forms';
export type * from './state/spreadsheets';

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

/** Somebody with a Google account. */
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

/** The one script of the space. */
export interface ProjectState {
  scriptId: string;
  container: string;
  timeZone: string;
  scopes: string[];
  /** HTML files of the project by name, without the ending. */
  html?: Record<string, string>;
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
