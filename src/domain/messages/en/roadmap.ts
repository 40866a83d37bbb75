import type { Words } from '../words';
import { counted } from './counted';

/** Words about the plan as a whole. */
export const ROADMAP_WORDS: Words['roadmap'] = {
  unknown: 'deadline not understood',
  severalTerms: 'several deadlines, unclear which belongs to which item',
  addTitle: 'Add what is ticked',
  noneTicked: 'Nothing is ticked on the sheet “Missing from the plan”.',
  added: (count) => `Added to the plan: ${counted(count, 'row')}.`,
  refreshed: (changed) =>
    changed === 0 ? 'Everything is up to date already.' : `Refreshed: ${counted(changed, 'row')} of the plan.`,
};
