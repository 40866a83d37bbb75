import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { ChoiceState } from '../../state';
import { Choice, choiceState } from './choice';
import type { QuizFeedback } from './feedback';
import type { ItemResponse } from './item-response';
import type { PageBreakItem } from './page-break';
import { GradedQuestion, Question } from './question';
import type { CheckboxValidation } from './validation';

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
      'choices',
      choices.map(({ _value }) => _value),
      states.some((state) => Object.keys(state).length > 0) ? states : undefined,
    );
  }

  setChoiceValues(values: string[]): this {
    return this._replace('values', [...values]);
  }

  getFeedbackForCorrect(): QuizFeedback | null {
    return this._feedback('correct');
  }

  setFeedbackForCorrect(feedback: QuizFeedback): this {
    return this._setFeedback('correct', feedback);
  }

  getFeedbackForIncorrect(): QuizFeedback | null {
    return this._feedback('incorrect');
  }

  setFeedbackForIncorrect(feedback: QuizFeedback): this {
    return this._setFeedback('incorrect', feedback);
  }

  protected _allows(value: string): boolean {
    const { choices, otherOption } = this._state();
    return otherOption || choices.includes(value);
  }

  private _replace(argument: 'choices' | 'values', values: string[], states?: ChoiceState[]): this {
    if (values.length === 0) throw new Exception(`Array is empty: ${argument}`);
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
