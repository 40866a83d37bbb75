import { formatCivil } from '../domain/calendar/civil-date';
import { WORDS } from '../domain/messages/words';
import { isOffered, isUndated } from '../domain/roadmap/row-state';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { fill, readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { refreshRows } from './refresh-rows';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { accept: words } = WORDS.lines;
const SHOWN = 8;

/** «Принять предложенные даты»: every proposal that nobody has accepted yet, and that has not passed, becomes the day that counts. */
export function acceptDates(): string | null {
  const settings = currentSettings();
  const undated = readTable(TABLES.roadmap).filter(isUndated);
  const waiting = undated.filter(isStillOffered);
  const passed = undated.length - waiting.length;
  // A run that was cut after the ticks has left the states to this one.
  if (waiting.length === 0) {
    underLock(() => refreshRows(settings));
    return passed === 0 ? words.none : words.passed(passed);
  }
  const sample = waiting
    .slice(0, SHOWN)
    .map(({ work, activity }) => words.sample(formatCivil(work), activity.split('\n')[0] ?? ''));
  if (!confirm(words.title, words.ask(waiting.length, sample, passed))) return null;

  return underLock(() => {
    const current = readTable(TABLES.roadmap).filter(isStillOffered);
    undoable(words.title, [TABLES.roadmap], () => {
      fill(TABLES.roadmap, 'accepted', new Map(current.map(({ id }) => [id, true])));
      refreshRows(settings);
    });
    return words.done(current.length);
  });
}

function isStillOffered(row: RoadmapRow): boolean {
  return isOffered(row, today());
}
