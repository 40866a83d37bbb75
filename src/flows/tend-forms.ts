import { WORDS } from '../domain/messages/words';
import { kindOfSchool } from '../domain/school-kind';
import type { Settings } from '../domain/settings';
import { FORM_STATES } from '../domain/sheet-values';
import { SURVEYS, type SurveyKey, surveyOf } from '../domain/surveys';
import { itemIdsOf } from '../domain/surveys/item-ids';
import { offeredIn } from '../domain/surveys/offered';
import { shownTitle } from '../domain/surveys/shown-title';
import type { SurveyContext } from '../domain/surveys/types';
import { plannedFor } from '../domain/surveys/window';
import { type SurveyRow, TABLES } from '../domain/tables';
import { takeFromBin } from '../google/drive';
import { acceptAnswers, type FormLook, formFileState, lookAtForm, publishForm, setChoices } from '../google/forms';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { contextWithPeople } from './bases';
import { openStateOf } from './open-state';

const { surveys: words } = WORDS;

/**
 * Looks at each form: it opens and closes when the plan comes to want so, and «Анкеты» shows how it stands. Between two
 * such moments whatever people did to the form by hand stays. Call it under the lock.
 */
export function tendForms(settings: Settings): void {
  const rows = madeForms().filter(({ state }) => state !== FORM_STATES.lost);
  if (rows.length === 0) return;
  const plan = readTable(TABLES.roadmap);
  const kind = kindOfSchool(settings);
  const offer = offering(settings);
  for (const row of rows) {
    let look = lookAtForm(row.formId);
    if (look === 'gone') continue;
    const { open, text } = plannedFor(row.id as SurveyKey, plan, kind, today()) ?? { open: false, text: '' };
    // Where nothing is on record yet, people have just made the form, and opened it.
    const wanted = row.offered !== '' && (look === 'open' || open) ? offer(row) : row.offered;
    const isNew = row.window !== '' && text !== '' && text !== row.window;
    if (isNew && look !== 'unpublished') {
      acceptAnswers(row.formId, open);
      look = open ? 'open' : 'closed';
    }
    const state = stateOf(look, row);
    const isChanged = state !== row.state || text !== row.window || wanted !== row.offered;
    if (isChanged) upsert(TABLES.surveys, [{ id: row.id, state, window: text, offered: wanted }]);
  }
}

/** Makes a form offer the people who stand in the bases now, where it does not yet; the bases are read once, if at all. */
function offering(settings: Settings): (row: SurveyRow) => string {
  let context: SurveyContext | undefined;
  return (row) => {
    context ??= contextWithPeople(settings);
    const survey = surveyOf(row.id as SurveyKey, context);
    const wanted = offeredIn(survey);
    if (wanted !== row.offered) {
      const itemIds = itemIdsOf(row);
      const lists = survey.questions.filter(({ people }) => people !== undefined);
      setChoices(row.formId, Object.fromEntries(lists.map(({ key, choices = [] }) => [itemIds[key] ?? '', choices])));
    }
    return wanted;
  };
}

/** Titles of the forms that do not open under this account. */
export function closedForms(): string[] {
  return madeForms().flatMap((row) => (formFileState(row.formId) === 'gone' ? [shownTitle(row)] : []));
}

/** What can be given back to forms that are in the bin or not published any more, as sentences; for the rest, what to do. */
export function repairForms(): string[] {
  return madeForms().flatMap((row) => {
    const file = formFileState(row.formId);
    if (file === 'gone') return [words.makeAnew(shownTitle(row))];
    if (file === 'binned') takeFromBin(row.formId);
    const isUnpublished = lookAtForm(row.formId) === 'unpublished';
    if (isUnpublished) publishForm(row.formId);
    if (file === 'there' && !isUnpublished) return [];
    upsert(TABLES.surveys, [{ id: row.id, state: openStateOf(row.formId) }]);
    return [file === 'binned' ? words.fromBin(shownTitle(row)) : words.published(shownTitle(row))];
  });
}

function madeForms(): SurveyRow[] {
  return readTable(TABLES.surveys).filter(({ id, formId, items }) => id in SURVEYS && formId !== '' && items !== '');
}

function stateOf(look: FormLook, { state }: SurveyRow): string {
  if (look === 'unpublished') return FORM_STATES.unpublished;
  if (look === 'closed') return FORM_STATES.closed;
  return state === FORM_STATES.needsLogin ? state : FORM_STATES.open;
}
