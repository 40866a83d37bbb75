import { error, known, type Suite } from './case';

const builder = known('doc', 'reference/script/clock-trigger-builder, reference/script/trigger-builder');
const trigger = known('doc', 'reference/script/trigger');
const app = known('doc', 'reference/script/script-app');
const seen = known('live', 'mails of failures and issues of public projects');
const memory = known('guess', 'from memory');

/** Facts about the triggers of ScriptApp. */
export const TRIGGERS: Suite = {
  service: 'ScriptApp',
  prelude: `const clock = () => ScriptApp.newTrigger('main').timeBased();
const book = SpreadsheetApp.getActive();
const facts = (one) => [one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource())];`,
  cases: [
    trigger('a clock trigger', 'facts(clock().everyHours(1).create())', ['main', 'CLOCK', 'CLOCK']),
    trigger('a clock trigger has no source id', 'clock().after(1000).create().getTriggerSourceId()', null),
    trigger('a trigger of edits', "facts(ScriptApp.newTrigger('main').forSpreadsheet(book).onEdit().create())", [
      'main',
      'ON_EDIT',
      'SPREADSHEETS',
    ]),
    trigger(
      'a trigger of opening',
      "facts(ScriptApp.newTrigger('main').forSpreadsheet(book.getId()).onOpen().create())",
      ['main', 'ON_OPEN', 'SPREADSHEETS'],
    ),
    trigger('a trigger of changes', "facts(ScriptApp.newTrigger('main').forSpreadsheet(book).onChange().create())", [
      'main',
      'ON_CHANGE',
      'SPREADSHEETS',
    ]),
    trigger(
      'the source id is the file',
      "ScriptApp.newTrigger('main').forSpreadsheet(book).onFormSubmit().create().getTriggerSourceId() === book.getId()",
      true,
    ),
    trigger(
      'a trigger of a form',
      "facts(ScriptApp.newTrigger('main').forForm(FormApp.create('F')).onFormSubmit().create())",
      ['main', 'ON_FORM_SUBMIT', 'FORMS'],
    ),
    trigger(
      'ids differ',
      'clock().everyDays(1).create().getUniqueId() === clock().everyDays(1).create().getUniqueId()',
      false,
    ),
    app(
      'equal triggers are installed side by side',
      'clock().everyDays(1).create(); clock().everyDays(1).create(); return ScriptApp.getProjectTriggers().length',
      2,
    ),
    app(
      'a deleted trigger is gone',
      'const one = clock().everyDays(1).create(); clock().everyDays(1).create(); ScriptApp.deleteTrigger(one); return ScriptApp.getProjectTriggers().length',
      1,
    ),
    app('there are none at first', 'ScriptApp.getProjectTriggers()', []),
    app(
      'getUserTriggers lists those of a file',
      "clock().everyDays(1).create(); ScriptApp.newTrigger('main').forSpreadsheet(book).onEdit().create(); return ScriptApp.getUserTriggers(book).map((one) => String(one.getEventType()))",
      ['ON_EDIT'],
    ),
    builder('minutes are 1, 5, 10, 15 or 30', 'clock().everyMinutes(7).create()', error('')),
    builder('every five minutes', 'facts(clock().everyMinutes(5).create())[1]', 'CLOCK'),
    builder(
      'a day has an hour and a minute',
      'facts(clock().everyDays(1).atHour(6).nearMinute(30).create())[1]',
      'CLOCK',
    ),
    builder(
      'a week has a day',
      'facts(clock().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create())[1]',
      'CLOCK',
    ),
    builder('at takes a date', 'facts(clock().at(new Date(Date.now() + 60000)).create())[1]', 'CLOCK'),
    builder(
      'a zone has a name of Joda',
      "facts(clock().everyDays(1).atHour(1).inTimezone('Europe/Moscow').create())[1]",
      'CLOCK',
    ),
    builder('an unknown zone is refused', "clock().everyDays(1).inTimezone('Nowhere/Land').create()", error('')),
    seen(
      'another number of minutes is refused in these words',
      'clock().everyMinutes(60)',
      error('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'),
    ),
    builder('a month has a day', 'facts(clock().onMonthDay(1).create())[1]', 'CLOCK'),
    builder('a week day alone is enough', 'facts(clock().onWeekDay(ScriptApp.WeekDay.MONDAY).create())[1]', 'CLOCK'),
    builder('a date is near its midnight', 'facts(clock().atDate(2026, 12, 1).create())[1]', 'CLOCK'),
    builder(
      'settings are chained in any order',
      "facts(clock().atHour(5).nearMinute(30).everyDays(2).inTimezone('America/New_York').create())[1]",
      'CLOCK',
    ),
    builder(
      'a trigger of a document',
      "facts(ScriptApp.newTrigger('main').forDocument(DocumentApp.create('D')).onOpen().create())",
      ['main', 'ON_OPEN', 'DOCUMENTS'],
    ),
    builder(
      'a trigger of a calendar',
      "facts(ScriptApp.newTrigger('main').forUserCalendar('keeper@school.example').onEventUpdated().create())",
      ['main', 'ON_EVENT_UPDATED', 'CALENDAR'],
    ),
    builder(
      'a document has no trigger of edits',
      "typeof ScriptApp.newTrigger('main').forDocument('x').onEdit",
      'undefined',
    ),
    memory('a day of a month of 32 is refused', 'clock().onMonthDay(32)', error('onMonthDay')),
    memory('a minute of 60 is refused', 'clock().everyDays(1).nearMinute(60)', error('nearMinute')),
    memory('a text is no number of hours', "clock().everyHours('two')", error("don't match the method signature")),
    seen('an id is a text of digits', '/^\\d+$/.test(clock().everyDays(1).create().getUniqueId())', true),
    app('the old name lists the same', 'clock().everyDays(1).create(); return ScriptApp.getScriptTriggers().length', 1),
    app('a script that is no web app has no address', 'ScriptApp.getService().getUrl()', null),
    app('a token is a text', 'typeof ScriptApp.getOAuthToken()', 'string'),
    memory('a script that nobody installed as an add-on', 'String(ScriptApp.getInstallationSource())', 'NONE'),
    app('the id of the script is a text', 'typeof ScriptApp.getScriptId()', 'string'),
    seen(
      'the twenty-first trigger is refused',
      'for (let n = 0; n < 21; n += 1) clock().everyDays(1).create()',
      error('This script has too many triggers. Triggers must be deleted from the script before more can be added.'),
    ),
    memory(
      'a function that is not there is no matter yet',
      "ScriptApp.newTrigger('missing').timeBased().everyDays(1).create().getHandlerFunction()",
      'missing',
    ),
    memory('a clock without a schedule is refused', 'clock().create()', error('')),
    memory('an hour of 24 is refused', 'clock().everyDays(1).atHour(24).create()', error('')),
    app(
      'nothing more is to be authorised',
      'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())',
      'NOT_REQUIRED',
    ),
    app('enumerations print as their names', 'String(ScriptApp.EventType.ON_FORM_SUBMIT)', 'ON_FORM_SUBMIT'),
  ],
};
