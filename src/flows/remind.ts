import { WORDS } from '../domain/messages/words';
import type { Person } from '../domain/people/person';
import { kindOfSchool } from '../domain/school-kind';
import { isNamed, type Settings } from '../domain/settings';
import { ADDRESSED } from '../domain/sharing/addressed';
import { type Reminding, remindersOf } from '../domain/sharing/reminders';
import type { Awaited } from '../domain/sharing/unanswered';
import type { SurveyKey } from '../domain/surveys';
import { shownTitle } from '../domain/surveys/shown-title';
import { wantedUntil } from '../domain/surveys/window';
import { TABLES } from '../domain/tables';
import { isTrial } from '../domain/trial';
import { myEmail } from '../google/accounts';
import { underLock } from '../google/lock';
import { mailQuota } from '../google/mail';
import { readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { askWhich } from './ask-again';
import { collect } from './collect';
import { enoughTime } from './jobs';
import { doubtUnfinished, readMails, sendOnce } from './mails';
import { keeperSettings } from './settings';
import { keepMessages } from './share-survey';
import { keepUnanswered, personalLinks, readAwaited } from './unanswered';

const { reminder: words } = WORDS.sharing;

/** «Напомнить»: a mail to each who has not answered and may be written to; in mode «Коды» a list and a message for the chat. */
export function remindPeople(): string | null {
  const settings = keeperSettings();
  const awaited = readAwaited();
  if (awaited.every(({ people }) => people === null)) return words.unknown;
  const waiting = awaited.filter(({ people }) => people !== null && people.length > 0);
  if (waiting.length === 0) return relisted(settings, words.all);
  const chosen = askSurvey(waiting);
  if (chosen === null || typeof chosen === 'string') return chosen;
  const { survey } = chosen;
  if (!isNamed(settings)) return underLock(() => tellCodes(settings, survey.id));
  const { letters, without } = remindingOf(settings, chosen, new Map());
  const refused = without.map(({ person, why }) => words.refused(nameOf(person), why));
  if (letters.length === 0) return relisted(settings, words.nobody(shownTitle(survey), refused));
  const preview = {
    title: shownTitle(survey),
    letters: letters.map(({ person, to }) => words.addressee(nameOf(person), to)),
    without: refused,
    from: myEmail(),
    quota: mailQuota(),
  };
  const shown = [...(isTrial(settings) ? [WORDS.trial.on] : []), words.preview(preview)];
  if (!confirm(words.title, shown.join('\n\n'))) return null;
  return underLock(() => send(settings, survey.id, new Set(letters.map(agreementOf))));
}

function askSurvey(awaited: Awaited[]): Awaited | string | null {
  const [only, ...others] = awaited;
  if (only && others.length === 0) return only;
  const lines = awaited.map(({ survey, people }, index) =>
    words.choice(index + 1, shownTitle(survey), people?.length ?? 0),
  );
  return askWhich(words.title, words.which(lines), awaited, WORDS.sharing.noSuch);
}

/** Sends what was agreed to and still holds; answers that came meanwhile are read first. */
function send(settings: Settings, id: string, agreed: ReadonlySet<string>): string {
  doubtUnfinished();
  collect(settings);
  const awaited = readAwaited().find(({ survey }) => survey.id === id);
  const links = awaited && personalLinks(awaited.survey, awaited.people ?? []);
  const letters = awaited && links ? remindingOf(settings, awaited, links).letters : [];
  const due = letters.filter((letter) => agreed.has(agreementOf(letter)));
  const mayGoOn = enoughTime();
  let sent = 0;
  for (const letter of due.slice(0, mailQuota())) {
    if (!mayGoOn()) break;
    sendOnce(letter, settings);
    sent += 1;
  }
  keepUnanswered();
  return words.sent(sent, due.length - sent);
}

/** Nobody but the keeper gets mail: who has not answered, by code, and what to write into the chat. */
function tellCodes(settings: Settings, id: string): string {
  relist(settings);
  const lines = readAwaited().flatMap(({ survey, people }) =>
    people === null || people.length === 0
      ? []
      : [words.line(shownTitle(survey), people.length, people.map(nameOf).slice(0, CODES).join(', '))],
  );
  return words.byCodes(lines, ADDRESSED.again(keepMessages(settings).get(id) ?? ''));
}

/** So many codes in a window; all of them stand in the sheet. */
const CODES = 12;

function relisted(settings: Settings, told: string): string {
  underLock(() => relist(settings));
  return told;
}

/** Nothing is sent, but answers are read and the list is brought up to now. */
function relist(settings: Settings): void {
  doubtUnfinished();
  collect(settings);
  keepUnanswered();
}

function remindingOf(settings: Settings, { survey, people }: Awaited, links: ReadonlyMap<string, string>): Reminding {
  const until = wantedUntil(survey.id as SurveyKey, readTable(TABLES.roadmap), kindOfSchool(settings), today());
  const mails = readMails(settings);
  return remindersOf({ survey, people: people ?? [], links, mails, settings, until, today: today() });
}

/** What a person agreed to when the preview named it, whether or not the addressee had a code yet. */
function agreementOf({ person, to }: { person: Person; to: string }): string {
  return `${to} ${person.name}`;
}

function nameOf({ id, name }: Person): string {
  return name || id;
}
