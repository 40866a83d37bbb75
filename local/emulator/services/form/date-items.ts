import { wallOf } from '../wall-clock';
import type { ItemResponse } from './item-response';
import { OpenQuestion } from './question';

abstract class DayQuestion extends OpenQuestion {
  includesYear(): boolean {
    return !this._state().withoutYear;
  }

  setIncludesYear(enableYear: boolean): this {
    if (enableYear) delete this._state().withoutYear;
    else this._state().withoutYear = true;
    return this;
  }

  /** "2026-11-22T09:30:00.000Z", by the clock on the wall of the script's time zone. */
  protected _wall(response: Date): string {
    return new Date(wallOf(response.getTime(), this._run.state.project.timeZone)).toISOString();
  }
}

/** A day; kept as "2026-11-22", without a zone. */
export class DateItem extends DayQuestion {
  createResponse(response: Date): ItemResponse {
    return this._respond(this._wall(response).slice(0, 10));
  }
}

/** A day with a time; kept as "2026-11-22 09:30". */
export class DateTimeItem extends DayQuestion {
  createResponse(response: Date): ItemResponse {
    return this._respond(this._wall(response).slice(0, 16).replace('T', ' '));
  }
}

/** A time of day; kept as "09:30". */
export class TimeItem extends OpenQuestion {
  createResponse(hour: number, minute: number): ItemResponse {
    return this._respond(clockText([hour, 23], [minute, 59]));
  }
}

/** A length of time; kept as "01:30:00". What is out of range is brought into it (reference/forms/duration-item). */
export class DurationItem extends OpenQuestion {
  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    return this._respond(clockText([hours, 72], [minutes, 59], [seconds, 59]));
  }
}

function clockText(...parts: [value: number, most: number][]): string {
  return parts
    .map(([value, most]) => String(Math.min(Math.max(Math.trunc(value), 0), most)).padStart(2, '0'))
    .join(':');
}
