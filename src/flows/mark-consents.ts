import { formatCivil, parseCivil } from '../domain/calendar/civil-date';
import { WORDS } from '../domain/messages/words';
import type { Consenter } from '../domain/people/consent-rows';
import { everyConsenter, type Marking, markedRows, readConsenters, titleOf } from '../domain/people/mark-consents';
import { TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { selectedIds } from '../google/selection';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { askAgain } from './ask-again';
import { baseRows } from './bases';
import { settle } from './consents';
import { keeperSettings } from './settings';
import { undoable } from './undo';

const { mark: words } = WORDS.consents;

/** «Отметить согласия»: papers of one kind from many people at once, by codes, names or the rows selected. */
export function markConsents(): string | null {
  const settings = keeperSettings();
  const all = everyConsenter(baseRows(), registerRows());
  if (all.length === 0) return words.empty;
  const paper = askAgain(words.title, words.askPaper, readPaper);
  if (!paper) return null;
  const selected = selectedIds([TABLES.consents, TABLES.mentors, TABLES.mentees]).join(', ');
  const chosen = askAgain(words.title, words.askWho(selected), (typed) =>
    readConsenters(typed || selected, all, { paper }),
  );
  if (!chosen) return null;
  const number = askAgain(words.title, words.askNumber, (typed) => ({ answer: typed }));
  if (number === null || number === undefined) return null;
  const date = askAgain(words.title, words.askDate(formatCivil(today())), readDay);
  if (!date) return null;
  const marking: Marking = { paper, number, date };
  if (!confirm(words.title, words.ask(paper, chosen.map(titleOf)))) return null;

  return underLock(() => {
    const rows = registerRows();
    const current = sameOf(everyConsenter(baseRows(), rows), chosen);
    undoable(words.title, [TABLES.consents, TABLES.mentors, TABLES.mentees], () => {
      show(TABLES.consents);
      upsert(TABLES.consents, markedRows(rows, current, marking), 'name');
      settle(settings);
    });
    return words.done(current.length);
  });
}

function registerRows() {
  return readTable(TABLES.consents, 'name');
}

/** The people chosen as the sheets have them now; somebody may have gone while the questions were answered. */
function sameOf(all: readonly Consenter[], chosen: readonly Consenter[]): Consenter[] {
  const titles = new Set(chosen.map(titleOf));
  return all.filter((each) => titles.has(titleOf(each)));
}

function readPaper(typed: string): { answer: Marking['paper'] } | { problem: string } {
  if (typed === '' || typed === '1') return { answer: 'processing' };
  return typed === '2' ? { answer: 'public' } : { problem: words.badPaper(typed) };
}

function readDay(typed: string): { answer: string } | { problem: string } {
  const day = typed === '' ? today() : parseCivil(typed);
  return day === null ? { problem: words.badDate(typed) } : { answer: day };
}
