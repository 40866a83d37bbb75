import { readdirSync, readFileSync } from 'node:fs';

const SEEDS = new URL('../plans/seeds/', import.meta.url);
const GOLD = new URL('../plans/gold/', import.meta.url);

/** A real plan to be pasted: its title and its text with tabs between cells. */
export interface Sample {
  title: string;
  text: string;
}

/** The plans that can be pasted into the sheet, as people published them. */
export function samplePlans(): Sample[] {
  return readdirSync(GOLD)
    .flatMap((name) => {
      const { title, file } = JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as {
        title?: string;
        file?: string;
      };
      return title && file ? [{ title, file }] : [];
    })
    .sort((a, b) => (a.file < b.file ? 1 : -1))
    .map(({ title, file }) => ({ title, text: readFileSync(new URL(file, SEEDS), 'utf8') }));
}

/** The plan of the year in progress, a line for each row. */
export function samplePlan(): string[][] {
  return (samplePlans()[0]?.text ?? '').split(/\r?\n/).map((line) => line.split('\t'));
}
