import type { CivilDate } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { mayUse, type Person } from '../people/person';
import type { Settings } from '../settings';
import type { MailRow, SurveyRow } from '../tables';
import { oneAddress } from './address';
import { ADDRESSED } from './addressed';
import { dayInMessage } from './message';

const { reminder: words } = WORDS.sharing;

/** One mail to one person about one questionnaire; preview, sending and test read the same. */
export interface Reminder {
  /** Its key in «Письма»: one a day for each person and questionnaire. */
  id: string;
  person: Person;
  to: string;
  subject: string;
  body: string;
}

/** The mails that may go out on a day, and who gets none and why. */
export interface Reminding {
  letters: Reminder[];
  without: { person: Person; why: string }[];
}

/** Mails to those who have not answered a questionnaire: with a consent to notices and one address, once a day at most. */
export function remindersOf({
  survey,
  people,
  links,
  mails,
  settings,
  until,
  today,
}: {
  survey: SurveyRow;
  people: readonly Person[];
  /** Personal links by the person's code. */
  links: ReadonlyMap<string, string>;
  mails: readonly MailRow[];
  settings: Settings;
  until: CivilDate | null;
  today: CivilDate;
}): Reminding {
  const reminding: Reminding = { letters: [], without: [] };
  for (const person of people) {
    const id = `${mailKey(survey, person)}:${today}`;
    const found = oneAddress(person.email);
    const why = !mayUse(person, 'mail')
      ? words.noConsent
      : mails.some((mail) => mail.id === id)
        ? words.today
        : 'problem' in found
          ? found.problem
          : null;
    if (why !== null || 'problem' in found) {
      reminding.without.push({ person, why: why ?? '' });
      continue;
    }
    const link = links.get(person.id) || survey.link;
    const last = until === null ? '' : dayInMessage(until);
    reminding.letters.push({
      id,
      person,
      to: found.address,
      subject: ADDRESSED.subject(settings.shortName, survey.title),
      body: ADDRESSED.body(givenNames(person.name), survey.title, last, link, settings.coordinatorName),
    });
  }
  return reminding;
}

/** The day on which a person was last reminded of a questionnaire, sent or perhaps sent; '' for never. */
export function lastReminded(survey: SurveyRow, person: Person, mails: readonly MailRow[]): string {
  const key = `${mailKey(survey, person)}:`;
  return (
    mails
      .flatMap(({ id, day }) => (id.startsWith(key) ? [day] : []))
      .sort()
      .pop() ?? ''
  );
}

function mailKey({ id }: SurveyRow, person: Person): string {
  return `remind:${id}:${person.id}`;
}

/** Name and patronymic of a full name; '' for a name of another make. */
function givenNames(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length === 3 ? words.slice(1).join(' ') : '';
}
