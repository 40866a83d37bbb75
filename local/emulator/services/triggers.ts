import type { State, TriggerState } from '../state';
import { instantOf, wallOf } from './wall-clock';

const DAY = 86_400_000;

/** The clock trigger that fires next at or before `until`; of several at one moment the one with the lesser id. */
export function dueTrigger(state: State, until: number): { trigger: TriggerState; at: number } | null {
  const due = state.triggers
    .filter((trigger) => trigger.source === 'CLOCK' && !trigger.disabled)
    .flatMap((trigger) => (trigger.next !== null && trigger.next <= until ? [{ trigger, at: trigger.next }] : []))
    .sort((a, b) => a.at - b.at || (a.trigger.id < b.trigger.id ? -1 : 1));
  return due[0] ?? null;
}

/**
 * Sets the next firing after the present one; a one-time trigger stays listed and never fires again. Days, weeks and
 * months keep to the clock on the wall of the trigger's zone.
 */
export function advanceTrigger(state: State, trigger: TriggerState): void {
  const { everyMs, next, zone, monthDay } = trigger;
  if (next === null || (everyMs === null && monthDay === undefined)) {
    trigger.next = null;
  } else if (monthDay !== undefined && zone !== undefined) {
    const wall = wallOf(next, zone);
    trigger.next = nextMonthDay(Math.max(state.now, next), zone, monthDay, wall - Math.floor(wall / DAY) * DAY);
  } else if (everyMs !== null) {
    // A clock that was moved past several firings fires once, as Google does after an outage.
    const missed = Math.max(0, Math.floor((state.now - next) / everyMs));
    const later = (missed + 1) * everyMs;
    trigger.next = zone === undefined ? next + later : instantOf(wallOf(next, zone) + later, zone);
  }
}

/** The first moment after `now` at that time of that day of a month; months that lack the day are passed over. */
export function nextMonthDay(now: number, zone: string, day: number, timeOfDay: number): number {
  const from = new Date(wallOf(now, zone));
  for (let month = 0; ; month += 1) {
    const wall = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + month, day));
    const next = instantOf(wall.getTime() + timeOfDay, zone);
    if (wall.getUTCDate() === day && next > now) return next;
  }
}

/** Installed triggers of that spreadsheet for an event, in order of installation. */
export function spreadsheetTriggers(state: State, spreadsheetId: string, event: TriggerState['event']): TriggerState[] {
  return triggersOf(state, 'SPREADSHEETS', spreadsheetId, event);
}

/** The same of a form. */
export function formTriggers(state: State, formId: string, event: TriggerState['event']): TriggerState[] {
  return triggersOf(state, 'FORMS', formId, event);
}

function triggersOf(
  { triggers }: State,
  source: TriggerState['source'],
  id: string,
  event: TriggerState['event'],
): TriggerState[] {
  return triggers.filter(
    (each) => each.source === source && each.sourceId === id && each.event === event && !each.disabled,
  );
}

/** A number of minutes that belongs to the trigger: Google chooses one at random and keeps it. */
export function minuteOf(triggerId: string, range: number): number {
  let hash = 2166136261;
  for (const character of triggerId) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return (hash >>> 0) % range;
}
