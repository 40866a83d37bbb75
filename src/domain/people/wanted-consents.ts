import type { ConsentRow } from '../tables';
import { refusalOf } from './consent';
import { blankRow, codesOf, consenters } from './consent-rows';
import { isActive, mayUse } from './person';
import type { Settled } from './settle-consents';

/** A consent that somebody is still to be asked for, on paper; the code is the person's. */
export type WantedConsent = { id: string; paper: 'adult' | 'parent' | 'public' };

/**
 * The papers to be printed on a day (ISO): for whoever takes part and has no consent that holds, and for publication, for
 * whoever takes part with consent. Whoever took a consent back, or whose box was cleared, is not asked again by us.
 */
export function wantedConsents(
  { mentors, mentees, refused }: Pick<Settled, 'mentors' | 'mentees' | 'refused'>,
  rows: readonly ConsentRow[],
  today: string,
): WantedConsent[] {
  return consenters([...mentors, ...mentees], rows).flatMap(({ own, found }): WantedConsent[] => {
    const [person] = own.filter(isActive);
    const [id] = codesOf(own);
    if (!person || id === undefined) return [];
    const known = found.length > 0 ? found : [blankRow(own)];
    if (mayUse(person, 'part')) {
      const isBarred = known.some((row) => refusalOf(row, 'public', today) === 'withdrawn');
      return isBarred || mayUse(person, 'public') ? [] : [{ id, paper: 'public' }];
    }
    const why = refused.get(id);
    if (why === 'withdrawn' || why === 'cleared') return [];
    return [{ id, paper: known.some(({ minor }) => minor) ? 'parent' : 'adult' }];
  });
}
