import type { Conditions } from '../../local/emulator/conditions';
import type { RunOptions, RunResult } from '../../local/emulator/run';
import type { Switches } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { COLLEAGUE, KEEPER } from './bare-run';

/** What the scripts of these tests ask for. */
export const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'forms',
  'documents',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
];

export interface ScriptSpace {
  space: Workspace;
  /** Id of the spreadsheet the script is bound to. */
  book: string;
  /** Runs a function of the script with full rights. */
  run(handler?: string, options?: Partial<RunOptions>): RunResult;
  /** Value of a cell of the first sheet, past the emulator's services. */
  cell(row?: number, column?: number): unknown;
}

/** A space whose script is this text, bound to a spreadsheet that two users share; both granted what it asks for. */
export function scriptSpace(
  code: string,
  {
    timeZone = 'Europe/Moscow',
    now = '2022-09-01T09:00:00+03:00',
    scopes = ALL_SCOPES,
    switches = {},
    ...conditions
  }: { timeZone?: string; now?: string; scopes?: string[]; switches?: Partial<Switches> } & Conditions = {},
): ScriptSpace {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const manifest = JSON.stringify({ timeZone, oauthScopes });
  const space = Workspace.create({ code, manifest, now, switches, ...conditions });
  for (const email of [KEEPER, COLLEAGUE]) {
    space.addUser(email);
    space.grant(email);
  }
  const book = space.bindSpreadsheet('Книга', KEEPER, { timeZone });
  space.share(book, COLLEAGUE);
  return {
    space,
    book,
    run: (handler = 'main', options = {}) =>
      space.run({ handler, user: KEEPER, authMode: 'FULL', fromTrigger: false, ...options }),
    cell: (row = 1, column = 1) => space.state.spreadsheets[book]?.sheets[0]?.cells[row - 1]?.[column - 1]?.v,
  };
}

/** What an expression of Apps Script gives; throws where the script does. */
export function evaluate(expression: string, options: Parameters<typeof scriptSpace>[1] = {}): unknown {
  const result = scriptSpace(`function main() { return ${expression}; }`, options).run();
  if (result.error) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}
