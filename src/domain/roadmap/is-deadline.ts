import { readTerm } from '../calendar/term';
import { tidy } from '../text';

const ANY_YEAR = { first: 2000 };
const LONGEST = 120;
const MOST_KNOWN = 2000;
// A plan repeats few deadlines in many rows; reading each once keeps a plan of a thousand rows quick.
const known = new Map<string, boolean>();

/** Whether a cell is a deadline, or several, whatever the year. */
export function isDeadline(cell: string): boolean {
  const text = tidy(cell);
  if (text === '' || text.length > LONGEST) return false;
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  if (known.size >= MOST_KNOWN) known.clear();
  const { kind, parts } = readTerm(text, ANY_YEAR);
  const found = parts !== undefined || (kind !== 'unknown' && kind !== 'none');
  known.set(text, found);
  return found;
}
