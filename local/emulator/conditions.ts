import type { Condition, Execution } from './execution';
import { type Fault, Faults } from './faults';
import { Latency } from './latency';
import type { Account, Limits } from './limits';
import { SlowDestination, type SlowSheets } from './slow-sheets';
import type { User } from './state';
import type { TriggerFaults } from './trigger-faults';

/** How near to Google's weather a space is: all of it off unless asked for. */
export interface Conditions {
  /** Service calls take time: the clock moves while a script runs. */
  latency?: boolean | { seed: number } | undefined;
  /** Run time and daily quotas: of each user's own kind of account (true), or of one kind for all. */
  limits?: boolean | 'none' | Account | undefined;
  faults?: readonly Fault[] | undefined;
  slowSheets?: SlowSheets | undefined;
  triggerFaults?: TriggerFaults | undefined;
}

/** The kind of account whose limits a user is held to; null where there are none. */
export function accountOf({ limits = false }: Conditions, user: User): Account | null {
  if (limits === false || limits === 'none') return null;
  return limits === true ? user.kind : limits;
}

/** What meets the service calls of a run, in order: time passes, limits are checked, then it may fail. */
export function conditionsOf(
  run: Execution,
  { latency = false, faults = [], slowSheets }: Conditions,
  limits: Limits | null,
  earlierCalls: number,
  hits: WeakMap<Fault, number>,
): Condition[] {
  const all = [...faults, ...(run.options.faults ?? [])];
  return [
    ...(latency ? [new Latency(run, latency === true ? 1 : latency.seed, earlierCalls)] : []),
    ...(limits ? [limits] : []),
    ...(slowSheets === undefined ? [] : [new SlowDestination(run, slowSheets)]),
    ...(all.length > 0 ? [new Faults(run, all, hits)] : []),
  ];
}
