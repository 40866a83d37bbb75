import type { Edited } from '../hand-edit';

/** An installed trigger. */
export interface TriggerState {
  id: string;
  handler: string;
  owner: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE' | 'ON_EVENT_UPDATED';
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR';
  sourceId: string | null;
  /** For clock triggers: milliseconds between firings (null: once) and the next one. */
  everyMs: number | null;
  next: number | null;
  /** Of days, weeks and months: by whose clock they go. */
  zone?: string;
  monthDay?: number;
  disabled: boolean;
}

/** What came of a person's answer to a form, with what a form-submit event says: texts in the spreadsheet's locale. */
export interface Submitted {
  formId: string;
  responseId: string;
  spreadsheetId: string | null;
  sheetId: number | null;
  row: number | null;
  values: string[];
  namedValues: Record<string, string[]>;
}

/** A firing that comes after its time; the clock's has no `answer`, no `edit` and nobody who opened the file. */
export interface LateFiring {
  at: number;
  triggerId: string;
  answer: Submitted | null;
  edit?: Edited;
  by?: string;
}

/** A mail that was sent; addresses parted by commas, contents in base64. */
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
  /** Shown in `htmlBody` as `cid:` with the name. */
  inlineImages?: { name: string; mimeType: string; content: string }[];
}

/** A line of the log of executions. */
export interface LogLine {
  at: number;
  user: string;
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}
