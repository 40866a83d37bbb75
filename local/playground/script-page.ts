import { readFileSync } from 'node:fs';

const BRIDGE = readFileSync(new URL('./script-page-bridge.js', import.meta.url), 'utf8');

/** A page of the script may run its own lines, but it has no origin, no network and no way to the pages around it. */
export const SCRIPT_PAGE_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** The page that the script made, with `google.script` in it. */
export function scriptPage(markup: string, functions: string[]): string {
  return `<!doctype html><script>(${BRIDGE.trim().replace(/;$/, '')})(${JSON.stringify(functions)})</script>\n${markup}`;
}
