import { parseArgs } from 'node:util';
import { type ClassCoverage, coverage } from '../emulator/signatures/coverage';
import { textTable } from './text-table';

const HELP = `What the emulator covers of Apps Script, counted in methods that Google declares.

  npm run -s cli -- coverage [SERVICE] [--missing]

  SERVICE    such as SpreadsheetApp: its classes one by one; without it all services
  --missing  names the missing methods of its classes

  Recorded: looks that are kept and read back, and change nothing else. Drive and Docs, which are advanced services, are
  not among the declarations that are read.
`;

const OPTIONS = { missing: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `coverage`: prints counts of methods by service, or by class of one service; 2 where there is no such service. */
export function run(args: string[]): number {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [service] = positionals;
  const classes = coverage().filter((each) => service === undefined || each.service === service);
  if (classes.length === 0) {
    process.stderr.write(`There is no service ${service}.\n`);
    return 2;
  }
  process.stdout.write(`${service === undefined ? byService(classes) : byClass(classes, values.missing ?? false)}\n`);
  return 0;
}

function byService(classes: ClassCoverage[]): string {
  const names = [...new Set(classes.map(({ service }) => service))];
  const counts = names.map((name) =>
    total(
      name,
      classes.filter(({ service }) => service === name),
    ),
  );
  const begun = counts.filter(({ covered }) => covered > 0);
  const absent = counts.filter(({ covered }) => covered === 0);
  return [
    tableOf('Service', [
      ...begun,
      total(
        'Together',
        classes.filter(({ service }) => isOf(begun, service)),
      ),
    ]),
    '',
    `Not begun: ${absent.map(({ name, missing }) => `${name} ${missing}`).join(', ')}.`,
  ].join('\n');
}

function byClass(classes: ClassCoverage[], withNames: boolean): string {
  const table = tableOf(
    'Class',
    classes.map((each) => total(each.name, [each])),
  );
  if (!withNames) return table;
  const lists = classes.filter(({ missing }) => missing.length > 0);
  return [table, ...lists.map(({ name, missing }) => `\n${name}: ${missing.join(', ')}`)].join('\n');
}

interface Count {
  name: string;
  covered: number;
  recorded: number;
  missing: number;
}

function total(name: string, classes: ClassCoverage[]): Count {
  const sum = (part: 'covered' | 'recorded' | 'missing') => classes.reduce((all, each) => all + each[part].length, 0);
  return { name, covered: sum('covered'), recorded: sum('recorded'), missing: sum('missing') };
}

function isOf(counts: Count[], service: string): boolean {
  return counts.some(({ name }) => name === service);
}

function tableOf(title: string, counts: Count[]): string {
  const width = Math.max(...counts.map(({ name }) => name.length), title.length);
  return textTable(
    [{ title, width }, ...['Covered', 'Recorded', 'Missing'].map((heading) => ({ title: heading, width: 8 }))],
    counts.map(({ name, covered, recorded, missing }) => [name, ...[covered, recorded, missing].map(String)]),
  );
}
