import { quotasOf } from '../emulator/limits';
import { showsDate } from '../emulator/services/spreadsheet/display';
import { instantOf } from '../emulator/services/spreadsheet/serial-dates';
import type { SpreadsheetState, State } from '../emulator/state';
import { pageOf } from './links';
import type { Overview } from './protocol';
import { quotaViews } from './runs';

/** How many of the latest mails and log lines the page gets. */
const SHOWN = 200;

/** What the page shows around the sheet to that person. */
export function overviewOf(
  state: State,
  user: string,
): Omit<Overview, 'version' | 'started' | 'epoch' | 'menus' | 'runs' | 'seconds' | 'moments' | 'moment' | 'running'> {
  const { project } = state;
  const spreadsheet = state.spreadsheets[project.container];
  const person = state.users[user];
  return {
    now: state.now,
    timeZone: project.timeZone,
    title: state.files[project.container]?.name ?? '',
    spreadsheetId: project.container,
    sheets: (spreadsheet?.sheets ?? []).map(({ id, name, hidden, tabColor }) => ({ id, name, hidden, tabColor })),
    activeSheetId: spreadsheet?.activeSheetId ?? 0,
    users: Object.values(state.users).map(({ email, name }) => ({ email, name })),
    scopes: project.scopes,
    granted: person?.granted ?? [],
    quotas: person ? quotaViews(quotasOf(state, person, person.kind)) : [],
    forms: Object.values(state.forms)
      .filter(({ id }) => !state.files[id]?.trashed)
      .map(({ id, title, published, accepting, responses, items }) => ({
        ...{ id, title, open: published && accepting, answers: responses.length },
        items: items.map(({ type }) => type),
      })),
    documents: Object.keys(state.documents)
      .filter((id) => !state.files[id]?.trashed)
      .map((id) => ({ id, name: state.files[id]?.name ?? id })),
    mails: state.mails
      .slice(-SHOWN)
      .map(({ id, at, from, to, subject, body }) => ({ id, at, from, to, subject, body })),
    triggers: state.triggers.map(({ id, handler, owner, event, everyMs, next }) => ({
      ...{ id, handler, owner, event, everyMs, next },
    })),
    files: Object.values(state.files).map(({ id, name, mimeType, owner, trashed, parents }) => ({
      ...{ id, name, mimeType, owner, trashed },
      folder: parents.map((parent) => state.files[parent]?.name ?? '').join(', '),
      link: pageOf(state, id),
    })),
    log: state.log.slice(-SHOWN).map(({ at, level, text }) => ({ at, level, text })),
    nextDate: spreadsheet ? nextDate(state, spreadsheet) : null,
    nextTrigger: nextFiring(state),
  };
}

function nextFiring({ triggers }: State): number | null {
  const times = triggers.flatMap(({ next, disabled }) => (next === null || disabled ? [] : [next]));
  return times.length > 0 ? Math.min(...times) : null;
}

/** Nine in the morning of the nearest later day that stands as a date in a visible sheet. */
function nextDate({ now }: State, { sheets, timeZone }: SpreadsheetState): number | null {
  let nearest: number | null = null;
  for (const { cells, hidden } of sheets) {
    if (hidden) continue;
    for (const cell of cells.flat()) {
      if (typeof cell?.v !== 'number' || !showsDate(cell.nf)) continue;
      const morning = instantOf(Math.floor(cell.v) + 9 / 24, timeZone);
      if (morning > now && (nearest === null || morning < nearest)) nearest = morning;
    }
  }
  return nearest;
}
