import type { ItemResponse } from './item-response';
import { OpenQuestion } from './question';
import type { ParagraphTextValidation, TextValidation } from './validation';

abstract class TextQuestion extends OpenQuestion {
  createResponse(response: string): ItemResponse {
    return this._respond(response);
  }

  setValidation(validation: TextValidation | ParagraphTextValidation): this {
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
