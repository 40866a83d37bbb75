import { parseCivil } from '../domain/calendar/civil-date';
import { WORDS } from '../domain/messages/words';
import * as rows from '../domain/people/answer-rows';
import { numberOf } from '../domain/people/codes';
import { type Answer, enrol, type Taken } from '../domain/people/enrol';
import type { Bases, Role } from '../domain/people/person';
import type { Decision } from '../domain/people/recognise';
import { kindOfSchool } from '../domain/school-kind';
import { isNamed, type Settings } from '../domain/settings';
import { FATES } from '../domain/sheet-values';
import type { SurveyKey } from '../domain/surveys';
import { shownTitle } from '../domain/surveys/shown-title';
import { lastDayOf } from '../domain/surveys/window';
import { type AnswerRow, type DoubtRow, type SurveyRow, TABLES } from '../domain/tables';
import { readTable, show, upsert } from '../google/sheets';
import { momentOf } from '../google/spreadsheet';
import { writeBases } from './write-bases';

const { surveys: words } = WORDS;

/** Answers of one questionnaire, on their way into the base of a role. */
export interface Incoming {
  survey: SurveyRow;
  role: Role;
  settings: Settings;
  answers: Answer[];
  /** Responses that were read again because something was decided about them. */
  again: readonly string[];
}

/** What is known of earlier answers: the rows of «Сомнения» and «История ответов». */
export interface Earlier {
  doubts: readonly DoubtRow[];
  history: readonly AnswerRow[];
}

/** How many answers wait for the coordinator to say whose they are. */
export function openDoubts(): number {
  return readTable(TABLES.doubts).filter(rows.isOpen).length;
}

/** Reads them once for all questionnaires. */
export function readEarlier(): Earlier {
  return { doubts: readTable(TABLES.doubts), history: readTable(TABLES.answers) };
}

/** Responses of a questionnaire that must be read again, because the coordinator has decided about them. */
export function responsesToDecide(form: string, { doubts, history }: Earlier): string[] {
  const pending = doubts.filter((row) => row.form === form && rows.isPending(row));
  const days = daysLetThrough(pending);
  const over = history.filter((row) => isOver(row, form, days));
  return [...pending.filter((row) => !rows.isFlood(row)), ...over].map(({ id }) => id);
}

/**
 * Takes answers into their base and says of each in «История ответов» what became of it; what is not certain goes to
 * «Сомнения». Returns how many rows of the bases changed, how many people have answered, and what to tell.
 */
export function takeAnswers(
  incoming: Incoming,
  bases: Bases,
  earlier: Earlier,
): { changed: number; people: number; remarks: string[] } {
  const { survey, role, settings, answers } = incoming;
  const asked = earlier.doubts.filter(({ form }) => form === survey.id);
  const history = earlier.history.filter(({ form }) => form === survey.id);
  const fresh = freshRows(incoming);
  const flood = rows.floodOf(
    fresh.map(({ id, at, moment }) => ({ response: id, at, moment })),
    history,
    daysLetThrough(asked),
  );
  const enrolled = enrol(bases, role, answers, {
    named: isNamed(settings),
    decided: decisionsOf(asked, history),
    flood,
  });
  const { taken } = enrolled;
  const known = rows.historyAfter(taken, fresh, history);
  const { asks, done } = rows.doubtsAfter(taken, fresh, asked);
  const floods = floodRows(taken, fresh, asked);

  writeBases(enrolled);
  if (asks.length + floods.length > 0) show(TABLES.doubts);
  upsert(TABLES.doubts, [...asks, ...floods]);
  upsert(TABLES.answers, known);
  // Last: it says that a decision was carried out.
  upsert(TABLES.doubts, [...done, ...settled(incoming, asked)]);

  const late = fresh.filter(({ late }) => late !== '').length;
  const both = [...enrolled.mentors, ...enrolled.mentees].filter(({ id }) =>
    isNewIn(id, role, bases, enrolled.changed),
  );
  return {
    changed: enrolled.changed.length,
    people: new Set(latest(history, known).map(({ person }) => person)).size,
    remarks: [
      ...(late > 0 ? [words.late(shownTitle(survey), late)] : []),
      ...both.map(({ id, name }) => words.both(name === '' ? id : name)),
    ],
  };
}

function freshRows({ survey, settings, answers }: Incoming): AnswerRow[] {
  const until = lastDayOf(survey.id as SurveyKey, readTable(TABLES.roadmap), kindOfSchool(settings));
  return answers.map(({ response, at }) => {
    const moment = momentOf(at);
    const day = parseCivil(rows.dayOf(moment)) ?? '';
    const late = until !== '' && day > until ? WORDS.doubts.late : '';
    return { id: response, survey: survey.title, moment, person: '', fate: '', late, at, form: survey.id };
  });
}

/** What was decided, by response; where a run was cut after it had been done, the person who was found. */
function decisionsOf(asked: readonly DoubtRow[], history: readonly AnswerRow[]): Map<string, Decision> {
  const found = new Map(history.map(({ id, person }) => [id, person]));
  return new Map(
    asked.flatMap((row): [string, Decision][] => {
      const decision = rows.decisionOf(row);
      const person = found.get(row.id) ?? '';
      if (decision === null) return [];
      return [
        [row.id, decision.what === 'new' && person !== '' ? { ...decision, what: 'same', code: person } : decision],
      ];
    }),
  );
}

/** Days on which a form got too many answers, and the coordinator lets them in. */
function daysLetThrough(asked: readonly DoubtRow[]): Set<string> {
  return new Set(
    asked.flatMap((row) => {
      const decision = rows.decisionOf(row);
      return rows.isFlood(row) && decision !== null && decision.what !== 'ignore' ? [row.moment] : [];
    }),
  );
}

function isOver({ form, fate, moment }: AnswerRow, of: string, days: ReadonlySet<string>): boolean {
  return form === of && fate === FATES.over && days.has(rows.dayOf(moment));
}

/** One question a day about a form that strangers may have filled in. */
function floodRows(taken: readonly Taken[], fresh: readonly AnswerRow[], asked: readonly DoubtRow[]): DoubtRow[] {
  const over = new Set(taken.flatMap(({ response, fate }) => (fate === 'over' ? [response] : [])));
  const days = new Map(fresh.filter(({ id }) => over.has(id)).map((row) => [rows.dayOf(row.moment), row]));
  return [...days].flatMap(([moment, { survey, form }]) => {
    const id = rows.floodKey(form, moment);
    if (asked.some((row) => row.id === id)) return [];
    const { came, may } = WORDS.doubts.over(rows.MOST_A_DAY);
    return [{ id, survey, moment, came, may, decision: '', person: '', done: '', form, applied: '' }];
  });
}

/** Decisions about whole days, and about answers that the form does not have any more. */
function settled(
  { answers, again }: Incoming,
  asked: readonly DoubtRow[],
): Pick<DoubtRow, 'id' | 'done' | 'applied'>[] {
  const read = new Set(answers.map(({ response }) => response));
  return asked.filter(rows.isPending).flatMap((row) => {
    const isFlood = rows.isFlood(row);
    if (!isFlood && (read.has(row.id) || !again.includes(row.id))) return [];
    return [{ id: row.id, done: isFlood ? WORDS.doubts.floodDone : WORDS.doubts.gone, applied: rows.signatureOf(row) }];
  });
}

function latest(history: readonly AnswerRow[], known: readonly AnswerRow[]): AnswerRow[] {
  const changed = new Set(known.map(({ id }) => id));
  const all = [...history.filter(({ id }) => !changed.has(id)), ...known];
  return all.filter(({ fate }) => fate === FATES.taken);
}

/** Whether a code is new in its base, while the other base has its number already. */
function isNewIn(id: string, role: Role, { mentors, mentees }: Bases, changed: readonly string[]): boolean {
  const [own, others] = role === 'mentor' ? [mentors, mentees] : [mentees, mentors];
  if (!changed.includes(id) || own.some((person) => person.id === id)) return false;
  return others.some((person) => numberOf(person.id) === numberOf(id));
}
