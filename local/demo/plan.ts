import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, shuffled } from './chance';
import type { InventedSchool } from './schools';

/** What may be different about the plan that the school pastes. */
export interface PlanChanges {
  /** Rows of each section in another order; a row with merged cells stays below the row it takes them from. */
  shuffled?: boolean;
  /** The headings in other words. */
  reworded?: boolean;
  /** Year of its February to May; 2023 as printed. */
  year?: number;
}

const PLANS = join(import.meta.dirname, '../plans');
const REWORDED: Record<string, string> = {
  '№ п/п': '№',
  'Наименование мероприятий': 'Мероприятие',
  'Сроки реализации': 'Срок исполнения',
  'Ответственный исполнитель': 'Ответственные',
  'Результат, вид документа': 'Ожидаемый результат',
};

/** The published plan that a school follows as a sheet would hold it, under its own name; only the kindergarten's can be changed. */
export function planToPaste(school: InventedSchool, { shuffled: mixed, reworded, year }: PlanChanges, chance: Chance) {
  const text = underOwnName(school, readFileSync(join(PLANS, 'seeds', goldOf(school).file), 'utf8'));
  const printed = text.split(/\r?\n/).map((line) => line.split('\t'));
  const moved = printed.map((cells) =>
    cells.map((cell, column) => (column === 2 && year ? cell.replace(String(school.year), String(year)) : cell)),
  );
  const named = reworded ? moved.map((cells) => cells.map((cell) => REWORDED[cell.trim()] ?? cell)) : moved;
  return mixed ? shuffledRows(named, chance) : named;
}

/** The activities that a person reads in the plan of a school. */
export function activitiesOf(school: InventedSchool): string[] {
  return goldOf(school).rows.map(({ activity }) => underOwnName(school, activity));
}

function goldOf({ plan }: InventedSchool): { file: string; rows: { activity: string }[] } {
  return JSON.parse(readFileSync(join(PLANS, 'gold', `${plan}.json`), 'utf8'));
}

function underOwnName({ printed }: InventedSchool, text: string): string {
  return printed.reduce((rest, [theirs, own]) => rest.replace(theirs, own), text);
}

/** Sections stay where they are, rows change places inside them. */
function shuffledRows(grid: string[][], chance: Chance): string[][] {
  const sections: string[][][][] = [];
  const before: string[][] = [];
  for (const row of grid) {
    const rows = sections.at(-1);
    if (/^\d+$/.test(row[0]?.trim() ?? '')) sections.push([[row]]);
    else if (!rows) before.push(row);
    else if (isBegun(row)) rows.push([row]);
    else rows.at(-1)?.push(row);
  }
  return [...before, ...sections.flatMap(([title = [], ...groups]) => [...title, ...shuffled(groups, chance).flat()])];
}

/** False for an empty line and for a row that takes its deadline from the row above. */
function isBegun(row: string[]): boolean {
  return (row[2]?.trim() ?? '') !== '';
}
