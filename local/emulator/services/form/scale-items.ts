import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { RATING_ICON_TYPE } from './enums';
import type { ItemResponse } from './item-response';
import { OpenQuestion } from './question';

/** Numbers from one bound to the other. */
export class ScaleItem extends OpenQuestion {
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

/** So many stars, hearts or thumbs; the scale begins with one. */
export class RatingItem extends OpenQuestion {
  createResponse(response: number): ItemResponse {
    const { upper } = this._state();
    return this._respond(String(response), Number.isInteger(response) && response >= 1 && response <= upper);
  }

  getRatingScaleLevel(): number {
    return this._state().upper;
  }

  setRatingScaleLevel(level: number): this {
    if (level < 3 || level > 10) throw new Exception(`Invalid argument: level (${level} is not between 3 and 10)`);
    this._state().upper = level;
    return this;
  }

  getRatingIcon(): EnumValue {
    return RATING_ICON_TYPE[this._state().icon ?? 'STAR'];
  }

  setRatingIcon(ratingIcon: EnumValue): this {
    this._state().icon = ratingIcon.name as 'STAR' | 'HEART' | 'THUMB_UP';
    return this;
  }
}
