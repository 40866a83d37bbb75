import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cut } from '../emulator/run';
import { findings } from './ending';
import { keepAtSchool } from './key-file';
import { publish } from './publish';
import { Report } from './report';
import { compareEnds, isSame } from './same-end';
import { SCHOOLS, type SchoolKind } from './schools';
import { type StoryOptions, type Told, tellStory } from './story';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out');
const USAGE =
  'Usage: npm run demo [-- --school primary|lyceum|college|sports|kindergarten] [--mode names|codes] [--cut <service call> [--cut-kind before|after|unflushed]]';
const MODES = ['both', 'names', 'codes'] as const;
/** By then the order on pairs is signed and the first mails are out. */
const FIRST_WEEKS = '+20';
const BESIDE = '. Первые недели без имён, режим «Коды», лежат рядом: codes/index.html';
const KINDS = ['before', 'after', 'unflushed'] as const;

const report = new Report();
const bundle = {
  code: readFileSync(join(ROOT, 'build/dist/Code.js'), 'utf8'),
  manifest: readFileSync(join(ROOT, 'build/dist/appsscript.json'), 'utf8'),
  page: readFileSync(join(ROOT, 'build/dist/names.html'), 'utf8'),
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
  const { school, mode, cut } = asked;
  if (cut) return tellTwice(school, cut, mode === 'codes');
  if (mode !== 'both') return tellOnce(school, mode === 'codes');
  const told = await tellOnce(school, false, { more: BESIDE });
  return told === 0 ? tellOnce(school, true, { until: FIRST_WEEKS }) : told;
}

/** The year, or its first weeks, its files in `out/`, and a table of them. */
async function tellOnce(
  school: SchoolKind,
  coded: boolean,
  { until, more }: { until?: string; more?: string } = {},
): Promise<number> {
  const { english } = SCHOOLS[school];
  report.line(
    until
      ? 'The same weeks up to the order in mode «Коды»: the spreadsheet holds codes and roles, and no name.'
      : `A mentoring year of an invented ${english}, on the built script and an emulated Google account.`,
  );
  report.line('Of a day without events it shows one hour of the hourly schedule.');
  report.line();
  const told = tellStory({
    ...bundle,
    school,
    coded,
    ...(until ? { until } : {}),
    onStep: (step) => report.step(step),
    onProgress: (text) => report.progress(text),
  });
  const failed = findings(told).filter(({ holds }) => !holds);
  for (const { sentence } of failed) report.line(`NOT SO: ${sentence}`);
  if (failed.length > 0) return 1;

  const out = join(OUT, ...(school === 'kindergarten' ? [] : [school]), ...(coded ? ['codes'] : []));
  const { files, left } = await publish(told, out, more);
  const kept = coded ? keepAtSchool(told, bundle.page, out) : [];
  report.line();
  report.table([
    ['What', 'How many', 'Where'],
    ...left.map(([what, count, where]) => [what, String(count), `${relative(ROOT, out)}/${where}`]),
    ...kept.map((file) => ['kept at school', '1', `${relative(ROOT, out)}/${file}`]),
  ]);
  report.line();
  report.line(`${files.length} files, ${told.runs} runs of the script, ${told.calls} service calls, ${report.time}.`);
  return 0;
}

/** The year without and with one run cut down; prints whether the two ended alike. */
function tellTwice(school: SchoolKind, cut: Cut, coded: boolean): number {
  const tell = (title: string, more: Partial<StoryOptions>): Told => {
    report.line(title);
    const told = tellStory({ ...bundle, school, coded, ...more, onProgress: (text) => report.progress(text) });
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
function readOptions(): { school: SchoolKind; mode: (typeof MODES)[number]; cut: Cut | null } | null {
  try {
    const options = {
      school: { type: 'string', default: 'kindergarten' },
      mode: { type: 'string' },
      cut: { type: 'string' },
      'cut-kind': { type: 'string', default: 'before' },
    } as const;
    const { values } = parseArgs({ options });
    const school = (Object.keys(SCHOOLS) as SchoolKind[]).find((kind) => kind === values.school);
    // Without a word of it the year is told with names, and its beginning with codes.
    const usual = school === 'kindergarten' && values.cut === undefined ? 'both' : 'names';
    const mode = MODES.find((name) => name === (values.mode ?? usual));
    if (!school || !mode) return null;
    if (values.cut === undefined) return { school, mode, cut: null };
    const [at, kind] = [Number(values.cut), KINDS.find((name) => name === values['cut-kind'])];
    return Number.isInteger(at) && at > 0 && kind ? { school, mode, cut: { at, kind } } : null;
  } catch {
    return null;
  }
}
