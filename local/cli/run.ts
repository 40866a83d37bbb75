import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Workspace } from '../emulator/workspace';

const HELP = `Runs a plain Apps Script file on the emulator: its function main, or all its top-level code where there is none.

  npm run -s cli -- run FILE.gs [--as USER] [--state FILE]

  --as      e-mail of the user at the keyboard; made where the space has none of that name
  --state   a saved space: loaded where the file exists, saved there afterwards;
            without it the script is bound to a new spreadsheet of a new space

  Prints what the script logs. Ends with 1, and Google's text of the error, where it throws.
`;

const OPTIONS = { as: { type: 'string' }, state: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const SOMEBODY = 'user@example.com';

/** What a file may use: every scope that some covered service asks for. */
const SCOPES = ['spreadsheets', 'spreadsheets.currentonly', 'forms', 'documents', 'drive', 'drive.file'].concat([
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'https://mail.google.com/',
  'userinfo.email',
]);

/** `run`: 0 when the script ended by itself, 1 when it threw, 2 when it could not begin. */
export function run(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [file, ...more] = positionals;
    if (values.help || file === undefined || more.length > 0) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 2;
    }
    return runFile(readFileSync(file, 'utf8'), values.as, values.state);
  } catch (error) {
    process.stderr.write(`run: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function runFile(code: string, as: string | undefined, stateFile: string | undefined): number {
  const saved = stateFile !== undefined && existsSync(stateFile) ? readFileSync(stateFile, 'utf8') : null;
  const space = saved === null ? newSpace(code, as) : Workspace.load(saved, { code });
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

function newSpace(code: string, as: string = SOMEBODY): Workspace {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const oauthScopes = SCOPES.map((scope) =>
    scope.startsWith('https://') ? scope : `https://www.googleapis.com/auth/${scope}`,
  );
  const manifest = JSON.stringify({ timeZone, oauthScopes });
  const space = Workspace.create({ code, manifest, now: new Date().toISOString() });
  space.addUser(as, { locale: 'en' });
  space.bindSpreadsheet('Untitled spreadsheet', as, { locale: 'en_US', timeZone });
  return space;
}
