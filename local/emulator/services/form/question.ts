import { Exception } from '../../execution';
import { BaseItem } from './base-item';
import { QuizFeedback } from './feedback';
import { type Answer, ItemResponse } from './item-response';

/** An item that people answer. */
export abstract class Question extends BaseItem {
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
export abstract class GradedQuestion extends Question {
  getPoints(): number {
    return this._state().points ?? 0;
  }

  setPoints(points: number): this {
    if (points < 0) throw new Exception(`Invalid argument: points (${points})`);
    this._state().points = points;
    return this;
  }

  protected _feedback(kind: 'general' | 'correct' | 'incorrect'): QuizFeedback | null {
    const feedback = this._state().feedback?.[kind];
    return feedback ? new QuizFeedback(feedback) : null;
  }

  protected _setFeedback(kind: 'general' | 'correct' | 'incorrect', feedback: QuizFeedback): this {
    const item = this._state();
    item.feedback = { ...item.feedback, [kind]: feedback._state };
    return this;
  }
}

/** A question without a right answer: it has one feedback for all. */
export abstract class OpenQuestion extends GradedQuestion {
  getGeneralFeedback(): QuizFeedback | null {
    return this._feedback('general');
  }

  setGeneralFeedback(feedback: QuizFeedback): this {
    return this._setFeedback('general', feedback);
  }
}
