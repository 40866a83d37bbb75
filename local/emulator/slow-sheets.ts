import type { Condition, Execution, ServiceCall } from './execution';
import { addAnswerColumns, writeAnswer } from './services/form/answer-sheet';
import type { State } from './state';

/** A new answer sheet shows itself after so many seconds, or with the next flush or the end of the run. */
export type SlowSheets = number | 'flush';

/** Keeps the sheets that `setDestination` makes out of sight for a while: authors see them come asynchronously. */
export class SlowDestination implements Condition {
  constructor(
    private readonly run: Execution,
    private readonly slow: SlowSheets,
  ) {}

  before({ name }: ServiceCall): void {
    showSheets(this.run.state, name === 'SpreadsheetApp.flush');
  }

  after({ name, target }: ServiceCall): void {
    if (name !== 'Form.setDestination' || !target || !('formId' in target)) return;
    const { state } = this.run;
    const form = state.forms[String(target.formId)];
    const sheets = state.spreadsheets[form?.destination?.spreadsheetId ?? '']?.sheets ?? [];
    const place = sheets.findIndex(({ id }) => id === form?.destination?.sheetId);
    const [sheet] = place < 0 ? [] : sheets.splice(place, 1);
    if (!form?.destination || !sheet) return;
    const at = this.slow === 'flush' ? null : state.now + this.slow * 1000;
    state.held ??= [];
    state.held.push({ at, spreadsheetId: form.destination.spreadsheetId, formId: form.id, sheet });
  }
}

/** Shows the sheets whose time has come; with `flushed` also those that wait for a flush. */
export function showSheets(state: State, flushed: boolean): void {
  if (!state.held) return;
  const isDue = (at: number | null) => (at === null ? flushed : at <= state.now);
  const due = state.held.filter(({ at }) => isDue(at));
  const left = state.held.filter(({ at }) => !isDue(at));
  if (left.length > 0) state.held = left;
  else delete state.held;
  for (const { spreadsheetId, formId, sheet } of due) {
    const form = state.forms[formId];
    const isLinked = form?.destination?.sheetId === sheet.id;
    state.spreadsheets[spreadsheetId]?.sheets.unshift({ ...sheet, formId: isLinked ? formId : null });
    if (!form || !isLinked) continue;
    addAnswerColumns(state, form, state.users[state.files[formId]?.owner ?? '']?.locale ?? 'en');
    for (const response of form.responses) if (response.row === null) writeAnswer(state, form, response);
  }
}
