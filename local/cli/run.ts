import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Workspace } from '../emulator/workspace';

const HELP = `Runs a plain Apps Script file on the emulator: its function main, or all its top-level code where there is none.

  npm run -s cli -- run FILE.gs [--as USER] [--state FILE]

  --as      e-mail of the user at the keyboard; made where the space has none of that name
  --state   a saved space: loaded where the file exists, saved there afterwards;
            without it the script is bound to a new spreadsheet of a new space

  HTML files in the folder of the file are pages of its project.

  Prints what the script logs. Ends with 1, and Google's text of the error, where it throws.
`;

const OPTIONS = { as: { type: 'string' }, state: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const SOMEBODY = 'user@example.com';

/** `run`: 0 when the script ended by itself, 1 when it threw, 2 when it could not begin. */
export function run(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [file, ...more] = positionals;
    if (values.help || file === undefined || more.length > 0) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 2;
    }
    return runFile(file, values.as, values.state);
  } catch (error) {
    process.stderr.write(`run: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function runFile(file: string, as: string | undefined, stateFile: string | undefined): number {
  const code = readFileSync(file, 'utf8');
  const html = pagesBeside(file);
  const saved = stateFile !== undefined && existsSync(stateFile) ? readFileSync(stateFile, 'utf8') : null;
  const space = saved === null ? newSpace(code, html, as) : Workspace.load(saved, { code, html });
  const user = as ?? Object.keys(space.state.users)[0] ?? SOMEBODY;
  if (!space.state.users[user]) space.addUser(user);
  space.grant(user);

  const from = space.state.log.length;
  const { error } = space.command(user, 'main');
  for (const { text } of space.state.log.slice(from)) process.stdout.write(`${text}\n`);
  if (stateFile !== undefined) writeFileSync(stateFile, space.save());
  // The top-level code has run by then: without a main it was all there is.
  if (!error || error.message === 'Script function not found: main') return 0;
  process.stderr.write(`${error.name}: ${error.message}\n`);
  return 1;
}

/** HTML files in the folder of the script are pages of its project. */
function pagesBeside(file: string): Record<string, string> {
  const folder = dirname(file);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(pages.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]));
}

function newSpace(code: string, html: Record<string, string>, as: string = SOMEBODY): Workspace {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const manifest = JSON.stringify({ timeZone });
  const space = Workspace.create({ code, html, manifest, now: new Date().toISOString() });
  space.addUser(as, { locale: 'en' });
  space.bindSpreadsheet('Untitled spreadsheet', as, { locale: 'en_US', timeZone });
  return space;
}
