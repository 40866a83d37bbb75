import { WORDS } from '../domain/messages/words';
import { partedIn } from '../domain/pairing/pair-changes';
import { isEnded } from '../domain/pairing/pair-states';
import type { Bases } from '../domain/people/person';
import { isKeptBy } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { myEmail } from '../google/accounts';
import { underLock } from '../google/lock';
import { readTable, removeRows } from '../google/sheets';
import { readConsents } from './bases';
import { settle } from './consents';
import { notePairChanges } from './pair-changes';
import { refreshViews } from './pair-views';
import { currentSettings } from './settings';

/** «Записать изменения пар»: states that people changed on the sheet «Пары» become history, the views follow. */
export function refreshPairs(): string {
  const settings = currentSettings();
  return underLock(() => {
    const before = new Set(readTable(TABLES.changes).map(({ id }) => id));
    // Drafts belong to the keeper's account; with another one they wait for the next hour.
    const bases = isKeptBy(settings, myEmail()) ? settle(settings) : withoutRefused();
    notePairChanges(bases);
    refreshViews(bases);
    const fresh = readTable(TABLES.changes).filter(({ id }) => !before.has(id));
    return WORDS.pairing.noted({
      count: fresh.length,
      frees: fresh.some(({ to }) => isEnded({ state: to })),
      bars: partedIn(fresh).length > 0,
    });
  });
}

/** Whoever took the consent back is proposed to nobody. */
function withoutRefused(): Bases {
  const settled = readConsents();
  const rows = readTable(TABLES.proposal);
  removeRows(
    TABLES.proposal,
    rows.filter(({ mentor, mentee }) => settled.refused.has(mentor) || settled.refused.has(mentee)).map(({ id }) => id),
  );
  return settled;
}
