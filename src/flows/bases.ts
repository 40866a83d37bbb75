import { choicesOf } from '../domain/people/choices';
import type { Bases, Person } from '../domain/people/person';
import { menteeOf, mentorOf } from '../domain/people/person-rows';
import { type Settled, settleConsents } from '../domain/people/settle-consents';
import { type WantedConsent, wantedConsents } from '../domain/people/wanted-consents';
import { isNamed, type Settings } from '../domain/settings';
import { surveyContext } from '../domain/surveys/context';
import type { SurveyContext } from '../domain/surveys/types';
import { TABLES } from '../domain/tables';
import { readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';

/** Both bases as people, with what each agreed to; where no name is kept, the code is what a person is called. */
export function readBases(): Bases {
  return basesOf(readConsents());
}

/** The same of bases that were read already. */
export function basesOf({ mentors, mentees }: Bases): Bases {
  return { mentors: mentors.map(called), mentees: mentees.map(called) };
}

function called<P extends Person>(person: P): P {
  return person.name === '' ? { ...person, name: person.id } : person;
}

/** The same, and whom papers of consent are still to be given. */
export function readBasesAndWanted(): Bases & { wanted: WantedConsent[] } {
  const { mentors, mentees, wanted } = readConsents();
  return { mentors: mentors.map(called), mentees: mentees.map(called), wanted };
}

/** How questionnaires are put now: in the words of the settings, with the people of the bases to choose from. */
export function contextWithPeople(settings: Settings): SurveyContext {
  return surveyContext(settings, choicesOf(readBases(), isNamed(settings)));
}

/** Both bases with what the register and the check boxes of the bases still have to tell each other. */
export function readConsents(): Settled & { wanted: WantedConsent[] } {
  const rows = readTable(TABLES.consents, 'name');
  const settled = settleConsents(baseRows(), rows, today());
  return { ...settled, wanted: wantedConsents(settled, rows, today()) };
}

/** Both bases as they stand: the check box alone says who agreed. */
export function baseRows(): Bases {
  return {
    mentors: readTable(TABLES.mentors, 'name').map(mentorOf),
    mentees: readTable(TABLES.mentees, 'name').map(menteeOf),
  };
}
