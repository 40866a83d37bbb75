import type { ValidationState } from './spreadsheets';

/** A form with its items and answers. */
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

/** Kinds of items, as FormApp.ItemType names them. */
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
  | 'DATETIME'
  | 'DURATION'
  | 'RATING'
  | 'IMAGE'
  | 'VIDEO'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** An item; what its kind does not have is empty. */
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
  feedback?: Partial<Record<'general' | 'correct' | 'incorrect', FeedbackState>>;
  /** Of a date. */
  withoutYear?: true;
  /** Of a rating. */
  icon?: 'STAR' | 'HEART' | 'THUMB_UP';
  /** Of a picture or a film; width in pixels, content in base64. */
  media?: {
    alignment?: 'LEFT' | 'CENTER' | 'RIGHT';
    width?: number;
    url?: string;
    image?: { content: string; mimeType: string | null; name: string | null };
  };
}

/** What a respondent of a quiz is told. */
export interface FeedbackState {
  text: string;
  links: { url: string; text?: string }[];
}

/** What a choice is besides its text. */
export interface ChoiceState {
  goTo?: NonNullable<ItemState['goTo']>;
  correct?: boolean;
}

/** An answer to a form. */
export interface ResponseState {
  id: string;
  timestamp: number;
  email: string;
  /** By item id: string, string[] (check boxes, grid) or string[][]; unanswered items are absent. */
  answers: Record<string, string | string[] | string[][]>;
  /** Row in the answer sheet at the time of writing. */
  row: number | null;
  /** Of a quiz, by item id. */
  grades?: Record<string, GradeState>;
}

/** What a teacher gave for one answer of a quiz; null where nothing was given. */
export interface GradeState {
  score: number | null;
  feedback: FeedbackState | null;
}
