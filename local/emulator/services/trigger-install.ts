import { Exception, type Execution } from '../execution';
import { MOST_TRIGGERS } from '../limits';
import { mintNumber, type TriggerState } from '../state';
import { Trigger } from './trigger';

/** What a builder of triggers needs of the consent screen. */
export const SCOPES: Record<string, string[]> = { '*': ['script.scriptapp'] };

/** When a trigger of the clock fires. */
export type Times = Pick<TriggerState, 'everyMs' | 'next' | 'zone' | 'monthDay'>;

/** Adds a trigger of the user to the list; `times` gets its id, by which it keeps its own minute. */
export function install(
  run: Execution,
  handler: string,
  source: Pick<TriggerState, 'event' | 'source' | 'sourceId'>,
  times: (id: string) => Times = () => ({ everyMs: null, next: null }),
): Trigger {
  const { state, user } = run;
  if (state.triggers.filter(({ owner }) => owner === user.email).length >= MOST_TRIGGERS) {
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = String(mintNumber(state));
  const trigger: TriggerState = { id, handler, owner: user.email, ...source, ...times(id), disabled: false };
  state.triggers.push(trigger);
  return new Trigger(trigger);
}
