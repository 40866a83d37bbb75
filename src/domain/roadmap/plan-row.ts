import type { Term } from '../calendar/term';

/** A row of the roadmap as the plan writes it; what the plan does not have is an empty string. */
export type PlanRow = {
  /** 'R' and six hexadecimal digits, the same whenever the same activity of the same stage is read. */
  id: string;
  /** The number of the stage; null where the plan does not number its stages. */
  section: number | null;
  stage: string;
  number: string;
  activity: string;
  /** The points of the activity, where the plan lists them in a column of their own or behind the activity. */
  content: string[];
  term: Term;
  responsible: string;
  result: string;
  indicator: string;
  /** The fields taken from a merged cell above. */
  inherited: InheritedField[];
  /** What was guessed while reading: «унаследовано: …», «объединено: …», «исправлено: …». */
  notes: string[];
};

/** The fields that a merged cell may hold for several rows. */
export type InheritedField = 'activity' | 'term' | 'responsible' | 'result' | 'indicator';
