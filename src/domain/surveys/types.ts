import type { Role } from '../people/person';

/** How a question is put: one line, several lines, one of a list, several of a list, or a number on a scale. */
export type QuestionKind = 'text' | 'paragraph' | 'choice' | 'checkboxes' | 'scale';

/** One question of a questionnaire; answers are joined by `key`, never by the text, which the school may reword. */
export type Question = {
  key: string;
  title: string;
  help?: string;
  kind: QuestionKind;
  /** What may be chosen; no commas inside, because Google joins ticked choices with them in its answer sheet. */
  choices?: readonly string[];
  required: boolean;
};

/** A questionnaire that the programme builds as a form. */
export type Survey = {
  key: string;
  title: string;
  description: string;
  /** Whose base the answers fill. */
  audience: Role;
  /** What a person sees after the form is closed: that it is over, and whom to ask. */
  closed: string;
  questions: readonly Question[];
};

/** One person's answers by question key: a list for checkboxes, text for all else. */
export type Values = Record<string, string | string[]>;
