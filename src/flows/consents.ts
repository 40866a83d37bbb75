import type { Settled } from '../domain/people/settle-consents';
import type { Settings } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { fill, show, upsert } from '../google/sheets';
import { readConsents } from './bases';
import { withdraw } from './withdraw';

/**
 * Makes the register and the check boxes of the bases say the same, and takes out who agrees no more. Call it under the
 * lock, by the keeper's account, when people have codes.
 */
export function settle(settings: Settings): Settled {
  const settled = readConsents();
  const { mentors, mentees, ticks, renewed, register } = settled;
  // The boxes first: a run that was cut hears the same from them again.
  for (const [table, people] of [[TABLES.mentors, mentors] as const, [TABLES.mentees, mentees] as const]) {
    fill(table, 'consent', new Map([...ticks].filter(([code]) => people.some(({ id }) => id === code))));
  }
  withdraw(settled, settings);
  // The end of the old paper last: until then it is seen that a new one was ticked.
  for (const key of ['number', 'date', 'until', 'withdrawn'] as const) {
    fill(TABLES.consents, key, new Map(renewed.map((code) => [code, ''])));
  }
  if (register.length > 0) show(TABLES.consents);
  upsert(TABLES.consents, register, 'name');
  return settled;
}
