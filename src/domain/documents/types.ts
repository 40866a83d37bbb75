import type { Corrections } from '../grammar/names';
import type { Mentee, Mentor } from '../people/person';
import type { WantedConsent } from '../people/wanted-consents';
import type { ActionKind } from '../roadmap/actions';
import type { Settings } from '../settings';
import type {
  ChangeRow,
  DocumentRow,
  ErasureRow,
  LegalBaseRow,
  PairRow,
  Patch,
  PlanVersionRow,
  ResultRow,
  RoadmapRow,
  RoleRow,
  TABLES,
} from '../tables';

/** One paragraph, table or page break of a template; the school may reword all of it afterwards. Points. */
export type Block =
  | {
      kind: 'paragraph';
      text: string;
      align?: 'center' | 'right' | 'justify';
      bold?: true;
      indent?: true;
      before?: number;
      after?: number;
      left?: number;
      size?: number;
    }
  | {
      kind: 'table';
      rows: string[][];
      widths: number[];
      header?: true;
      borders: boolean;
      right?: number;
      size?: number;
      /** Rows on grey ground and in bold, such as those of stages. */
      marked?: number[];
    }
  /** From a landscape one on, the pages lie on their side. */
  | { kind: 'page-break'; landscape?: true };

/**
 * How the value of a field is declined and shortened: a person is a full name, surname first; a date is
 * written dd.mm.yyyy; text stays as it is.
 */
export type FieldType = 'text' | 'date' | 'person' | 'post' | 'organisation';

/** Placeholders without their braces, as `{{Приказ.Номер}}` has them, and what fills each. */
export type Fields = Readonly<Record<string, FieldType>>;

/** What the sheets say, all that a document may be made from. Dates are ISO. */
export interface Facts {
  settings: Settings;
  today: string;
  mentors: readonly Mentor[];
  mentees: readonly Mentee[];
  /** Consents that are still to be asked for. */
  wanted: readonly WantedConsent[];
  /** Who is under age, by code. */
  minors: ReadonlySet<string>;
  pairs: readonly PairRow[];
  /** The history of the pairs. */
  changes: readonly ChangeRow[];
  roadmap: readonly RoadmapRow[];
  roles: readonly RoleRow[];
  documents: readonly DocumentRow[];
  /** Whose data were destroyed, by code. */
  erasures: readonly ErasureRow[];
  /** Rows of the plan as the documents that approve it have them. */
  versions: readonly PlanVersionRow[];
  /** Sums of the questionnaires, and what orders may cite. */
  results: readonly ResultRow[];
  bases: readonly LegalBaseRow[];
  /** What people wrote on the sheet «Склонение». */
  corrections: Corrections;
}

/** A document before and after it is signed: what it is about, its number and date (dd.mm.yyyy), both '' in a draft. */
export interface Paper {
  id: string;
  /** Ids of what it names: pairs, people. */
  about: readonly string[];
  number: string;
  date: string;
}

/** What fills one document: fields by placeholder, and rows of its repeating tables by the table's name. */
export interface Merge {
  fields: Record<string, string>;
  lists: Record<string, Record<string, string>[]>;
}

/** What registering changes elsewhere. */
export interface Effects {
  pairs?: Patch<typeof TABLES.pairs>[];
  changes?: Patch<typeof TABLES.changes>[];
}

/** A kind of document: when it can be issued, what fills it, its default wording, and what its signature does. */
export interface DocumentKind {
  kind: string;
  /** How it is called with its number: «Приказ № 5». */
  genre: string;
  title: string;
  /** The whole name where it is not «Приказ «…»». */
  name?: string;
  /** Whether the secretary gives it a number always or not necessarily. */
  numbered: boolean;
  /** Its own placeholders; those of COMMON are known to all. Of all, `required` must stand in the template. */
  fields: Fields;
  required: readonly string[];
  /** Repeating rows: a record fills the table row all of whose placeholders it has. */
  lists: Readonly<Record<string, Fields>>;
  landscape?: true;
  /** The default wording, built when it is asked for: rule 10. */
  blocks(): readonly Block[];
  /** What is missing before it can be issued, in words after a colon; null where nothing is. */
  missing(facts: Facts): string | null;
  /** One document for each of these; without it, one for the school. */
  each?(facts: Facts): { id: string; title: string }[];
  /** What a new one would name. */
  about?(facts: Facts): string[];
  /** What the preview tells of it besides its title. */
  preview?(facts: Facts, about: readonly string[]): string;
  /** Why a draft that names these may not be registered any more; null where it may. */
  spoiled?(facts: Facts, about: readonly string[]): string | null;
  merge(facts: Facts, paper: Paper): Merge;
  /** Rows of the plan that ask for these are proved by it. */
  proves: readonly ActionKind[];
  /** Rows that ask for these want it too, and are not proved by it alone. */
  serves?: readonly ActionKind[];
  /** Its annex is the plan: the draft keeps the rows as they were, its signature approves them. */
  approvesPlan?: true;
  /** A form or a list to be printed: nobody signs it as a document, so it is neither draft nor registered. */
  printed?: true;
  /** It names all who take part, whatever its row in the register says it is about. */
  namesAll?: true;
  /** It is about a mentor and names the mentees as well. */
  namesMentees?: true;
  effects?(paper: Paper, evidence: string, facts: Facts): Effects;
}
