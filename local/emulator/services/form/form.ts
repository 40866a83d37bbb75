import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { FormState } from '../../state';
import { mayEdit } from './access';
import { linkAnswerSheet, unlinkAnswerSheet } from './answer-sheet';
import { DESTINATION_TYPE } from './enums';
import { FormItems } from './form-items';
import { FormResponse } from './form-response';
import { NO_ITEM } from './form-settings';

/** A form, opened by somebody who may edit it: here its answers and where they go. */
export class Form extends FormItems {
  getDestinationId(): string {
    return this._destination().spreadsheetId;
  }

  getDestinationType(): EnumValue {
    this._destination();
    return DESTINATION_TYPE.SPREADSHEET;
  }

  setDestination(_type: EnumValue, id: string): this {
    const { state, user } = this._run;
    const spreadsheet = state.spreadsheets[id];
    if (!spreadsheet || !mayEdit(state, id, user.email)) throw new Exception(NO_ITEM);
    linkAnswerSheet(state, this._state(), spreadsheet, user.locale);
    return this;
  }

  removeDestination(): this {
    unlinkAnswerSheet(this._run.state, this._state());
    return this;
  }

  getResponses(...args: Date[]): FormResponse[] {
    const since = args[0]?.getTime() ?? Number.NEGATIVE_INFINITY;
    const inclusive = this._run.switches.responsesSinceInclusive;
    return this._state()
      .responses.filter(({ timestamp }) => timestamp > since || (inclusive && timestamp === since))
      .map((response) => new FormResponse(this._run, this.formId, response));
  }

  getResponse(responseId: string): FormResponse {
    const response = this._state().responses.find(({ id }) => id === responseId);
    if (!response) throw new Exception('No response with the given ID could be found.');
    return new FormResponse(this._run, this.formId, response);
  }

  createResponse(): FormResponse {
    return new FormResponse(this._run, this.formId, null);
  }

  /** Grades that `withItemGrade` gave; the only call of a script after which form-submit triggers fire at Google. */
  submitGrades(responses: FormResponse[]): this {
    for (const response of responses) {
      const stored = this._state().responses.find(({ id }) => id === response.getId());
      if (stored) stored.grades = { ...stored.grades, ...response._grades };
    }
    return this;
  }

  /** Rows of the answer sheet stay (reference/forms/form). */
  deleteAllResponses(): this {
    this._state().responses = [];
    return this;
  }

  deleteResponse(responseId: string): this {
    const form = this._state();
    if (!form.responses.some(({ id }) => id === responseId)) {
      throw new Exception('No response with the given ID could be found.');
    }
    form.responses = form.responses.filter(({ id }) => id !== responseId);
    return this;
  }

  private _destination(): NonNullable<FormState['destination']> {
    const { destination } = this._state();
    if (!destination) throw new Exception('The form currently has no response destination.');
    return destination;
  }
}
