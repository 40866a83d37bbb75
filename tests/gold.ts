import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a gold plan, as far as our tests compare it. */
export type GoldRow = {
  rid: string;
  section: number | null;
  sectionIndex: number;
  number: string | null;
  stage: string;
  activity: string;
  content: string[];
  contentRaw: string | null;
  term: string | null;
  responsible: string;
  result: string | null;
  kpi: string | null;
  inheritedFields: string[];
};

/** What a person reads in one of the five plans. */
export type GoldPlan = {
  id: string;
  file: string;
  title: string;
  schoolYear: string;
  columns: string[];
  sections: { index: number; number: number | null; printed: string | null; title: string }[];
  rows: GoldRow[];
};

/** A deadline of one plan, and what it means there. */
export type GoldTerm = {
  text: string;
  seed: string;
  schoolYear: string;
  kind: string;
  start: string | null;
  end: string | null;
  recurrence: { every: string; count?: number } | null;
};

/** The plans by their id. */
export const PLAN_IDS = [
  'plekhanovskaya-2023',
  'licey2-2024',
  'sevastopol-medcollege-2023',
  'luga-dyussh-2021',
  'serpantin-2023',
];

const PLANS = join(import.meta.dirname, '../local/plans');

export function goldPlan(id: string): GoldPlan {
  return goldFile(`${id}.json`) as GoldPlan;
}

export function goldTerms(): GoldTerm[] {
  const { terms } = goldFile('terms.json') as { terms: { text: string; interpretations: Omit<GoldTerm, 'text'>[] }[] };
  return terms.flatMap(({ text, interpretations }) => interpretations.map((reading) => ({ ...reading, text })));
}

/** The strings of the column «Ответственный» with the posts and groups named in each. */
export function goldResponsibles(): { text: string; atoms: { kind: string; text: string }[] }[] {
  return (goldFile('responsibles.json') as { responsibles: ReturnType<typeof goldResponsibles> }).responsibles;
}

/** A seed as a sheet would hold it: a line is a row, a tab parts the cells. */
export function seedGrid(id: string): string[][] {
  const text = readFileSync(join(PLANS, 'seeds', goldPlan(id).file), 'utf8');
  return text.split(/\r?\n/).map((line) => line.split('\t'));
}

function goldFile(name: string): unknown {
  return JSON.parse(readFileSync(join(PLANS, 'gold', name), 'utf8'));
}
