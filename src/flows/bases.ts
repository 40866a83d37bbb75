import { choicesOf } from '../domain/people/choices';
import type { Bases, Person } from '../domain/people/person';
import { menteeOf, mentorOf } from '../domain/people/person-rows';
import { type Settled, settleConsents } from '../domain/people/settle-consents';
import { isNamed, type Settings } from '../domain/settings';
import { surveyContext } from '../domain/surveys/context';
import type { SurveyContext } from '../domain/surveys/types';
import { TABLES } from '../domain/tables';
import { readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';

/** Both bases as people, with what each agreed to; where no name is kept, the code is what a person is called. */
export function readBases(): Bases {
  const { mentors, mentees } = readConsents();
  return { mentors: mentors.map(called), mentees: mentees.map(called) };
}

function called<P extends Person>(person: P): P {
  return person.name === '' ? { ...person, name: person.id } : person;
}

/** How questionnaires are put now: in the words of the settings, with the people of the bases to choose from. */
export function contextWithPeople(settings: Settings): SurveyContext {
  return surveyContext(settings, choicesOf(readBases(), isNamed(settings)));
}

/** Both bases with what the register and the check boxes of the bases still have to tell each other. */
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
