import type { EnumValue } from '../enums';
import { Exception, type Execution } from '../execution';
import { isTimeZone } from './spreadsheet/serial-dates';
import type { Trigger } from './trigger';
import { install, SCOPES, type Times } from './trigger-install';
import { minuteOf, nextMonthDay } from './triggers';
import { instantOf, wallOf } from './wall-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

type Schedule =
  | { kind: 'minutes' | 'hours' | 'days' | 'weeks'; every: number }
  | { kind: 'month'; day: number }
  | { kind: 'date'; wall: number }
  | { kind: 'after'; ms: number }
  | { kind: 'at'; at: number };

/** Triggers of the clock; a recurring one keeps its own minute within the hour. */
export class ClockTriggerBuilder {
  static readonly free: readonly string[] = [
    'everyMinutes',
    'everyHours',
    'everyDays',
    'everyWeeks',
    'atHour',
    'nearMinute',
    'onWeekDay',
    'inTimezone',
    'after',
    'at',
    'atDate',
    'onMonthDay',
  ];
  static readonly scopes = SCOPES;
  private _schedule: Schedule | null = null;
  private _hour: number | null = null;
  private _minute: number | null = null;
  private _weekDay: number | null = null;
  private _zone: string;

  constructor(
    private readonly _run: Execution,
    private readonly _handler: string,
  ) {
    this._zone = _run.state.project.timeZone;
  }

  everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new Exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this._every('minutes', n);
  }

  everyHours(n: number): this {
    return this._every('hours', n);
  }

  everyDays(n: number): this {
    return this._every('days', n);
  }

  everyWeeks(n: number): this {
    return this._every('weeks', n);
  }

  atHour(hour: number): this {
    this._hour = whole('atHour', hour, 0, 23);
    return this;
  }

  nearMinute(minute: number): this {
    this._minute = whole('nearMinute', minute, 0, 59);
    return this;
  }

  /** Alone it means every week (the sample of the reference). */
  onWeekDay(day: EnumValue): this {
    this._weekDay = WEEK_DAYS.indexOf(day.name);
    this._schedule ??= { kind: 'weeks', every: 1 };
    return this;
  }

  onMonthDay(day: number): this {
    this._schedule = { kind: 'month', day: whole('onMonthDay', day, 1, 31) };
    return this;
  }

  /** Near midnight of that day; months count from 1. */
  atDate(year: number, month: number, day: number): this {
    this._schedule = {
      kind: 'date',
      wall: Date.UTC(year, whole('atDate', month, 1, 12) - 1, whole('atDate', day, 1, 31)),
    };
    return this;
  }

  inTimezone(timezone: string): this {
    if (!isTimeZone(timezone)) throw new Exception(`Invalid timezone: ${timezone}`);
    this._zone = timezone;
    return this;
  }

  after(durationMilliseconds: number): this {
    this._schedule = { kind: 'after', ms: whole('after', durationMilliseconds, 0, Number.MAX_SAFE_INTEGER) };
    return this;
  }

  at(date: Date): this {
    this._schedule = { kind: 'at', at: date.getTime() };
    return this;
  }

  create(): Trigger {
    const schedule = this._schedule;
    if (!schedule) throw new Exception('The clock trigger has no schedule: choose one before create().');
    return install(this._run, this._handler, { event: 'CLOCK', source: 'CLOCK', sourceId: null }, (id) =>
      this._times(schedule, id),
    );
  }

  private _every(kind: 'minutes' | 'hours' | 'days' | 'weeks', n: number): this {
    this._schedule = { kind, every: whole(`every${kind[0]?.toUpperCase()}${kind.slice(1)}`, n, 1, 1000) };
    return this;
  }

  private _times(schedule: Schedule, id: string): Times {
    const { now } = this._run.state;
    const zone = this._zone;
    switch (schedule.kind) {
      case 'after':
        return { everyMs: null, next: now + schedule.ms };
      case 'at':
        return { everyMs: null, next: Math.max(schedule.at, now) };
      case 'minutes':
        return {
          everyMs: schedule.every * MINUTE,
          next: this._next(minuteOf(id, schedule.every) * MINUTE, schedule.every * MINUTE),
        };
      case 'hours':
        return { everyMs: schedule.every * HOUR, next: this._next(minuteOf(id, 60) * MINUTE, HOUR) };
      case 'days':
        return { everyMs: schedule.every * DAY, next: this._next(this._timeOfDay(id), DAY), zone };
      case 'weeks': {
        const day = this._weekDay ?? minuteOf(`${id} day`, 7);
        // 4 January 1970 was a Sunday.
        const next = this._next((3 + day) * DAY + this._timeOfDay(id), 7 * DAY);
        return { everyMs: schedule.every * 7 * DAY, next, zone };
      }
      case 'month': {
        const next = nextMonthDay(now, zone, schedule.day, this._timeOfDay(id));
        return { everyMs: null, next, zone, monthDay: schedule.day };
      }
      case 'date': {
        const wall = schedule.wall + (this._hour === null ? (minuteOf(id, 31) - 15) * MINUTE : this._timeOfDay(id));
        return { everyMs: null, next: Math.max(instantOf(wall, zone), now) };
      }
    }
  }

  /** The first moment after now whose wall clock is `phase` past a multiple of `period`. */
  private _next(phase: number, period: number): number {
    const wall = wallOf(this._run.state.now, this._zone);
    const next = wall - ((((wall - phase) % period) + period) % period) + period;
    return instantOf(next, this._zone);
  }

  private _timeOfDay(id: string): number {
    const hour = this._hour ?? minuteOf(`${id} hour`, 24);
    const minute = this._minute === null ? minuteOf(id, 60) : this._minute + minuteOf(id, 31) - 15;
    return hour * HOUR + minute * MINUTE;
  }
}

function whole(method: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw new Exception(`The value you passed to ${method} was invalid.`);
  return Math.trunc(value);
}
