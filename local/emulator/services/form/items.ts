import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { ChoiceState, ItemType } from '../../state';
import { civilDateOf } from '../wall-clock';
import { addAnswerColumns, renameAnswerColumns } from './answer-sheet';
import { BaseItem } from './base-item';
import { Choice, choiceState } from './choice';
import { type Answer, ItemResponse } from './item-response';
import { PageBreakItem } from './page-break';
import type { CheckboxValidation, GridValidation, TextValidation } from './validation';

abstract class Question extends BaseItem {
  static override readonly free: readonly string[] = [...BaseItem.free, 'createResponse'];

  isRequired(): boolean {
    return this._state().required;
  }

  setRequired(enabled: boolean): this {
    this._state().required = enabled;
    return this;
  }

  /** Only choices are checked here: neither `required` nor validation is. */
  protected _respond(answer: Answer, isAllowed = true): ItemResponse {
    if (!isAllowed) throw new Exception(`Invalid response submitted to item: ${this._state().title}`);
    return new ItemResponse(this._run, this.formId, this.itemId, answer);
  }
}

/** A question that a quiz may grade. */
abstract class GradedQuestion extends Question {
  getPoints(): number {
    return this._state().points ?? 0;
  }

  setPoints(points: number): this {
    this._state().points = points;
    return this;
  }
}

abstract class TextQuestion extends GradedQuestion {
  createResponse(response: string): ItemResponse {
    return this._respond(response);
  }

  setValidation(validation: TextValidation): this {
    this._state().validation = validation._state;
    return this;
  }

  clearValidation(): this {
    this._state().validation = null;
    return this;
  }
}

/** A one-line text question. */
export class TextItem extends TextQuestion {}

/** A text question of several lines. */
export class ParagraphTextItem extends TextQuestion {}

abstract class ChoiceQuestion extends GradedQuestion {
  static override readonly free: readonly string[] = [...Question.free, 'createChoice'];

  createChoice(value: string, second?: boolean | PageBreakItem | EnumValue): Choice {
    return new Choice(this._run, this.formId, value, choiceState(second));
  }

  getChoices(): Choice[] {
    const { choices, choiceStates } = this._state();
    return choices.map((value, index) => new Choice(this._run, this.formId, value, choiceStates?.[index]));
  }

  setChoices(choices: Choice[]): this {
    const states = choices.map(({ _more }) => _more);
    const led = states.filter(({ goTo }) => goTo !== undefined).length;
    if (led > 0 && led < choices.length) {
      throw new Exception('Choices with page navigation cannot be combined with choices without it.');
    }
    return this._replace(
      choices.map(({ _value }) => _value),
      states.some((state) => Object.keys(state).length > 0) ? states : undefined,
    );
  }

  setChoiceValues(values: string[]): this {
    return this._replace([...values]);
  }

  protected _allows(value: string): boolean {
    const { choices, otherOption } = this._state();
    return otherOption || choices.includes(value);
  }

  private _replace(values: string[], states?: ChoiceState[]): this {
    if (values.length === 0) throw new Exception('Array is empty: choices');
    if (values.includes('')) throw new Exception('Questions cannot have empty choice values.');
    if (new Set(values).size < values.length) throw new Exception('Questions cannot have duplicate choice values.');
    const item = this._state();
    item.choices = values;
    delete item.choiceStates;
    if (states) item.choiceStates = states;
    return this;
  }
}

/** A drop-down list. */
export class ListItem extends ChoiceQuestion {
  createResponse(response: string): ItemResponse {
    return this._respond(response, this._allows(response));
  }
}

abstract class OpenChoiceQuestion extends ChoiceQuestion {
  hasOtherOption(): boolean {
    return this._state().otherOption;
  }

  showOtherOption(enabled: boolean): this {
    this._state().otherOption = enabled;
    return this;
  }
}

/** Radio buttons. */
export class MultipleChoiceItem extends OpenChoiceQuestion {
  createResponse(response: string): ItemResponse {
    return this._respond(response, this._allows(response));
  }
}

/** Check boxes. */
export class CheckboxItem extends OpenChoiceQuestion {
  createResponse(responses: string[]): ItemResponse {
    return this._respond(
      responses,
      responses.every((value) => this._allows(value)),
    );
  }

  setValidation(validation: CheckboxValidation): this {
    this._state().validation = validation._state;
    return this;
  }

  clearValidation(): this {
    this._state().validation = null;
    return this;
  }
}

abstract class Grid extends Question {
  getRows(): string[] {
    return [...this._state().rows];
  }

  setRows(rows: string[]): this {
    if (rows.length === 0) throw new Exception('Array is empty: rows');
    this._state().rows = [...rows];
    addAnswerColumns(this._run.state, this._form(), this._run.user.locale);
    renameAnswerColumns(this._run.state, this._form(), this.itemId, this._run.user.locale);
    return this;
  }

  getColumns(): string[] {
    return [...this._state().columns];
  }

  setColumns(columns: string[]): this {
    if (columns.length === 0) throw new Exception('Array is empty: columns');
    this._state().columns = [...columns];
    return this;
  }

  setValidation(validation: GridValidation): this {
    this._state().validation = validation._state;
    return this;
  }

  clearValidation(): this {
    this._state().validation = null;
    return this;
  }

  protected _fits(responses: (readonly string[] | string | null)[]): boolean {
    const { rows, columns } = this._state();
    return (
      responses.length === rows.length && responses.flat().every((value) => value === null || columns.includes(value))
    );
  }
}

/** One choice in every row. */
export class GridItem extends Grid {
  createResponse(responses: (string | null)[]): ItemResponse {
    const answer = responses.map((value) => value ?? '');
    return this._respond(answer, this._fits(responses));
  }
}

/** Any number of choices in every row. */
export class CheckboxGridItem extends Grid {
  createResponse(responses: (string[] | null)[]): ItemResponse {
    const answer = responses.map((values) => values ?? []);
    return this._respond(answer, this._fits(responses));
  }
}

/** Numbers from one bound to the other. */
export class ScaleItem extends GradedQuestion {
  createResponse(response: number): ItemResponse {
    const { lower, upper } = this._state();
    return this._respond(String(response), Number.isInteger(response) && response >= lower && response <= upper);
  }

  getLowerBound(): number {
    return this._state().lower;
  }

  getUpperBound(): number {
    return this._state().upper;
  }

  setBounds(lower: number, upper: number): this {
    if (lower !== 0 && lower !== 1) throw new Exception(`Invalid argument: lower (${lower} is neither 0 nor 1)`);
    if (upper < 3 || upper > 10) throw new Exception(`Invalid argument: upper (${upper} is not between 3 and 10)`);
    Object.assign(this._state(), { lower, upper });
    return this;
  }

  getLeftLabel(): string {
    return this._state().lowerLabel;
  }

  getRightLabel(): string {
    return this._state().upperLabel;
  }

  setLabels(lower: string, upper: string): this {
    Object.assign(this._state(), { lowerLabel: lower, upperLabel: upper });
    return this;
  }
}

/** A day; kept as "2026-11-22", without a zone. */
export class DateItem extends GradedQuestion {
  createResponse(response: Date): ItemResponse {
    const day = civilDateOf(response.getTime(), this._run.state.project.timeZone);
    return this._respond(day);
  }
}

/** A time of day; kept as "09:30". */
export class TimeItem extends GradedQuestion {
  createResponse(hour: number, minute: number): ItemResponse {
    const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
    return this._respond(time);
  }
}

/** A heading between questions. */
export class SectionHeaderItem extends BaseItem {}

/** An item of any type, as `getItems` gives it. */
export class Item extends BaseItem {
  static override readonly free: readonly string[] = [
    ...BaseItem.free,
    'asTextItem',
    'asParagraphTextItem',
    'asMultipleChoiceItem',
    'asCheckboxItem',
    'asListItem',
    'asScaleItem',
    'asGridItem',
    'asCheckboxGridItem',
    'asDateItem',
    'asTimeItem',
    'asSectionHeaderItem',
    'asPageBreakItem',
  ];

  asTextItem(): TextItem {
    return this._as('TEXT', TextItem);
  }
  asParagraphTextItem(): ParagraphTextItem {
    return this._as('PARAGRAPH_TEXT', ParagraphTextItem);
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return this._as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }
  asCheckboxItem(): CheckboxItem {
    return this._as('CHECKBOX', CheckboxItem);
  }
  asListItem(): ListItem {
    return this._as('LIST', ListItem);
  }
  asScaleItem(): ScaleItem {
    return this._as('SCALE', ScaleItem);
  }
  asGridItem(): GridItem {
    return this._as('GRID', GridItem);
  }
  asCheckboxGridItem(): CheckboxGridItem {
    return this._as('CHECKBOX_GRID', CheckboxGridItem);
  }
  asDateItem(): DateItem {
    return this._as('DATE', DateItem);
  }
  asTimeItem(): TimeItem {
    return this._as('TIME', TimeItem);
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return this._as('SECTION_HEADER', SectionHeaderItem);
  }
  asPageBreakItem(): PageBreakItem {
    return this._as('PAGE_BREAK', PageBreakItem);
  }

  private _as<T>(type: ItemType, Typed: new (run: Item['_run'], formId: string, itemId: number) => T): T {
    const actual = this._state().type;
    if (actual !== type) throw new Exception(`Invalid conversion for item type: ${actual}.`);
    return new Typed(this._run, this.formId, this.itemId);
  }
}
