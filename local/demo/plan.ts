import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, shuffled } from './chance';
import { KINDERGARTEN } from './people';

/** What may be different about the plan that the school pastes. */
export interface PlanChanges {
  /** Rows of each section in another order; a row with merged cells stays below the row it takes them from. */
  shuffled?: boolean;
  /** The headings in other words. */
  reworded?: boolean;
  /** Year of its February to May; 2023 as printed. */
  year?: number;
}

const SEED = join(import.meta.dirname, '../plans/seeds/004_64efdee98214eeb0.txt');
const PRINTED_YEAR = 2023;
const REWORDED: Record<string, string> = {
  '№ п/п': '№',
  'Наименование мероприятий': 'Мероприятие',
  'Сроки реализации': 'Срок исполнения',
  'Ответственный исполнитель': 'Ответственные',
  'Результат, вид документа': 'Ожидаемый результат',
};

/** The published plan of a kindergarten as a sheet would hold it, under the name of the invented one. */
export function planToPaste({ shuffled: mixed, reworded, year = PRINTED_YEAR }: PlanChanges, chance: Chance) {
  const text = readFileSync(SEED, 'utf8').replace(/«Детский сад №\s*5 СЕРПАНТИН»/g, KINDERGARTEN.quoted);
  const printed = text.split(/\r?\n/).map((line) => line.split('\t'));
  const moved = printed.map((cells) =>
    cells.map((cell, column) => (column === 2 ? cell.replace(String(PRINTED_YEAR), String(year)) : cell)),
  );
  const named = reworded ? moved.map((cells) => cells.map((cell) => REWORDED[cell.trim()] ?? cell)) : moved;
  return mixed ? shuffledRows(named, chance) : named;
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
