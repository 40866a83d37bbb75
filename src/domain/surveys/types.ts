import type { Role } from '../people/person';
import type { ActionKind } from '../roadmap/actions';

/** How a question is put: one line, several lines, one of a list, several of a list, a number, or a number for each row. */
export type QuestionKind = 'text' | 'paragraph' | 'choice' | 'checkboxes' | 'scale' | 'grid';

/** One question of a questionnaire; answers are joined by `key`, never by the text, which the school may reword. */
export type Question = {
  key: string;
  title: string;
  help?: string;
  kind: QuestionKind;
  /**
   * What may be chosen, or the columns of a grid; no commas inside, because Google joins ticked choices with them in
   * its answer sheet.
   */
  choices?: readonly string[];
  /** The rows of a grid. */
  rows?: readonly string[];
  /** The ends of a scale and what they mean. */
  scale?: { from: 0 | 1; to: number; low: string; high: string };
  required: boolean;
};

/** A questionnaire that the programme builds as a form. */
export type Survey = {
  key: string;
  title: string;
  description: string;
  /** Whose base the answers fill; the answers of other questionnaires are only counted and summed up. */
  enrols?: Role;
  /** The kinds of work whose rows ask for it. */
  askedBy: readonly ActionKind[];
  /** What a person sees after the form is closed: that it is over, and whom to ask. */
  closed: string;
  questions: readonly Question[];
};

/** One person's answers by question key: a list for checkboxes and grids (by row, '' where none), text for all else. */
export type Values = Record<string, string | string[]>;
