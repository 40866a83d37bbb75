import type { EnumValue } from '../enums';
import { Exception, type Execution } from '../execution';
import { MOST_TRIGGERS } from '../limits';
import { mintNumber, type TriggerState } from '../state';
import type { Form } from './form/form';
import { isTimeZone } from './spreadsheet/serial-dates';
import { Trigger } from './trigger';
import { minuteOf } from './triggers';
import { instantOf, wallOf } from './wall-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const SCOPES: Record<string, string[]> = { '*': ['script.scriptapp'] };

/** A spreadsheet, a form or a document. */
export interface Identified {
  getId(): string;
}

/** `ScriptApp.newTrigger(…)`. */
export class TriggerBuilder {
  static readonly free: readonly string[] = ['timeBased', 'forSpreadsheet', 'forForm'];
  static readonly scopes = SCOPES;

  constructor(
    private readonly _run: Execution,
    private readonly _handler: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this._run, this._handler);
  }

  forSpreadsheet(which: string | Identified): SpreadsheetTriggerBuilder {
    const id = typeof which === 'string' ? which : which.getId();
    return new SpreadsheetTriggerBuilder(this._run, this._handler, id);
  }

  forForm(which: string | Form): FormTriggerBuilder {
    return new FormTriggerBuilder(this._run, this._handler, typeof which === 'string' ? which : which.formId);
  }
}

/** Triggers of one file: the event is chosen, then the trigger is made. */
abstract class FileTriggerBuilder {
  static readonly scopes = SCOPES;
  protected _event: TriggerState['event'] | null = null;

  constructor(
    protected readonly _run: Execution,
    private readonly _handler: string,
    protected readonly _sourceId: string,
  ) {}

  onOpen(): this {
    this._event = 'ON_OPEN';
    return this;
  }

  onFormSubmit(): this {
    this._event = 'ON_FORM_SUBMIT';
    return this;
  }

  create(): Trigger {
    if (!this._event) throw new Exception('The trigger has no event: choose one before create().');
    if (!this._exists()) throw missing(this._sourceId);
    return install(this._run, this._handler, { event: this._event, source: this._source, sourceId: this._sourceId });
  }

  protected abstract readonly _source: 'SPREADSHEETS' | 'FORMS';
  protected abstract _exists(): boolean;
}

/** Triggers of a spreadsheet. */
export class SpreadsheetTriggerBuilder extends FileTriggerBuilder {
  static readonly free: readonly string[] = ['onOpen', 'onEdit', 'onChange', 'onFormSubmit'];
  protected readonly _source = 'SPREADSHEETS';

  onEdit(): this {
    this._event = 'ON_EDIT';
    return this;
  }

  onChange(): this {
    this._event = 'ON_CHANGE';
    return this;
  }

  protected _exists(): boolean {
    return this._sourceId in this._run.state.spreadsheets;
  }
}

/** Triggers of a form. */
export class FormTriggerBuilder extends FileTriggerBuilder {
  static readonly free: readonly string[] = ['onOpen', 'onFormSubmit'];
  protected readonly _source = 'FORMS';

  protected _exists(): boolean {
    return this._sourceId in this._run.state.forms;
  }
}

type Schedule =
  | { kind: 'minutes' | 'hours' | 'days' | 'weeks'; every: number }
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

  onWeekDay(day: EnumValue): this {
    this._weekDay = WEEK_DAYS.indexOf(day.name);
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

  private _times(schedule: Schedule, id: string): { everyMs: number | null; next: number } {
    const { now } = this._run.state;
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
        return { everyMs: schedule.every * DAY, next: this._next(this._timeOfDay(id), DAY) };
      case 'weeks': {
        const day = this._weekDay ?? minuteOf(`${id} day`, 7);
        // 4 January 1970 was a Sunday.
        return { everyMs: schedule.every * 7 * DAY, next: this._next((3 + day) * DAY + this._timeOfDay(id), 7 * DAY) };
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

function install(
  run: Execution,
  handler: string,
  source: Pick<TriggerState, 'event' | 'source' | 'sourceId'>,
  times: (id: string) => Pick<TriggerState, 'everyMs' | 'next'> = () => ({ everyMs: null, next: null }),
): Trigger {
  const { state, user } = run;
  if (state.triggers.filter(({ owner }) => owner === user.email).length >= MOST_TRIGGERS) {
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = String(mintNumber(state));
  const trigger: TriggerState = { id, handler, owner: user.email, ...source, ...times(id), disabled: false };
  state.triggers.push(trigger);
  return new Trigger(trigger);
}

function whole(method: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw new Exception(`Invalid argument: ${method} (${value})`);
  return Math.trunc(value);
}

function missing(id: string): Exception {
  return new Exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
}
