import vm from 'node:vm';

/** The names under which Apps Script offers its services. */
export const SERVICES = [
  'CacheService',
  'CardService',
  'Docs',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/** Services that name themselves in an error at the first touch. */
export function tripwires(): Record<string, unknown> {
  const touched = (service: string) => () => {
    throw new Error(`${service} was touched while the script was loading.`);
  };
  const wire = (service: string) => new Proxy(() => {}, { get: touched(service), apply: touched(service) });
  return Object.fromEntries(SERVICES.map((service) => [service, wire(service)]));
}

/** Services on which any chain of calls succeeds and does nothing but tell `heard` the method and its arguments. */
function recorder(heard: (method: string, values: unknown[]) => void = () => {}): Record<string, unknown> {
  const anything = (name: string): unknown =>
    new Proxy(() => {}, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : anything(key)),
      apply: (_, __, values: unknown[]) => {
        heard(name, values);
        return anything(name);
      },
    });
  return Object.fromEntries(SERVICES.map((service) => [service, anything(service)]));
}

/** The functions that the menu items of a script name when a spreadsheet with it is opened. */
export function menuItems(code: string): string[] {
  const functions: string[] = [];
  const realm = vm.createContext(
    recorder((method, values) => {
      if (method === 'addItem') functions.push(String(values[1]));
    }),
  );
  vm.runInContext(`${code}\nonOpen({ authMode: 'LIMITED' });`, realm);
  return functions;
}
