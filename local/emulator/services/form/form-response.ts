import { Exception, type Execution } from '../../execution';
import { type FormState, type GradeState, mintId, type ResponseState, type State } from '../../state';
import { editResponseUrl, publishedUrl } from './addresses';
import { writeAnswer } from './answer-sheet';
import type { BaseItem } from './base-item';
import { type Answer, ItemResponse } from './item-response';

/** Types that appear among the answers even when left empty. */
const SHOWN_EMPTY = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'DATETIME', 'TIME', 'DURATION']);

/** A response of somebody, or one that the script is filling in. */
export class FormResponse {
  static readonly free: readonly string[] = [
    'getId',
    'getTimestamp',
    'getRespondentEmail',
    'getItemResponses',
    'getResponseForItem',
    'withItemResponse',
    'withItemGrade',
    'getGradableItemResponses',
    'getGradableResponseForItem',
    'toPrefilledUrl',
    'getEditResponseUrl',
  ];
  static readonly scopes: Record<string, string[]> = { '*': ['forms.currentonly', 'forms'] };
  private readonly _draft: Record<string, Answer> = {};
  /** Given by this script, until `submitGrades`. */
  readonly _grades: Record<string, GradeState> = {};
  /** As it was when read: later edits of the response do not show in this object. */
  private _stored: ResponseState | null;

  constructor(
    private readonly _run: Execution,
    readonly formId: string,
    response: ResponseState | null,
  ) {
    this._stored = response && structuredClone(response);
  }

  getId(): string | null {
    return this._stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this._stored && new Date(this._stored.timestamp);
  }

  getRespondentEmail(): string | null {
    return this._stored?.email ?? null;
  }

  getEditResponseUrl(): string | null {
    return this._stored && editResponseUrl(this.formId, this._stored.id);
  }

  getItemResponses(): ItemResponse[] {
    return this._form().items.flatMap(({ id, type }) => {
      const answer = this._answers()[id] ?? (this._stored && SHOWN_EMPTY.has(type) ? '' : undefined);
      return answer === undefined ? [] : [this._response(id, answer)];
    });
  }

  getResponseForItem(item: BaseItem): ItemResponse | null {
    return this.getItemResponses().find(({ itemId }) => itemId === item.itemId) ?? null;
  }

  /** Of every item that has points, answered or not (reference/forms/form-response). */
  getGradableItemResponses(): ItemResponse[] {
    return this._form().items.flatMap(({ id, points }) =>
      points === undefined || points === 0 ? [] : [this._response(id, this._answers()[id] ?? null)],
    );
  }

  getGradableResponseForItem(item: BaseItem): ItemResponse | null {
    return this.getGradableItemResponses().find(({ itemId }) => itemId === item.itemId) ?? null;
  }

  withItemGrade(gradedResponse: ItemResponse): this {
    const { itemId, _grade } = gradedResponse;
    if (_grade) this._grades[itemId] = _grade;
    return this;
  }

  withItemResponse(response: ItemResponse): this {
    if (response._answer !== null) this._draft[response.itemId] = response._answer;
    return this;
  }

  /** Stored and written to the answer sheet as anybody's, but no trigger fires (guides/triggers/installable). */
  submit(): this {
    const form = this._form();
    if (this._stored) throw new Exception('This response has already been submitted.');
    if (form.limitOne)
      throw new Exception('Scripts cannot submit responses to a form that is limited to one response per user.');
    if (!form.published || !form.accepting) throw new Exception('This form is currently not accepting responses.');
    const stored = storeResponse(this._run.state, form, { answers: this._draft, email: '' });
    writeAnswer(this._run.state, form, stored);
    this._stored = structuredClone(stored);
    return this;
  }

  toPrefilledUrl(): string {
    const parameters = new URLSearchParams({ usp: 'pp_url' });
    for (const [id, answer] of Object.entries(this._answers())) {
      for (const value of [answer].flat(2)) parameters.append(`entry.${id}`, value);
    }
    return `${publishedUrl(this.formId)}?${parameters}`;
  }

  private _response(itemId: number, answer: Answer | null): ItemResponse {
    const grade = this._grades[itemId] ?? this._stored?.grades?.[itemId] ?? null;
    return new ItemResponse(this._run, this.formId, itemId, answer, grade);
  }

  private _answers(): Record<string, Answer> {
    return this._stored?.answers ?? this._draft;
  }

  private _form(): FormState {
    const form = this._run.state.forms[this.formId];
    if (!form) throw new Exception('No item with the given ID could be found.');
    return form;
  }
}

/** Adds a response to the form's own store; `writeAnswer` puts it into the answer sheet. */
export function storeResponse(
  state: State,
  form: FormState,
  { answers, email }: Pick<ResponseState, 'answers' | 'email'>,
): ResponseState {
  const id = mintId(state, '2_ABaOnu');
  const response: ResponseState = { id, timestamp: state.now, email, answers: structuredClone(answers), row: null };
  form.responses.push(response);
  return response;
}
