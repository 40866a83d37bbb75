import type { Edit, Overview, Reply, Request, Selected } from '../protocol';
import { app, ask, follow, refresh, words } from './app';
import { confirmGuarded, consent, tellPerson } from './dialogs';
import { showPages } from './script-page';
import { toast } from './toasts';

/** Until then nobody is asked about cells that only warn. */
let quietUntil = 0;

/** Makes a change by hand and says what stood against it. */
export async function edit(change: Edit): Promise<boolean> {
  const reply = await ask({ kind: 'edit', user: app.user, edit: change });
  showCame(reply);
  if (reply.guarded) {
    if (Date.now() < quietUntil || (await isSure())) return edit({ ...change, sure: true } as Edit);
    await refresh();
    return false;
  }
  if (!reply.problem) return true;
  await tellPerson(words.problem, reply.problem);
  await refresh();
  return false;
}

async function isSure(): Promise<boolean> {
  const { sure, quiet } = await confirmGuarded();
  if (sure && quiet) quietUntil = Date.now() + QUIET;
  return sure;
}

/** As long as Google keeps quiet, in milliseconds. */
const QUIET = 300_000;

/** Asks for something else and says how it went. */
export async function perform(request: Request): Promise<Reply> {
  const reply = await ask(request);
  if (reply.problem) await tellPerson(words.problem, reply.problem);
  showCame(reply);
  const isCall = request.kind === 'job' && request.job.kind === 'call';
  if (reply.error && !isCall) toast(`${words.scriptFailed}: ${reply.error}`, 'failure');
  if (reply.ended === 'stopped') toast(words.stopped);
  return reply;
}

/** What a run showed besides what it wrote. */
function showCame({ toasts = [], pages = [], led }: Reply): void {
  if (led) void follow(led);
  for (const text of toasts) toast(text);
  showPages(pages);
}

/** Where the person is. */
export function place(): { sheetId: number; selected?: Selected } {
  const { sheetId, sheet, selected } = app;
  return { sheetId, ...(selected && sheet?.id === sheetId ? { selected } : {}) };
}

/** Runs an item of the script's menu; the first time Google asks for consent instead. */
export async function runItem(handler: string, label: string): Promise<void> {
  const { user } = app;
  const { ended } = await perform({ kind: 'job', job: { kind: 'command', user, handler, label, ...place() } });
  if (ended !== 'consent') return;
  const { scopes = [], granted = [] } = app.overview ?? {};
  const allowed = await consent(scopes, granted);
  if (!allowed || allowed.length === 0) {
    toast(words.denied);
    return;
  }
  await edit({ kind: 'grant', user, scopes: allowed });
  toast(allowed.length === scopes.length ? `${words.clickAgain}«${label}»` : words.notAllAllowed);
}

/** Moves the clock on to a moment, or says that it goes only forward. */
export function advance(until: number): void {
  if (until <= (app.overview?.now ?? 0)) toast(words.backInTime);
  else void perform({ kind: 'job', job: { kind: 'advance', until } });
}

/** The moment before or after the one that is shown. */
export function neighbourMoment(by: -1 | 1): Overview['moments'][number] | undefined {
  const { moments = [], moment = 0 } = app.overview ?? {};
  return moments[moments.findIndex(({ id }) => id === moment) + by];
}

/** Steps back or forward in the list of moments. */
export function step(by: -1 | 1): void {
  const target = neighbourMoment(by);
  if (target) void perform({ kind: 'goTo', moment: target.id });
}

/** Asks for a saved file and opens it. */
export function openFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) await perform({ kind: 'load', saved: await file.text() });
  });
  input.click();
}
