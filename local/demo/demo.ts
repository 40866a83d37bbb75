import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cut } from '../emulator/execution';
import { findings } from './ending';
import { publish } from './publish';
import { Report } from './report';
import { compareEnds, isSame } from './same-end';
import { SCHOOLS, type SchoolKind } from './schools';
import { type StoryOptions, type Told, tellStory } from './story';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out');
const USAGE =
  'Usage: npm run demo [-- --school primary|lyceum|college|sports|kindergarten] [--cut <service call> [--cut-kind before|after|unflushed]]';
const KINDS = ['before', 'after', 'unflushed'] as const;

const report = new Report();
const bundle = {
  code: readFileSync(join(ROOT, 'build/dist/Code.js'), 'utf8'),
  manifest: readFileSync(join(ROOT, 'build/dist/appsscript.json'), 'utf8'),
};
process.exitCode = await main().catch((problem: Error) => {
  report.line(problem.message);
  return 1;
});

async function main(): Promise<number> {
  const asked = readOptions();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  return asked.cut ? tellTwice(asked.school, asked.cut) : tellOnce(asked.school);
}

/** The year, its files in `out/`, and a table of them. */
async function tellOnce(school: SchoolKind): Promise<number> {
  const { english } = SCHOOLS[school];
  report.line(`A mentoring year of an invented ${english}, on the built script and an emulated Google account.`);
  report.line('Of a day without events it shows one hour of the hourly schedule.');
  report.line();
  const told = tellStory({
    ...bundle,
    school,
    onStep: (step) => report.step(step),
    onProgress: (text) => report.progress(text),
  });
  const failed = findings(told).filter(({ holds }) => !holds);
  for (const { sentence } of failed) report.line(`NOT SO: ${sentence}`);
  if (failed.length > 0) return 1;

  const out = school === 'kindergarten' ? OUT : join(OUT, school);
  const { files, left } = await publish(told, out);
  report.line();
  report.table([
    ['What', 'How many', 'Where'],
    ...left.map(([what, count, where]) => [what, String(count), `${relative(ROOT, out)}/${where}`]),
  ]);
  report.line();
  report.line(`${files.length} files, ${told.runs} runs of the script, ${told.calls} service calls, ${report.time}.`);
  return 0;
}

/** The year without and with one run cut down; prints whether the two ended alike. */
function tellTwice(school: SchoolKind, cut: Cut): number {
  const tell = (title: string, more: Partial<StoryOptions>): Told => {
    report.line(title);
    const told = tellStory({ ...bundle, school, ...more, onProgress: (text) => report.progress(text) });
    report.line(`    ${told.runs} runs of the script, ${told.calls} service calls, ${report.time}`);
    return told;
  };
  const clean = tell('The year as it should go', {});
  if (cut.at > clean.calls) {
    report.line(`There is no service call ${cut.at}: the year has ${clean.calls}.`);
    return 1;
  }
  const other = tell(`The year with a run ended at service call ${cut.at} (${cut.kind}), then gone on with`, { cut });
  report.line(`    the cut fell in ${other.cutIn}`);
  const comparison = compareEnds(clean.state, other.state);
  const { differences, mails } = comparison;
  if (!isSame(comparison)) {
    report.line('The two years did not end alike:');
    for (const difference of differences) report.line(`    ${difference}`);
    report.line(
      `    mails: ${mails.missing} missing, ${mails.added} too many, ${mails.doubted} in doubt, ${mails.repeated} said again`,
    );
    return 1;
  }
  report.line(
    mails.doubted > 0
      ? 'same, but for one mail that the table shows as «не подтверждено» (in doubt) and says again the next day'
      : 'same',
  );
  return 0;
}

/** What was asked for; null where it makes no sense. */
function readOptions(): { school: SchoolKind; cut: Cut | null } | null {
  try {
    const options = {
      school: { type: 'string', default: 'kindergarten' },
      cut: { type: 'string' },
      'cut-kind': { type: 'string', default: 'before' },
    } as const;
    const { values } = parseArgs({ options });
    const school = (Object.keys(SCHOOLS) as SchoolKind[]).find((kind) => kind === values.school);
    if (!school) return null;
    if (values.cut === undefined) return { school, cut: null };
    const [at, kind] = [Number(values.cut), KINDS.find((name) => name === values['cut-kind'])];
    return Number.isInteger(at) && at > 0 && kind ? { school, cut: { at, kind } } : null;
  } catch {
    return null;
  }
}
