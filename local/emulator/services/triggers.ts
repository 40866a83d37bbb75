import type { State, TriggerState } from '../state';

/** The clock trigger that fires next at or before `until`; of several at one moment the one with the lesser id. */
export function dueTrigger(state: State, until: number): { trigger: TriggerState; at: number } | null {
  const due = state.triggers
    .filter((trigger) => trigger.source === 'CLOCK' && !trigger.disabled)
    .flatMap((trigger) => (trigger.next !== null && trigger.next <= until ? [{ trigger, at: trigger.next }] : []))
    .sort((a, b) => a.at - b.at || (a.trigger.id < b.trigger.id ? -1 : 1));
  return due[0] ?? null;
}

/** Sets the next firing after the present one; a one-time trigger stays listed and never fires again. */
export function advanceTrigger(state: State, trigger: TriggerState): void {
  const { everyMs, next } = trigger;
  if (everyMs === null || next === null) {
    trigger.next = null;
    return;
  }
  // A clock that was moved past several firings fires once, as Google does after an outage.
  const missed = Math.max(0, Math.floor((state.now - next) / everyMs));
  trigger.next = next + (missed + 1) * everyMs;
}

/** Installed triggers of that spreadsheet for an event, in order of installation. */
export function spreadsheetTriggers(state: State, spreadsheetId: string, event: TriggerState['event']): TriggerState[] {
  return state.triggers.filter(
    (trigger) =>
      trigger.source === 'SPREADSHEETS' &&
      trigger.sourceId === spreadsheetId &&
      trigger.event === event &&
      !trigger.disabled,
  );
}

/** A number of minutes that belongs to the trigger: Google chooses one at random and keeps it. */
export function minuteOf(triggerId: string, range: number): number {
  let hash = 2166136261;
  for (const character of triggerId) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return (hash >>> 0) % range;
}
