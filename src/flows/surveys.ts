import { FILE_KEYS } from '../domain/file-keys';
import { WORDS } from '../domain/messages/words';
import { kindOfSchool } from '../domain/school-kind';
import type { Settings } from '../domain/settings';
import { FORM_STATES, THANKS } from '../domain/sheet-values';
import { SURVEYS, type SurveyKey, surveyOf } from '../domain/surveys';
import { isAskedBy, isIntake, SURVEY_KEYS } from '../domain/surveys/asked';
import { offeredIn } from '../domain/surveys/offered';
import { plannedFor } from '../domain/surveys/window';
import { type RoadmapRow, type SurveyRow, TABLES } from '../domain/tables';
import { hideAnswerSheet } from '../google/answer-sheets';
import { createForm, ensureFile, takeFromBin } from '../google/drive';
import { buildForm, formFileState, itemIds, openForm } from '../google/forms';
import { underLock } from '../google/lock';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { askWhich } from './ask-again';
import { contextWithPeople } from './bases';
import { journal } from './journal';
import { openStateOf } from './open-state';
import { keeperSettings } from './settings';

const { surveys: words } = WORDS;
/** Without these two there is nobody to pair, whether or not the plan has a line for them. */
const FIRST: readonly SurveyKey[] = ['mentor-intake', 'mentee-intake'];

/**
 * «Создать анкеты»: one form for each intake that the plan's rows ask for, linked, published, open to anyone; the first
 * two where no row asks for any.
 */
export function openSurveys(): string | null {
  const settings = keeperSettings();
  const plan = readTable(TABLES.roadmap);
  if (plan.length === 0) return words.noPlan;
  const isAsked = askedByPlan(plan, settings);
  const asked = SURVEY_KEYS.filter((key) => isIntake(key) && isAsked(key));
  const wanted = asked.length === 0 ? FIRST : asked;
  const rows = readTable(TABLES.surveys);
  const waiting = wanted.filter((key) => !isOpen(rows.find(({ id }) => id === key)));
  if (waiting.length === 0) return words.none;
  const preview = words.preview(waiting.map((key) => named(key, rows)));
  if (!confirm(words.title, asked.length === 0 ? words.unasked(preview) : preview)) return null;

  return underLock(() => {
    for (const table of [TABLES.surveys, TABLES.mentors, TABLES.mentees]) show(table);
    for (const key of waiting) openSurvey(key, settings);
    journal(settings.keeper, words.title);
    return words.done(waiting.length);
  });
}

/** «Создать другую анкету»: any that is not open yet, chosen by its number. */
export function openOtherSurvey(): string | null {
  const settings = keeperSettings();
  const rows = readTable(TABLES.surveys);
  // Where the answers will be summed up is looked for before a form is made, not after people have answered.
  readTable(TABLES.results);
  const isAsked = askedByPlan(readTable(TABLES.roadmap), settings);
  const others = SURVEY_KEYS.filter((key) => !isOpen(rows.find(({ id }) => id === key)));
  if (others.length === 0) return words.none;
  const lines = others.map((key, index) => words.choice(index + 1, named(key, rows), isAsked(key)));
  const offers = others.map((key) => ({ key }));
  const chosen = askWhich(words.otherTitle, words.which(lines), offers, WORDS.sharing.noSuch);
  return chosen === null || typeof chosen === 'string' ? chosen : openOne(chosen.key, settings);
}

/** One questionnaire by its key, as a row of the plan asks for it. */
export function openThisSurvey(key: SurveyKey): string | null {
  const settings = keeperSettings();
  const rows = readTable(TABLES.surveys);
  if (isOpen(rows.find(({ id }) => id === key))) return words.none;
  if (!confirm(words.title, words.preview([named(key, rows)]))) return null;
  return openOne(key, settings);
}

function openOne(key: SurveyKey, settings: Settings): string {
  return underLock(() => {
    for (const table of isIntake(key) ? [TABLES.surveys, TABLES.mentors, TABLES.mentees] : [TABLES.surveys])
      show(table);
    openSurvey(key, settings);
    journal(settings.keeper, SURVEYS[key].title);
    return words.done(1);
  });
}

/** Intent, form, result: a run that was cut is taken up where its row in «Анкеты» and its file say. */
function openSurvey(key: SurveyKey, settings: Settings): void {
  const survey = surveyOf(key, contextWithPeople(settings));
  const row = readTable(TABLES.surveys).find(({ id }) => id === key);
  let formId = row?.formId ?? '';
  const isLost = row?.state === FORM_STATES.lost;
  if (isLost && formFileState(formId) === 'binned') takeFromBin(formId);
  if (formId === '' || row?.items === '' || (isLost && formFileState(formId) === 'gone')) {
    // Whatever is on record of a form that is gone must not be taken for the new one's.
    const anew = { formId: '', items: '', cursor: '', seen: '', window: '' };
    upsert(TABLES.surveys, [{ id: key, title: survey.title, state: FORM_STATES.making, ...anew }]);
    const mark = FILE_KEYS.form(key);
    formId = ensureFile(
      mark,
      () => createForm(mark, survey.title, settings.folder),
      (id) => buildForm(id, survey, THANKS),
    );
    upsert(TABLES.surveys, [
      {
        id: key,
        formId,
        items: JSON.stringify(itemIds(formId, survey)),
        offered: offeredIn(survey),
        answers: row?.answers ?? 0,
      },
    ]);
  }
  const { link, edit } = openForm(formId);
  hideAnswerSheet(formId);
  const state = openStateOf(formId);
  const plan = readTable(TABLES.roadmap);
  writeLink(key, link, plan, settings);
  const window = plannedFor(key, plan, kindOfSchool(settings), today())?.text ?? '';
  upsert(TABLES.surveys, [{ id: key, link, edit, window }]);
  // By itself and last: it says that nothing is left to do.
  upsert(TABLES.surveys, [{ id: key, state }]);
}

function isOpen(row: SurveyRow | undefined): boolean {
  if (row === undefined || row.formId === '' || row.items === '') return false;
  return row.state !== FORM_STATES.making && row.state !== FORM_STATES.lost && row.state !== '';
}

/** A questionnaire as the preview names it: whether it is made for the first time. */
function named(key: SurveyKey, rows: readonly SurveyRow[]): string {
  const title = WORDS.called.survey(key, SURVEYS[key].title);
  return rows.some(({ id, state }) => id === key && state === FORM_STATES.lost) ? words.again(title) : title;
}

/** Which questionnaires some row of the plan asks for. */
function askedByPlan(rows: readonly RoadmapRow[], settings: Settings): (key: SurveyKey) => boolean {
  const kind = kindOfSchool(settings);
  return (key) => rows.some((row) => isAskedBy(key, row, kind));
}

function writeLink(key: SurveyKey, link: string, plan: readonly RoadmapRow[], settings: Settings): void {
  // A form that was made anew takes the place of the one that is gone; a link that people put there stays.
  const isOurs = (text: string) => text === '' || (text !== link && text.includes('/forms/'));
  const kind = kindOfSchool(settings);
  const rows = plan.filter((row) => isAskedBy(key, row, kind) && isOurs(row.link));
  upsert(
    TABLES.roadmap,
    rows.map(({ id }) => ({ id, link })),
  );
}
