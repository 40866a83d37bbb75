import { groupSizeOf, planCalendar, type Settings } from '../domain/settings';
import { awaitedOf, countMissing } from '../domain/sharing/unanswered';
import { type StartFacts, startLines } from '../domain/start-facts';
import { TABLES } from '../domain/tables';
import { chartsOf, overviewOf } from '../domain/year/overview';
import { yearView } from '../domain/year/year-view';
import { ensureCharts } from '../google/charts';
import { withWhatWasSeen } from '../google/places';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { writeStart } from '../google/start-page';
import { basesOf, readConsents } from './bases';
import { readProgress } from './next-step';
import { quietly } from './quietly';
import { currentSettings } from './settings';

/** A command after which «Начало» tells what has come of it. */
export function thenStart<P extends unknown[]>(flow: (...parameters: P) => string | null): typeof flow {
  return (...parameters) => {
    const message = flow(...parameters);
    if (message !== null) tellStart();
    return message;
  };
}

/** Where the table is busy or broken, the next tick will do: what was done is told all the same. */
export function tellStart(): void {
  quietly(() => refreshStart(withWhatWasSeen(currentSettings)));
}

/** `checked` is the moment of a check by the schedule; with `again` charts that people took away come back. */
interface Occasion {
  checked?: Date;
  again?: true;
}

/** Brings the lines and charts of «Начало» up to what the sheets say. Call it under the lock. */
export function refreshStart(settings: Settings, occasion: Occasion = {}): void {
  withWhatWasSeen(() => refresh(settings, occasion));
}

function refresh(settings: Settings, { checked, again }: Occasion): void {
  const settled = readConsents();
  const bases = basesOf(settled);
  const known = readProgress(settings, () => bases);
  const awaited = new Map(awaitedOf(known.surveys, bases).map((each) => [each.survey.id, countMissing(each)]));
  const counts = [...awaited.values()].filter((count) => count !== null);
  const missing = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  const { since } = planCalendar(settings);
  const facts: StartFacts = { today: today(), since, known, mentees: bases.mentees, without: settled.without, missing };
  const lines: [string, string | Date][] = Object.entries(startLines(facts));
  writeStart(new Map(checked ? [...lines, ['checked', checked]] : lines));

  const { stages } = yearView(known.roadmap, settings, today());
  const rows = overviewOf({
    stages,
    surveys: known.surveys.map(({ id, title, answers }) => {
      return { title, answered: answers ?? 0, silent: awaited.get(id) ?? null };
    }),
    ...bases,
    pairs: known.pairs,
    indicators: readTable(TABLES.indicators),
    groupSize: groupSizeOf(settings),
  });
  const before = readTable(TABLES.overview);
  // The charts first: numbers that stand tell that their chart was made, and one that people took away stays away.
  const drawn = again ? [] : chartsOf(before);
  ensureCharts(chartsOf(rows).filter((chart) => !drawn.includes(chart)));
  if (JSON.stringify(before) !== JSON.stringify(rows)) upsert(TABLES.overview, rows);
}
