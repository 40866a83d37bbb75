import type { Bases } from '../domain/people/person';
import { menteeOf, mentorOf } from '../domain/people/person-rows';
import { type Settled, settleConsents } from '../domain/people/settle-consents';
import { TABLES } from '../domain/tables';
import { readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';

/** Both bases as people, with what each agreed to. */
export function readBases(): Bases {
  const { mentors, mentees } = readConsents();
  return { mentors, mentees };
}

/** The same with what the register and the check boxes of the bases still have to tell each other. */
export function readConsents(): Settled {
  return settleConsents(baseRows(), readTable(TABLES.consents, 'name'), today());
}

/** Both bases as they stand: the check box alone says who agreed. */
export function baseRows(): Bases {
  return {
    mentors: readTable(TABLES.mentors, 'name').map(mentorOf),
    mentees: readTable(TABLES.mentees, 'name').map(menteeOf),
  };
}
