import type { Role } from '../people/person';
import type { ActionKind } from '../roadmap/actions';
import type { SchoolKind } from '../school-kind';

/** How a question is put: one line, several lines, one of a few or of a long list, several, a number, one for each row. */
export type QuestionKind = 'text' | 'paragraph' | 'choice' | 'list' | 'checkboxes' | 'scale' | 'grid';

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
  /** What a line of text must look like (RE2, the whole of it), and what a person is told when it does not. */
  pattern?: { text: string; help: string };
  /** Whose base the choices come from; they are filled again whenever the base has changed. */
  people?: Role;
  /** The ends of a scale and what they mean. */
  scale?: { from: 0 | 1; to: number; low: string; high: string };
  required: boolean;
};

/** What the words of a questionnaire depend on: the school, whether names may be asked, and who can be chosen. */
export type SurveyContext = {
  kind: SchoolKind;
  /** Whether the cloud may hold names: mode «ФИО». */
  named: boolean;
  /** The curator whom people may ask, by name; '' where only the role may be told. */
  curator: string;
  /** How the people of each base stand among the choices. */
  people: Readonly<Record<Role, readonly string[]>>;
};

/** A questionnaire of the catalogue, whose questions are put in the words of a school. */
export type SurveyEntry = Omit<Survey, 'questions'> & {
  questions: (context: SurveyContext) => readonly Question[];
  /** Who learns at a school may answer it: it is for those kinds of school, where the row of the plan names them. */
  forLearners?: true;
};

/** A questionnaire that the programme builds as a form. */
export type Survey = {
  key: string;
  title: string;
  description: string;
  /** Whose base the answers fill; the answers of other questionnaires are only counted and summed up. */
  enrols?: Role;
  /** Whose wishes the answers are: they stand in that base already. */
  wishesOf?: Role;
  /** The kinds of work whose rows ask for it. */
  askedBy: readonly ActionKind[];
  /** What a person sees after the form is closed: that it is over, and whom to ask. */
  closed: string;
  questions: readonly Question[];
};

/** One person's answers by question key: a list for checkboxes and grids (by row, '' where none), text for all else. */
export type Values = Record<string, string | string[]>;
