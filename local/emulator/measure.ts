import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { Workspace } from './workspace';

/**
 * Says how many runs the emulator does in a second and where their time goes: `npx tsx local/emulator/measure.ts [BUNDLE]`.
 * Each line is the best of nine rounds, in milliseconds of the processor: what else the machine does counts little.
 */
const [, , bundle = 'build/dist/Code.js'] = process.argv;
const USER = 'user@school.example';

function spaceOf(code: string): Workspace {
  const space = Workspace.create({ code, manifest: '{"timeZone":"Etc/GMT"}' });
  space.addUser(USER);
  space.grant(USER);
  space.bindSpreadsheet('Book', USER);
  return space;
}

function msOf(act: () => void, times: number): number {
  for (let once = 0; once < times; once += 1) act();
  const rounds = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    for (let once = 0; once < times; once += 1) act();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / times;
  });
  return Math.min(...rounds);
}

function tell(what: string, ms: number): void {
  process.stdout.write(
    `${what.padEnd(44)}${ms.toFixed(3).padStart(9)} ms${Math.round(1000 / ms)
      .toString()
      .padStart(8)} a second\n`,
  );
}

const runs = (code: string) => {
  const space = spaceOf(code);
  return () => {
    const { error } = space.run({ handler: 'main', user: USER, authMode: 'FULL', fromTrigger: false });
    if (error) throw new Error(error.message);
  };
};

const empty = msOf(runs('function main() {}'), 100);
tell('an empty run', empty);
tell(
  'of it, a context of V8',
  msOf(() => vm.createContext(vm.constants.DONT_CONTEXTIFY), 100),
);
const calls =
  'const sheet = SpreadsheetApp.getActive().getSheets()[0]; for (let n = 0; n < 100; n += 1) sheet.getName();';
tell('a service call, copied in and out', (msOf(runs(`function main() { ${calls} }`), 30) - empty) / 100);
const table = "const table = Array.from({ length: 1000 }, (_, n) => [n, 'text', true, n / 2, 'more']);";
const sheet = 'const range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1000, 5);';
const written = msOf(runs(`function main() { ${table} ${sheet} range.setValues(table); }`), 10) - empty;
tell('writing 1,000 rows of 5 cells', written);
tell(
  'writing and reading them',
  msOf(runs(`function main() { ${table} ${sheet} range.setValues(table); range.getValues(); }`), 10) - empty,
);
const form = msOf(
  runs(
    "function main() { const form = FormApp.create('F', true); for (let n = 0; n < 20; n += 1) form.addTextItem().setTitle('Q' + n); }",
  ),
  10,
);
tell('making a form of 20 questions', form);
if (existsSync(bundle)) {
  const code = readFileSync(bundle, 'utf8');
  const loaded = msOf(runs(`${code}\nfunction main() {}`), 50);
  tell(`a run that loads the bundle (${Math.round(code.length / 1024)} KB)`, loaded);
  tell('of it, evaluating the bundle', loaded - empty);
}
