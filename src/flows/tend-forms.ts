import { WORDS } from '../domain/messages/ru';
import { kindOfSchool } from '../domain/school-kind';
import type { Settings } from '../domain/settings';
import { SURVEYS, type SurveyKey } from '../domain/surveys';
import { plannedFor } from '../domain/surveys/window';
import { type SurveyRow, TABLES } from '../domain/tables';
import { fileState, openToAnyone, takeFromBin } from '../google/drive';
import { acceptAnswers, type FormLook, lookAtForm, publishForm } from '../google/forms';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';

const { surveys: words } = WORDS;

/**
 * Looks at each form: it opens and closes when the plan comes to want so, and «Анкеты» shows how it stands. Between two
 * such moments whatever people did to the form by hand stays. Call it under the lock.
 */
export function tendForms(settings: Settings): void {
  const rows = madeForms().filter(({ state }) => state !== words.states.lost);
  if (rows.length === 0) return;
  const plan = readTable(TABLES.roadmap);
  const kind = kindOfSchool(settings);
  for (const row of rows) {
    let look = lookAtForm(row.formId);
    if (look === 'gone') continue;
    const { open, text } = plannedFor(row.id as SurveyKey, plan, kind, today()) ?? { open: false, text: '' };
    // Where nothing is on record yet, people have just made the form, and opened it.
    const isNew = row.window !== '' && text !== '' && text !== row.window;
    if (isNew && look !== 'unpublished') {
      acceptAnswers(row.formId, open);
      look = open ? 'open' : 'closed';
    }
    const state = stateOf(look, row);
    if (state !== row.state || text !== row.window) upsert(TABLES.surveys, [{ id: row.id, state, window: text }]);
  }
}

/** What can be given back to forms that are in the bin or not published any more, as sentences; for the rest, what to do. */
export function repairForms(): string[] {
  return madeForms().flatMap((row) => {
    const file = fileState(row.formId);
    if (file === 'gone') return [words.makeAnew(row.title)];
    if (file === 'binned') takeFromBin(row.formId);
    const isUnpublished = lookAtForm(row.formId) === 'unpublished';
    if (isUnpublished) publishForm(row.formId);
    if (file === 'there' && !isUnpublished) return [];
    const state = openToAnyone(row.formId) ? words.states.open : words.needsLogin;
    upsert(TABLES.surveys, [{ id: row.id, state }]);
    return [file === 'binned' ? words.fromBin(row.title) : words.published(row.title)];
  });
}

function madeForms(): SurveyRow[] {
  return readTable(TABLES.surveys).filter(({ id, formId, items }) => id in SURVEYS && formId !== '' && items !== '');
}

function stateOf(look: FormLook, { state }: SurveyRow): string {
  if (look === 'unpublished') return words.states.unpublished;
  if (look === 'closed') return words.states.closed;
  return state === words.needsLogin ? state : words.states.open;
}
