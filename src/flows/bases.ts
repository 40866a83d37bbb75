import { choicesOf } from '../domain/people/choices';
import { minorsOf } from '../domain/people/consent-rows';
import type { Bases, Person } from '../domain/people/person';
import { menteeOf, mentorOf } from '../domain/people/person-rows';
import { type Settled, settleConsents } from '../domain/people/settle-consents';
import { type WantedConsent, wantedConsents } from '../domain/people/wanted-consents';
import { isNamed, type Settings } from '../domain/settings';
import { surveyContext } from '../domain/surveys/context';
import type { SurveyContext } from '../domain/surveys/types';
import { type ConsentRow, TABLES } from '../domain/tables';
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

/** The same, whom papers of consent are still to be given, and who is under age. */
export function readPeople(): Bases & { wanted: WantedConsent[]; minors: ReadonlySet<string> } {
  const { mentors, mentees, wanted, rows } = readConsents();
  const minors = minorsOf([...mentors, ...mentees], rows);
  return { mentors: mentors.map(called), mentees: mentees.map(called), wanted, minors };
}

/** How questionnaires are put now: in the words of the settings, with the people of the bases to choose from. */
export function contextWithPeople(settings: Settings): SurveyContext {
  return surveyContext(settings, choicesOf(readBases(), isNamed(settings)));
}

/** Both bases with what the register and the check boxes of the bases still have to tell each other. */
export function readConsents(): Settled & { wanted: WantedConsent[]; rows: ConsentRow[] } {
  const rows = readTable(TABLES.consents, 'name');
  const settled = settleConsents(baseRows(), rows, today());
  return { ...settled, wanted: wantedConsents(settled, rows, today()), rows };
}

/** Both bases as they stand: the check box alone says who agreed. */
export function baseRows(): Bases {
  return {
    mentors: readTable(TABLES.mentors, 'name').map(mentorOf),
    mentees: readTable(TABLES.mentees, 'name').map(menteeOf),
  };
}
