import type { Enrolment } from '../domain/people/enrol';
import type { Person } from '../domain/people/person';
import { menteeRow, mentorRow } from '../domain/people/person-rows';
import { TABLES } from '../domain/tables';
import { upsert } from '../google/sheets';
import { dayOf } from '../google/spreadsheet';

/** Writes the people of both bases who changed. */
export function writeBases({ mentors, mentees, changed }: Pick<Enrolment, 'mentors' | 'mentees' | 'changed'>): void {
  const isChanged = ({ id }: Person) => changed.includes(id);
  const ours = ({ state, answeredAt }: Person) => ({ state, answered: dayOf(answeredAt) });
  upsert(
    TABLES.mentors,
    mentors.filter(isChanged).map((mentor) => ({ ...mentorRow(mentor), ...ours(mentor) })),
    'name',
  );
  upsert(
    TABLES.mentees,
    mentees.filter(isChanged).map((mentee) => ({ ...menteeRow(mentee), ...ours(mentee) })),
    'name',
  );
}
