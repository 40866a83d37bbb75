import type { Led, Overview, Reply, Request, Selected, SheetView } from '../protocol';
import { languageOf, WORDS } from '../words';

/** Chosen on this browser and kept by it. */
export const language = languageOf(localStorage.getItem('language'));
/** The words of the page. */
export const words = WORDS[language];

const token = document.querySelector('meta[name=playground-token]')?.getAttribute('content') ?? '';

/** What all parts of the page look at. */
export const app = {
  user: sessionStorage.getItem('user') ?? '',
  overview: null as Overview | null,
  sheet: null as SheetView | null,
  sheetId: 0,
  /** On the sheet that is shown. */
  selected: undefined as Selected | undefined,
  /** Where a run has led, until it is shown. */
  led: undefined as Led | undefined,
  showsHidden: false,
};

type Listener = () => void;
const listeners: Listener[] = [];

/** Calls back after every change of what `app` holds. */
export function onChange(listener: Listener): void {
  listeners.push(listener);
}

/** Lets every part of the page show what is known now. */
export function redraw(): void {
  for (const listener of listeners) listener();
}

/** Asks the server to do something. */
export async function ask(request: Request): Promise<Reply> {
  const response = await fetch(`/api/do?lang=${language}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Playground': token },
    body: JSON.stringify(request),
  });
  return response.ok ? ((await response.json()) as Reply) : { problem: await response.text() };
}

/** Reads from the server; throws what it says where it refuses. */
export async function get<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Value;
}

let asked = 0;
let shown = 0;

/** Fetches what the page shows; of several at once only the latest counts. */
export async function refresh(): Promise<void> {
  const turn = ++asked;
  const overview = await get<Overview>(`/api/overview?user=${encodeURIComponent(app.user)}`);
  if (!overview.users.some(({ email }) => email === app.user)) return switchUser(overview.users[0]?.email ?? '');
  const before = app.overview;
  // Going back in time leaves one at the sheet one looks at.
  const chosen = before?.activeSheetId !== overview.activeSheetId && overview.moment >= (before?.moment ?? 0);
  const moved = chosen || before?.epoch !== overview.epoch;
  const gone = !overview.sheets.some(({ id }) => id === app.sheetId);
  const place = app.sheetId;
  const sheetId = moved || gone ? visibleSheet(overview) : place;
  const sheet = await get<SheetView>(`/api/sheet?id=${sheetId}`);
  if (turn < shown) return;
  // Meanwhile the person has gone to another sheet.
  if (app.sheetId !== place) return refresh();
  shown = turn;
  Object.assign(app, { overview, sheet, sheetId });
  redraw();
}

function visibleSheet({ sheets, activeSheetId }: Overview): number {
  const active = sheets.find(({ id, hidden }) => id === activeSheetId && !hidden);
  return (active ?? sheets.find(({ hidden }) => !hidden))?.id ?? 0;
}

/** Shows another sheet. */
export async function showSheet(id: number): Promise<void> {
  app.sheetId = id;
  await refresh();
}

/** Shows where a run has led. */
export async function follow(led: Led): Promise<void> {
  app.led = led;
  await showSheet(led.sheetId);
}

/** Lets another person sit at the keyboard. */
export async function switchUser(email: string): Promise<void> {
  app.user = email;
  sessionStorage.setItem('user', email);
  await refresh();
}

/** Date and time on the clock of the space. */
export function momentText(at: number, style: 'long' | 'short' = 'short'): string {
  const timeZone = app.overview?.timeZone ?? 'UTC';
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }
      : { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { ...options, timeZone }).format(at);
}
