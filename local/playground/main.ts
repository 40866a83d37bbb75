import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SCOPES } from './google-words';
import { startPlayground } from './server';

// `npm start` serves the built script; `npm start -- --script FILE.gs` another one, with the manifest that stands beside it.

const DIST = join(import.meta.dirname, '../../build/dist');
const { script } = parseArgs({ options: { script: { type: 'string' } } }).values;
// npm runs this in the project's folder, wherever one called it.
const file = script === undefined ? join(DIST, 'Code.js') : resolve(process.env.INIT_CWD ?? '.', script);

const { address } = await startPlayground({
  code: readFileSync(file, 'utf8'),
  manifest: manifestBeside(file),
  html: pagesBeside(file),
  port: Number(process.env.PORT ?? 8080),
});
console.log(`The playground is at ${address}
It listens on this machine only (127.0.0.1), and nothing leaves it. Stop it with Ctrl+C.`);

/** The HTML files in the script's folder, by name. */
function pagesBeside(path: string): Record<string, string> {
  const folder = dirname(path);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(pages.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]));
}

/** The manifest in the script's folder; without one the script may ask for everything. */
function manifestBeside(path: string): string {
  const manifest = join(dirname(path), 'appsscript.json');
  if (existsSync(manifest)) return readFileSync(manifest, 'utf8');
  const oauthScopes = Object.keys(SCOPES).map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes });
}
