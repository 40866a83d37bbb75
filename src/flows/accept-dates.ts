import { formatCivil } from '../domain/calendar/civil-date';
import { WORDS } from '../domain/messages/words';
import { isUndated } from '../domain/roadmap/row-state';
import { TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { fill, readTable } from '../google/sheets';
import { confirm } from '../google/ui';
import { refreshRows } from './refresh-rows';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { accept: words } = WORDS.lines;
const SHOWN = 8;

/** «Принять предложенные даты»: every proposal that nobody has accepted yet becomes the day that counts. */
export function acceptDates(): string | null {
  const settings = currentSettings();
  const waiting = readTable(TABLES.roadmap).filter(isUndated);
  // A run that was cut after the ticks has left the states to this one.
  if (waiting.length === 0) {
    underLock(() => refreshRows(settings));
    return words.none;
  }
  const sample = waiting
    .slice(0, SHOWN)
    .map(({ work, activity }) => words.sample(formatCivil(work), activity.split('\n')[0] ?? ''));
  if (!confirm(words.title, words.ask(waiting.length, sample))) return null;

  return underLock(() => {
    const current = readTable(TABLES.roadmap).filter(isUndated);
    undoable(words.title, [TABLES.roadmap], () => {
      fill(TABLES.roadmap, 'accepted', new Map(current.map(({ id }) => [id, true])));
      refreshRows(settings);
    });
    return words.done(current.length);
  });
}
