import { beforeEach, describe, expect, it, test } from 'vitest';
import { FormAppService } from '../../local/emulator/services/form/form-app';
import { ScriptAppService } from '../../local/emulator/services/script-app';
import type { ClockTriggerBuilder } from '../../local/emulator/services/trigger-clock';
import { advanceTrigger, dueTrigger, spreadsheetTriggers } from '../../local/emulator/services/triggers';
import type { State, TriggerState } from '../../local/emulator/state';
import { bareRun, COLLEAGUE, KEEPER, spaceOfTwo } from './bare-run';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let state: State;
let app: ScriptAppService;

beforeEach(() => {
  state = spaceOfTwo({ scopes: ['script.scriptapp', 'forms'] });
  app = new ScriptAppService(bareRun(state));
  state.spreadsheets.book = {
    id: 'book',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    activeSheetId: 0,
    sheets: [],
    namedRanges: {},
  };
});

function clock(build: (builder: ClockTriggerBuilder) => ClockTriggerBuilder): TriggerState {
  build(app.newTrigger('tick').timeBased()).create();
  return state.triggers.at(-1) as TriggerState;
}

describe('a recurring clock trigger', () => {
  const periods: [string, (builder: ClockTriggerBuilder) => ClockTriggerBuilder, number, number][] = [
    ['every 5 minutes', (builder) => builder.everyMinutes(5), 5 * MINUTE, 5 * MINUTE],
    ['every hour', (builder) => builder.everyHours(1), HOUR, HOUR],
    ['every 6 hours', (builder) => builder.everyHours(6), 6 * HOUR, HOUR],
    ['every day', (builder) => builder.everyDays(1), DAY, DAY],
    ['every week', (builder) => builder.everyWeeks(1).onWeekDay(app.WeekDay.MONDAY).atHour(8), 7 * DAY, 7 * DAY],
  ];
  test.each(periods)('%s fires first in the future, not later than one period on', (_, build, everyMs, latest) => {
    const trigger = clock(build);
    expect(trigger).toMatchObject({ event: 'CLOCK', source: 'CLOCK', sourceId: null, everyMs, disabled: false });
    expect(trigger.next).toBeGreaterThan(state.now);
    expect(trigger.next).toBeLessThanOrEqual(state.now + latest);
  });

  it('keeps to its hour in the zone of the script, or in its own', () => {
    const hourOf = (trigger: TriggerState, zone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', weekday: 'short' }).format(trigger.next ?? 0);
    const monday = (builder: ClockTriggerBuilder) => builder.everyWeeks(1).onWeekDay(app.WeekDay.MONDAY).atHour(8);
    expect(hourOf(clock(monday), 'Europe/Moscow')).toBe('Mon, 08');
    expect(
      hourOf(
        clock((builder) => monday(builder).inTimezone('Asia/Almaty')),
        'Asia/Almaty',
      ),
    ).toBe('Mon, 08');
    const near = clock((builder) => builder.everyDays(1).atHour(8).nearMinute(30)).next ?? 0;
    const past = (near + 3 * HOUR) % DAY;
    expect(Math.abs(past - (8 * HOUR + 30 * MINUTE))).toBeLessThanOrEqual(15 * MINUTE);
  });

  it('has the same minute on every run of the same space, and keeps it', () => {
    const first = clock((builder) => builder.everyHours(1));
    const { next } = first;
    state.now = next ?? 0;
    advanceTrigger(state, first);
    expect(first.next).toBe((next ?? 0) + HOUR);
    const again = spaceOfTwo({ scopes: ['script.scriptapp', 'forms'] });
    new ScriptAppService(bareRun(again)).newTrigger('tick').timeBased().everyHours(1).create();
    expect(again.triggers[0]?.next).toBe(next);
  });

  it('keeps to the clock on the wall when summer time begins', () => {
    const trigger = clock((builder) => builder.everyDays(1).atHour(8).inTimezone('America/New_York'));
    const hour = () =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', hour: '2-digit' }).format(trigger.next ?? 0);
    const hours = new Set<string>();
    for (let day = 0; day < 250; day += 1) {
      hours.add(hour());
      state.now = trigger.next ?? 0;
      advanceTrigger(state, trigger);
    }
    expect([...hours]).toEqual(['08']);
  });

  it('of a day of the month passes over months that lack it', () => {
    const trigger = clock((builder) => builder.onMonthDay(31).atHour(8).inTimezone('UTC'));
    const days: string[] = [];
    for (let month = 0; month < 4; month += 1) {
      days.push(new Date(trigger.next ?? 0).toISOString().slice(0, 10));
      state.now = trigger.next ?? 0;
      advanceTrigger(state, trigger);
    }
    expect(days).toEqual(['2026-10-31', '2026-12-31', '2027-01-31', '2027-03-31']);
  });

  it('that missed several firings fires once', () => {
    const trigger = clock((builder) => builder.everyHours(1));
    const first = trigger.next ?? 0;
    state.now = first + 5 * HOUR + MINUTE;
    advanceTrigger(state, trigger);
    expect(trigger.next).toBe(first + 6 * HOUR);
  });
});

describe('a one-time trigger', () => {
  it('fires after the given time and stays listed', () => {
    const trigger = clock((builder) => builder.after(10 * MINUTE));
    expect(trigger).toMatchObject({ everyMs: null, next: state.now + 10 * MINUTE });
    advanceTrigger(state, trigger);
    expect(trigger.next).toBeNull();
    expect(app.getProjectTriggers()).toHaveLength(1);
  });

  it('fires at a date, or at once where that has passed', () => {
    const date = new Date(state.now + DAY);
    expect(clock((builder) => builder.at(date)).next).toBe(date.getTime());
    expect(clock((builder) => builder.at(new Date(0))).next).toBe(state.now);
    const midnight = Date.UTC(2026, 11, 1);
    const near = clock((builder) => builder.atDate(2026, 12, 1).inTimezone('UTC')).next ?? 0;
    expect(Math.abs(near - midnight)).toBeLessThanOrEqual(15 * MINUTE);
  });
});

test('due triggers come by time, then by id; those disabled never', () => {
  const late = clock((builder) => builder.after(2 * MINUTE));
  const [one, two] = [clock((builder) => builder.after(MINUTE)), clock((builder) => builder.after(MINUTE))];
  clock((builder) => builder.after(1)).disabled = true;
  const order: string[] = [];
  for (let due = dueTrigger(state, state.now + HOUR); due; due = dueTrigger(state, state.now + HOUR)) {
    order.push(due.trigger.id);
    advanceTrigger(state, due.trigger);
  }
  expect(order).toEqual([...[one.id, two.id].sort(), late.id]);
  expect(dueTrigger(state, state.now)).toBeNull();
});

describe('the list of triggers', () => {
  it('shows each user only their own', () => {
    const trigger = app.newTrigger('onAnswer').forSpreadsheet('book').onFormSubmit().create();
    expect(new ScriptAppService(bareRun(state, COLLEAGUE)).getProjectTriggers()).toEqual([]);
    const [own] = app.getProjectTriggers();
    expect(own?.getUniqueId()).toBe(trigger.getUniqueId());
    expect(own?.getEventType()).toBe(app.EventType.ON_FORM_SUBMIT);
    expect(own?.getTriggerSource()).toBe(app.TriggerSource.SPREADSHEETS);
    expect([own?.getTriggerSourceId(), own?.getHandlerFunction()]).toEqual(['book', 'onAnswer']);
    expect(app.getUserTriggers({ getId: () => 'book' })).toHaveLength(1);
    expect(spreadsheetTriggers(state, 'book', 'ON_FORM_SUBMIT')).toHaveLength(1);
    expect(spreadsheetTriggers(state, 'book', 'ON_EDIT')).toEqual([]);
    app.deleteTrigger(trigger);
    expect(state.triggers).toEqual([]);
  });

  it('takes a form, and a spreadsheet as an object', () => {
    const form = new FormAppService(bareRun(state)).create('A');
    expect(app.newTrigger('a').forForm(form).onFormSubmit().create().getTriggerSourceId()).toBe(form.getId());
    const book = { getId: () => 'book' };
    expect(app.newTrigger('a').forSpreadsheet(book).onOpen().create().getTriggerSourceId()).toBe('book');
  });

  it('ends at twenty for one user', () => {
    const add = () => app.newTrigger('tick').timeBased().everyHours(1).create();
    for (let count = 0; count < 20; count += 1) add();
    expect(add).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    const other = new ScriptAppService(bareRun(state, COLLEAGUE));
    expect(other.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId()).toBeTruthy();
  });

  const refusals: [string, () => unknown, string][] = [
    [
      'an interval that Google lacks',
      () => app.newTrigger('a').timeBased().everyMinutes(7),
      'one of 1, 5, 10, 15 or 30',
    ],
    ['a clock without a schedule', () => app.newTrigger('a').timeBased().create(), 'no schedule'],
    ['a zone that is none', () => app.newTrigger('a').timeBased().inTimezone('Mars/Base'), 'Invalid timezone'],
    ['a spreadsheet without an event', () => app.newTrigger('a').forSpreadsheet('book').create(), 'no event'],
    [
      'a spreadsheet that is not there',
      () => app.newTrigger('a').forSpreadsheet('none').onEdit().create(),
      'is missing',
    ],
  ];
  test.each(refusals)('refuses %s', (_, act, message) => expect(act).toThrow(message));
});

describe('consent', () => {
  it('is complete when all that the manifest asks for is granted', () => {
    const info = app.getAuthorizationInfo(app.AuthMode.FULL);
    expect(info.getAuthorizationStatus()).toBe(app.AuthorizationStatus.NOT_REQUIRED);
    expect(info.getAuthorizationUrl()).toBeNull();
    expect(info.getAuthorizedScopes()).toContain('https://www.googleapis.com/auth/forms');
    expect(() => app.requireAllScopes(app.AuthMode.FULL)).not.toThrow();
  });

  it('is asked for when something is missing', () => {
    Object.assign(state.users[KEEPER] ?? {}, { granted: ['forms'] });
    expect(app.getAuthorizationInfo(app.AuthMode.FULL).getAuthorizationStatus()).toBe(app.AuthorizationStatus.REQUIRED);
    expect(() => app.requireAllScopes(app.AuthMode.FULL)).toThrow('script.scriptapp');
    const forms = ['https://www.googleapis.com/auth/forms'];
    expect(() => app.requireScopes(app.AuthMode.FULL, forms)).not.toThrow();
  });
});
