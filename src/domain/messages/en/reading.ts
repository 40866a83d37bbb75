import type { Words } from '../words';

/** What is said of a plan while it is read: guesses beside its rows, and what could not be read. */
export const READING_WORDS: Words['reading'] = {
  fields: {
    activity: 'activity',
    term: 'deadline',
    responsible: 'responsible',
    result: 'result',
    indicator: 'indicator',
  },
  inherited: (fields) => `taken from the row above: ${fields.join(', ')}`,
  joined: (lines) => `joined: goes on in line ${lines.join(', ')}`,
  merged: 'joined: the line has fewer cells than there are columns',
  section: (was, is) => `corrected: number of the section ${was} → ${is}`,
  slip: (text, corrected) => `corrected: deadline “${text}” read as “${corrected}”`,
  lost: (place, text) =>
    `Line ${place}: it is unclear which activity “${text}” belongs to. Write this text into the right row yourself.`,
  empty: 'An empty table was pasted. Copy the plan together with the headings of its columns and paste it again.',
  noHeadings:
    'No row with headings of columns was found. Write headings above the plan, for example “Activity”, “Deadline”, “Responsible”, and paste it again.',
  noTerms:
    'The plan has no column with deadlines. Add a column “Deadline” and paste the plan again, or write the deadlines into the roadmap yourself.',
  noActivities: 'There is no activity below the headings. Copy the whole plan and paste it again.',
  doubtfulHeadings: (texts) =>
    `These words were taken for headings of columns: ${texts.map((text) => `“${text}”`).join(', ')}. If they are an activity, write it into the roadmap yourself.`,
};
