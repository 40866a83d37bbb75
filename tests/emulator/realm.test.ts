import { describe, expect, it, test } from 'vitest';
import { evaluate, scriptSpace } from './script-space';

const SHEET = 'SpreadsheetApp.getActive().getSheets()[0]';

describe('What a service gives is of the kind the script knows', () => {
  test.each([
    `${SHEET}.getRange(1, 1, 2, 2).getValues() instanceof Array`,
    `${SHEET}.getRange(1, 1, 2, 2).getValues()[0] instanceof Array`,
    `Object.getPrototypeOf(Utilities.parseCsv('a')) === Array.prototype`,
    `${SHEET}.getRange('A1').setValue(new Date()).getValue() instanceof Date`,
    `PropertiesService.getScriptProperties().getProperties() instanceof Object`,
    `${SHEET}.getParent() !== null && ${SHEET} !== undefined`,
    `(() => { try { Utilities.newBlob(); } catch (error) { return error instanceof Error; } })()`,
    `(() => { try { null.x; } catch (error) { return error instanceof TypeError && error instanceof Error; } })()`,
    `SpreadsheetApp.WrapStrategy.WRAP === ${SHEET}.getRange('A1').setWrap(true).getWrapStrategy()`,
    `FormApp.ItemType.TEXT.toString() === 'TEXT'`,
    `'getRange' in ${SHEET} && !('getFish' in ${SHEET})`,
    `SpreadsheetApp === SpreadsheetApp && SpreadsheetApp.flush === SpreadsheetApp.flush`,
  ])('%s', (expression) => {
    expect(evaluate(expression)).toBe(true);
  });

  it('is a copy: changing it changes nothing', () => {
    const { run, cell } = scriptSpace(`function main() {
      const range = ${SHEET}.getRange('A1').setValue('a');
      const values = range.getValues();
      values[0][0] = 'b';
      return range.getValue();
    }`);
    expect([run().value, cell()]).toEqual(['a', 'a']);
  });
});

describe('The globals of a script', () => {
  test.each([
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
    'global',
    'window',
    'self',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'structuredClone',
    'crypto',
    'performance',
    'AbortController',
    'Blob',
    'atob',
    'btoa',
  ])('lack %s, as at Google', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  test.each(['SpreadsheetApp', 'FormApp', 'DocumentApp', 'Drive', 'Docs', 'ScriptApp', 'PropertiesService'])(
    'hold %s',
    (name) => {
      expect(evaluate(`typeof ${name}`)).toBe('object');
    },
  );

  it('are no way out to the machine', () => {
    const way = `${SHEET}.getRange.constructor('return typeof process + typeof require')()`;
    expect(evaluate(way)).toBe('undefinedundefined');
  });

  it('are fresh in every run', () => {
    const { run } = scriptSpace(`
      let count = 0;
      function main() { count += 1; globalThis.left = (globalThis.left || 0) + 1; Array.prototype.mine = 1; return [count, left]; }
      function other() { return [typeof left, [].mine === undefined]; }`);
    run();
    expect(run().value).toEqual([1, 1]);
    expect(run('other').value).toEqual(['undefined', true]);
  });

  it('print to the log of the space', () => {
    const { run, space } = scriptSpace(`function main() {
      Logger.log('%s из %s', 2, 3);
      console.warn({ a: [1] }, null);
      return Logger.getLog();
    }`);
    expect(run().value).toBe('Thu Sep 01 09:00:00 MSK 2022 INFO: 2 из 3\n');
    expect(space.state.log.map(({ level, text }) => [level, text])).toEqual([
      ['log', '2 из 3'],
      ['warn', '{"a":[1]} null'],
    ]);
  });
});

describe('Dates are in the time zone of the script', () => {
  const cases: [zone: string, expression: string, expected: unknown][] = [
    ['Europe/Moscow', 'new Date().getHours()', 9],
    ['Europe/Moscow', 'new Date(2022, 0, 31).toISOString()', '2022-01-30T21:00:00.000Z'],
    ['Europe/Moscow', 'new Date(2022, 8, 1, 9).getTime() === Date.now()', true],
    ['Europe/Moscow', 'new Date("2022-09-01").getHours()', 3],
    ['Europe/Moscow', 'new Date("2022-09-01T00:00").toISOString()', '2022-08-31T21:00:00.000Z'],
    ['Europe/Moscow', 'new Date("September 1, 2022 12:00").getHours()', 12],
    ['Europe/Moscow', 'new Date(0).toString().slice(0, 33)', 'Thu Jan 01 1970 03:00:00 GMT+0300'],
    ['Europe/Moscow', 'String(new Date(NaN))', 'Invalid Date'],
    ['Europe/Moscow', 'new Date().getTimezoneOffset()', -180],
    ['Europe/Moscow', 'JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    ['Europe/Moscow', 'new Date(2022, 0, 31).toLocaleDateString("ru-RU")', '31.01.2022'],
    ['Europe/Moscow', 'typeof Date()', 'string'],
    ['Europe/Moscow', 'new Date(2022, 1, 31).getDate()', 3],
    ['Europe/Moscow', '(() => { const d = new Date(2022, 0, 31); d.setMonth(1); return d.getDate(); })()', 3],
    [
      'Europe/Moscow',
      '(() => { const d = new Date(); d.setHours(0, 0, 0, 0); return d.toISOString(); })()',
      '2022-08-31T21:00:00.000Z',
    ],
    ['Asia/Kolkata', 'new Date(2022, 8, 1).toISOString()', '2022-08-31T18:30:00.000Z'],
    ['Asia/Kolkata', 'new Date().getMinutes()', 30],
    ['Asia/Kolkata', 'new Date(0).toString().slice(-8)', 'GMT+0530'],
    ['America/New_York', 'new Date(2022, 0, 1).toISOString()', '2022-01-01T05:00:00.000Z'],
    ['America/New_York', 'new Date(2022, 6, 1).toISOString()', '2022-07-01T04:00:00.000Z'],
    ['America/New_York', 'new Date(2022, 2, 13, 2, 30).toISOString()', '2022-03-13T07:30:00.000Z'],
    ['America/New_York', 'new Date(2022, 2, 14) - new Date(2022, 2, 13)', 23 * 3600e3],
    ['America/New_York', 'new Date(2022, 10, 7) - new Date(2022, 10, 6)', 25 * 3600e3],
    ['America/New_York', 'new Date(2022, 6, 1).getTimezoneOffset()', 240],
  ];
  test.each(cases)('%s: %s is %j', (timeZone, expression, expected) => {
    expect(evaluate(expression, { timeZone })).toBe(expected);
  });

  it('and the clock stands still until it is told to move', () => {
    const { run, space } = scriptSpace(`function main() {
      const from = Date.now();
      for (let i = 0; i < 1e5; i += 1) new Date();
      return [Date.now() - from, new Date().getHours()];
    }
    function nap() { const from = Date.now(); Utilities.sleep(1500); return Date.now() - from; }`);
    expect(run().value).toEqual([0, 9]);
    space.advance(3_600_000);
    expect(run().value).toEqual([0, 10]);
    expect(run('nap').value).toBe(1500);
  });
});

describe('Errors', () => {
  test.each([
    [
      'SpreadsheetApp.getActive().getDataSourceTables()',
      'Error: Spreadsheet.getDataSourceTables is real, but not emulated: add it in local/emulator/services/spreadsheet/spreadsheet.ts',
    ],
    [
      'SpreadsheetApp.DataSourceType',
      'Error: SpreadsheetApp.DataSourceType is real, but not emulated: add it in local/emulator/services/spreadsheet/spreadsheet-app.ts',
    ],
    [
      'CalendarApp.getDefaultCalendar()',
      'Error: CalendarApp.getDefaultCalendar is real, but not emulated: add it in local/emulator/services/calendar-app.ts',
    ],
    [
      'XmlService.parse("<a/>")',
      'Error: XmlService.parse is real, but not emulated: add it in local/emulator/services/xml-service.ts',
    ],
    ['Docs.fly()', 'Error: Docs.fly is not emulated: add it in local/emulator/services/docs.ts'],
    ['SpreadsheetApp.getActive().fly()', 'TypeError: SpreadsheetApp.getActive(...).fly is not a function'],
    ['Utilities.fly()', 'TypeError: Utilities.fly is not a function'],
    [`${SHEET}.getRange(0, 1)`, 'Exception: The starting row of the range is too small.'],
    ['missing()', 'ReferenceError: missing is not defined'],
    ['(() => { throw "plain"; })()', 'Error: plain'],
  ])('%s ends the run with «%s»', (expression, text) => {
    expect(() => evaluate(expression)).toThrow(new Error(text));
  });

  test.each([
    ['a method that is here', 'getName', 'function', true],
    ['one that only Google has', 'getDataSourceTables', 'function', true],
    ['one that nobody has', 'fly', 'undefined', false],
  ])('are not thrown where a script only looks for %s', (_what, name, type, isThere) => {
    expect(evaluate(`typeof SpreadsheetApp.getActive().${name}`)).toBe(type);
    expect(evaluate(`'${name}' in SpreadsheetApp.getActive()`)).toBe(isThere);
  });

  it('of Google print as an exception with its words', () => {
    const thrown = (what: string) => `(() => { try { ${SHEET}.getRange(0, 1); } catch (error) { return ${what}; } })()`;
    expect(evaluate(thrown('String(error)'))).toBe('Exception: The starting row of the range is too small.');
    expect(evaluate(thrown('error.name'))).toBe('Exception');
    expect(evaluate(thrown('error.stack.includes("Code.gs")'))).toBe(true);
  });

  it.each([
    ['gone', 'Exception: Script function not found: gone'],
    ['menu.gone', 'Exception: Script function not found: menu.gone'],
    ['notFunction', 'Exception: Script function not found: notFunction'],
  ])('name the function %s that is not there', (handler, text) => {
    const { error } = scriptSpace('var notFunction = 1; var menu = { here() { return this === menu; } };').run(handler);
    expect(`${error?.name}: ${error?.message}`).toBe(text);
  });

  it('at the top level of the script end every run, and so does broken syntax', () => {
    expect(scriptSpace('gone(); function main() {}').run().error?.message).toBe('gone is not defined');
    expect(scriptSpace('function main() {').run().error?.name).toBe('SyntaxError');
  });

  it('do not undo what was written before', () => {
    const { run, cell } = scriptSpace(
      `function main() { ${SHEET}.getRange('A1').setValue('kept'); throw new Error('x'); }`,
    );
    expect([run().ended, cell()]).toEqual(['error', 'kept']);
  });
});

it('A handler may be a method of an object, as menus name it', () => {
  const { run } = scriptSpace('var menu = { main: { open(e) { return [this === menu.main, e]; } } };');
  expect(run('menu.main.open').value).toEqual([true, undefined]);
});
