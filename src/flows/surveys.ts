import { WORDS } from '../domain/messages/ru';
import type { ActionKind } from '../domain/roadmap/actions';
import { actionOfRow } from '../domain/roadmap/roadmap-row';
import { SURVEYS, type SurveyKey } from '../domain/surveys';
import type { Survey } from '../domain/surveys/types';
import { type SurveyRow, TABLES } from '../domain/tables';
import { createForm, ensureFile, openToAnyone } from '../google/drive';
import { buildForm, itemIds, openForm } from '../google/forms';
import { underLock } from '../google/lock';
import { readTable, show, upsert } from '../google/sheets';
import { activeSpreadsheet } from '../google/spreadsheet';
import { askText, confirm } from '../google/ui';
import { journal } from './journal';
import { keeperSettings } from './settings';

const { surveys: words } = WORDS;

/** «Создать анкеты»: one form for each intake that the plan's rows ask for, linked, published, open to anyone. */
export function openSurveys(): string | null {
  const settings = keeperSettings();
  const kinds = kindsOfPlan();
  const wanted = allSurveys().filter((key) => SURVEYS[key].enrols && askedBy(key, kinds));
  if (wanted.length === 0) return words.noRows;
  const rows = readTable(TABLES.surveys);
  const waiting = wanted.filter((key) => !isOpen(rows.find(({ id }) => id === key)));
  if (waiting.length === 0) return words.none;
  if (!confirm(words.title, words.preview(waiting.map((key) => SURVEYS[key].title)))) return null;

  return underLock(() => {
    for (const table of [TABLES.surveys, TABLES.mentors, TABLES.mentees]) show(table);
    for (const key of waiting) openSurvey(key, settings.folder);
    journal(settings.keeper, words.title);
    return words.done(waiting.length);
  });
}

/** «Создать другую анкету»: one of those that fill no base, chosen by its number. */
export function openOtherSurvey(): string | null {
  const settings = keeperSettings();
  const rows = readTable(TABLES.surveys);
  // Where the answers will be summed up is looked for before a form is made, not after people have answered.
  readTable(TABLES.results);
  const kinds = kindsOfPlan();
  const others = allSurveys().filter((key) => !SURVEYS[key].enrols && !isOpen(rows.find(({ id }) => id === key)));
  if (others.length === 0) return words.none;
  const lines = others.map((key, index) => words.choice(index + 1, SURVEYS[key].title, askedBy(key, kinds)));
  const typed = askText(words.otherTitle, words.which(lines));
  if (typed === null) return null;
  const key = others[Number(typed) - 1];
  return key === undefined ? words.noSuch(typed, others.length) : openOne(key, settings.folder, settings.keeper);
}

/** One questionnaire by its key, as a row of the plan asks for it. */
export function openThisSurvey(key: SurveyKey): string | null {
  const settings = keeperSettings();
  if (isOpen(readTable(TABLES.surveys).find(({ id }) => id === key))) return words.none;
  if (!confirm(words.title, words.preview([SURVEYS[key].title]))) return null;
  return openOne(key, settings.folder, settings.keeper);
}

function openOne(key: SurveyKey, folder: string, keeper: string): string {
  return underLock(() => {
    const { enrols }: Survey = SURVEYS[key];
    for (const table of enrols ? [TABLES.surveys, TABLES.mentors, TABLES.mentees] : [TABLES.surveys]) show(table);
    openSurvey(key, folder);
    journal(keeper, SURVEYS[key].title);
    return words.done(1);
  });
}

/** Intent, form, result: a run that was cut is taken up where its row in «Анкеты» and its file say. */
function openSurvey(key: SurveyKey, folder: string): void {
  const survey = SURVEYS[key];
  const row = readTable(TABLES.surveys).find(({ id }) => id === key);
  let formId = row?.formId ?? '';
  if (formId === '' || row?.items === '') {
    upsert(TABLES.surveys, [{ id: key, title: survey.title, state: words.states.making }]);
    const spreadsheetId = activeSpreadsheet().getId();
    const mark = `form:${key}`;
    formId = ensureFile(
      spreadsheetId,
      mark,
      () => createForm(spreadsheetId, mark, survey.title, folder),
      (id) => buildForm(id, survey, words.thanks),
    );
    upsert(TABLES.surveys, [
      { id: key, formId, items: JSON.stringify(itemIds(formId, survey)), answers: row?.answers ?? 0 },
    ]);
  }
  const { link, edit } = openForm(formId);
  const state = openToAnyone(formId) ? words.states.open : words.needsLogin;
  writeLink(key, link);
  upsert(TABLES.surveys, [{ id: key, link, edit }]);
  // By itself and last: it says that nothing is left to do.
  upsert(TABLES.surveys, [{ id: key, state }]);
}

function isOpen(row: SurveyRow | undefined): boolean {
  if (row === undefined || row.formId === '' || row.items === '') return false;
  return row.state !== words.states.making && row.state !== '';
}

function allSurveys(): SurveyKey[] {
  return Object.keys(SURVEYS) as SurveyKey[];
}

function kindsOfPlan(): (ActionKind | null)[] {
  return readTable(TABLES.roadmap).map(actionOfRow);
}

function askedBy(key: SurveyKey, kinds: (ActionKind | null)[]): boolean {
  const { askedBy: asking }: Survey = SURVEYS[key];
  return kinds.some((kind) => kind !== null && asking.includes(kind));
}

function writeLink(key: SurveyKey, link: string): void {
  // A form that was made anew takes the place of the one that is gone; a link that people put there stays.
  const isOurs = (text: string) => text === '' || (text !== link && text.includes('/forms/'));
  const rows = readTable(TABLES.roadmap).filter((row) => askedBy(key, [actionOfRow(row)]) && isOurs(row.link));
  upsert(
    TABLES.roadmap,
    rows.map(({ id }) => ({ id, link })),
  );
}
