import { WORDS } from '../domain/messages/words';
import { EVIDENCE } from '../domain/roadmap/evidence';
import { pastChanges, pastLines, untaken } from '../domain/roadmap/past-lines';
import { planCalendar, type Settings } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { fill, readTable, removeRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { refreshRows } from './refresh-rows';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { past: words } = WORDS.lines;

/** Lists on «Что уже сделано» the lines of before the school began; returns how many wait for an answer. Call it under the lock. */
export function askAboutPast(settings: Settings): number {
  const questions = pastLines(readTable(TABLES.roadmap), planCalendar(settings));
  const asked = readTable(TABLES.past);
  const idle = asked.filter(
    ({ id, answer, taken }) => answer === '' && taken === '' && !questions.some((each) => each.id === id),
  );
  removeRows(
    TABLES.past,
    idle.map(({ id }) => id),
  );
  if (questions.length > 0) show(TABLES.past);
  upsert(TABLES.past, questions);
  return questions.length;
}

/** «Учесть сделанное»: the answers of «Что уже сделано» go into the plan. */
export function takePast(): string | null {
  const settings = currentSettings();
  const answered = untaken(readTable(TABLES.past));
  if (answered.length === 0) {
    const waiting = underLock(() => {
      refreshRows(settings);
      return askAboutPast(settings);
    });
    return waiting === 0 ? words.none : words.unanswered(waiting);
  }
  const planned = pastChanges(answered, readTable(TABLES.roadmap), EVIDENCE.unproved);
  const counts = { done: planned.proved.length, open: planned.open.length, foreign: planned.foreign.length };
  const problems = planned.problems.map(({ number, day }) => words.badDay(number, day));
  if (counts.done + counts.open + counts.foreign === 0 && problems.length > 0) return problems.join('\n');
  if (!confirm(words.title, [words.ask(counts), ...problems].join('\n\n'))) return null;

  return underLock(() => {
    const current = untaken(readTable(TABLES.past));
    const changes = pastChanges(current, readTable(TABLES.roadmap), EVIDENCE.unproved);
    undoable(words.title, [TABLES.roadmap, TABLES.past], () => {
      upsert(TABLES.roadmap, changes.proved);
      fill(TABLES.roadmap, 'accepted', new Map(changes.open.map((id) => [id, true])));
      fill(TABLES.roadmap, 'decision', new Map(changes.foreign.map((id) => [id, 'не наше'])));
      refreshRows(settings);
      const refused = new Set(changes.problems.map(({ id }) => id));
      const taken = current.filter(({ id }) => !refused.has(id));
      // Last: what is taken is not taken again.
      fill(TABLES.past, 'taken', new Map(taken.map(({ id }) => [id, today()])));
    });
    return [words.done(changes.proved.length + changes.open.length + changes.foreign.length), ...problems].join('\n');
  });
}
