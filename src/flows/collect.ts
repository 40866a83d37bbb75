import { WORDS } from '../domain/messages/words';
import { numberOf } from '../domain/people/codes';
import type { Answer } from '../domain/people/enrol';
import { numberPeople } from '../domain/people/number-people';
import { isMarked, valuesWithoutPersonalData } from '../domain/people/personal-data';
import { typedCodes } from '../domain/people/typed-codes';
import type { Settings } from '../domain/settings';
import { FORM_STATES } from '../domain/sheet-values';
import { SURVEYS, type SurveyKey, surveyOf } from '../domain/surveys';
import { surveyContext } from '../domain/surveys/context';
import { itemIdsOf } from '../domain/surveys/item-ids';
import { readAnswers } from '../domain/surveys/read-answers';
import { lastOfEach, resultsOf } from '../domain/surveys/results';
import { shownTitle } from '../domain/surveys/shown-title';
import { withTopicsSaid } from '../domain/surveys/topics-said';
import type { Survey, SurveyContext, SurveyEntry } from '../domain/surveys/types';
import { type SurveyRow, TABLES } from '../domain/tables';
import { tidy } from '../domain/text';
import { answersSince, type Wanted } from '../google/answers';
import { formFileState } from '../google/forms';
import { underLock } from '../google/lock';
import { fill, readTable, show, upsert } from '../google/sheets';
import { baseRows } from './bases';
import { settle } from './consents';
import { openStateOf } from './open-state';
import { keeperSettings } from './settings';
import { openDoubts, readEarlier, responsesToDecide, takeAnswers } from './take-answers';
import { tendForms } from './tend-forms';
import { keepUnanswered } from './unanswered';
import { writeBases } from './write-bases';
import { writeExtras } from './write-extras';
import { writeWishes } from './write-wishes';

const { surveys: words } = WORDS;
/** So many answers of a form are read at a time. */
const PORTION = 200;

/** «Собрать ответы»: what the trigger may have missed, and codes for people typed by hand. */
export function collectAnswers(): string {
  const settings = keeperSettings();
  return underLock(() => {
    const { changed, remarks } = collect(settings);
    tendForms(settings);
    const asked = openDoubts();
    if (asked > 0) remarks.push(words.doubts(asked));
    remarks.push(...WORDS.sharing.told(keepUnanswered()));
    const { without, mentors, mentees } = settle(settings);
    const named = [...mentors, ...mentees].filter(isMarked).map(({ id }) => id);
    const told = named.length > 0 ? [WORDS.codes.masked(named)] : [];
    return [words.collected(changed, without), ...remarks, ...told].join('\n');
  });
}

/** New answers of every open survey into the bases; call it under the lock. */
export function collect(settings: Settings): { changed: number; remarks: string[] } {
  const context = surveyContext(settings);
  const numbered = numberRows();
  let { changed } = numbered;
  const remarks = numbered.wrong.length > 0 ? [words.wrongCodes(numbered.wrong)] : [];
  const before = readEarlier();
  for (const survey of readTable(TABLES.surveys)) {
    if (survey.formId === '' || survey.items === '' || !(survey.id in SURVEYS)) continue;
    const again = responsesToDecide(survey.id, before);
    const wanted = { since: survey.cursor, seen: survey.seen.split(' '), most: PORTION, again };
    const found = formFileState(survey.formId) === 'there' ? answersOf(survey, context, wanted) : null;
    if (found === null) {
      remarks.push(WORDS.problems['no-form'](shownTitle(survey)));
      if (survey.state !== FORM_STATES.lost) upsert(TABLES.surveys, [{ id: survey.id, state: FORM_STATES.lost }]);
      continue;
    }
    if (survey.state === FORM_STATES.lost) {
      upsert(TABLES.surveys, [{ id: survey.id, state: openStateOf(survey.formId) }]);
    }
    const { answers, dropped } = found;
    if (answers.length === 0 && again.length === 0) continue;
    const { enrols, wishesOf }: SurveyEntry = SURVEYS[survey.id as SurveyKey];
    if (dropped.length > 0) remarks.push(words.dropped(shownTitle(survey), dropped));
    let count: number;
    if (enrols) {
      const taken = takeAnswers({ survey, answers, again, role: enrols, settings }, baseRows(), before);
      changed += taken.changed;
      remarks.push(...taken.remarks);
      writeExtras(survey.formId, enrols, answers);
      count = taken.people;
    } else {
      if (wishesOf) remarks.push(...writeWishes(shownTitle(survey), wishesOf, answers));
      else remarks.push(...unknownCodes(shownTitle(survey), answers));
      count = sumUp(survey, context);
    }
    const cursor = [survey.cursor, ...answers.map(({ at }) => at)].sort().pop() ?? '';
    const earlier = cursor === survey.cursor ? survey.seen.split(' ') : [];
    const seen = new Set([...earlier, ...answers.filter(({ at }) => at === cursor).map(({ response }) => response)]);
    upsert(TABLES.surveys, [{ id: survey.id, cursor, seen: [...seen].join(' '), answers: count }]);
  }
  return { changed, remarks };
}

/** Codes for people typed by hand; call it under the lock. Returns how many there were. */
export function giveCodes(): number {
  return numberRows().changed;
}

/** Codes as they are written, and for those who have none; `wrong` are codes whose letter does not fit. */
function numberRows(): { changed: number; wrong: string[] } {
  const bases = baseRows();
  const typed = { mentor: typedCodes('mentor', bases.mentors), mentee: typedCodes('mentee', bases.mentees) };
  fill(TABLES.mentors, 'id', typed.mentor.fixed);
  fill(TABLES.mentees, 'id', typed.mentee.fixed);
  const respelt = typed.mentor.fixed.size + typed.mentee.fixed.size;
  const numbered = numberPeople(respelt > 0 ? baseRows() : bases);
  writeBases(numbered);
  return { changed: numbered.changed.length + respelt, wrong: [...typed.mentor.wrong, ...typed.mentee.wrong] };
}

/**
 * Answers since a moment, '' for all, read by the survey's questions, in «Коды» without the names that people wrote;
 * null where the form is gone.
 */
function answersOf(
  survey: SurveyRow,
  context: SurveyContext,
  wanted: Omit<Wanted, 'grids' | 'items'>,
): { answers: Answer[]; dropped: string[] } | null {
  const definition: Survey = surveyOf(survey.id as SurveyKey, context);
  const itemIds = itemIdsOf(survey);
  const grids = definition.questions.flatMap(({ key, kind }) => (kind === 'grid' ? (itemIds[key] ?? []) : []));
  const found = answersSince(survey.formId, { ...wanted, grids, items: Object.values(itemIds) });
  if (found === null) return null;
  const dropped = new Set(Object.keys(itemIds).filter((key) => found.lost.includes(itemIds[key] ?? '')));
  const answers = found.answers.map(({ response, at, byItemId }) => {
    const read = readAnswers(definition, byItemId, itemIds, found.gridRows);
    for (const key of read.dropped) dropped.add(key);
    const values = withTopicsSaid(definition, read.values);
    if (context.named) return { response, at, values, extra: read.extra };
    return { response, at, values: valuesWithoutPersonalData(values), extra: valuesWithoutPersonalData(read.extra) };
  });
  const titles = new Map(definition.questions.map(({ key, title }) => [key, title]));
  return { answers, dropped: [...dropped].map((key) => titles.get(key) ?? key) };
}

/** Codes in answers that nobody in the bases has. */
function unknownCodes(title: string, answers: readonly Answer[]): string[] {
  const given = answers.flatMap(({ values }) => (values.code ? [String(values.code)] : []));
  if (given.length === 0) return [];
  const { mentors, mentees } = baseRows();
  const known = new Set([...mentors, ...mentees].map(({ id }) => numberOf(id)));
  const unknown = given.filter((code) => !known.has(numberOf(code)));
  return unknown.length > 0 ? [words.unknownCodes(title, unknown)] : [];
}

/** Writes what all answers of a survey say together; returns how many people gave some. */
function sumUp(survey: SurveyRow, context: SurveyContext): number {
  const all = { since: '', seen: [], most: Infinity, again: [] };
  const answers = lastOfEach((answersOf(survey, context, all)?.answers ?? []).map(({ values }) => values));
  const results = resultsOf(surveyOf(survey.id as SurveyKey, context), answers);
  show(TABLES.results);
  upsert(
    TABLES.results,
    results.map((result) => ({ ...result, mean: result.mean === null ? '' : String(result.mean).replace('.', ',') })),
  );
  const who = answers.flatMap(({ code, name }) => code || name || []).map(String);
  if (who.length > 0) upsert(TABLES.surveys, [{ id: survey.id, who: who.map(tidy).join('\n') }]);
  return answers.length;
}
