import type { Answer } from '../domain/people/enrol';
import type { Role } from '../domain/people/person';
import { takeWishes } from '../domain/people/wishes';
import { TABLES } from '../domain/tables';
import { upsert } from '../google/sheets';
import { baseRows } from './bases';

/** Writes what people chose after the meeting into their base; returns what the coordinator has to look at. */
export function writeWishes(title: string, role: Role, answers: readonly Answer[]): string[] {
  const { mentors, mentees } = baseRows();
  const listed = (texts: readonly string[]) => texts.join('; ');
  if (role === 'mentor') {
    const { changed, remarks } = takeWishes(title, mentors, answers);
    const rows = changed.map(({ id, wants, avoids, capacity }) => {
      return { id, wants: listed(wants), avoids: listed(avoids), capacity };
    });
    upsert(TABLES.mentors, rows);
    return remarks;
  }
  const { changed, remarks } = takeWishes(title, mentees, answers);
  upsert(
    TABLES.mentees,
    changed.map(({ id, wants, avoids }) => ({ id, wants: listed(wants), avoids: listed(avoids) })),
  );
  return remarks;
}
