import { app, showSheet, words } from './app';
import { tellPerson } from './dialogs';

/** Parts of the page that F6 goes through. */
const PARTS = ['.grid', '.tabs [tabindex="0"]', '.sidebar .cross', '.side button', '.top .clock', '.menubar button'];

/** Keys that work anywhere on the page. */
export function listenToWays(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (document.querySelector('dialog:modal')) return;
      if (event.key === 'F6') goOn(event.shiftKey ? -1 : 1);
      else if (event.key === 'F10') document.querySelector<HTMLElement>('.menubar button')?.focus();
      else if (event.key === 'PageDown' && event.ctrlKey && event.shiftKey) nextSheet(1);
      else if (event.key === 'PageUp' && event.ctrlKey && event.shiftKey) nextSheet(-1);
      else if (event.key === '/' && event.ctrlKey) void showKeys();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Says which keys there are. */
export async function showKeys(): Promise<void> {
  await tellPerson(words.keys, words.keyList);
}

function goOn(by: 1 | -1): void {
  const parts = PARTS.flatMap((part) => document.querySelector<HTMLElement>(part) ?? []);
  const at = parts.findIndex((part) =>
    (part.closest('nav, .sidebar, .top, .menubar, .view') ?? part).contains(document.activeElement),
  );
  parts[(at + by + parts.length) % parts.length]?.focus();
}

function nextSheet(by: 1 | -1): void {
  const sheets = (app.overview?.sheets ?? []).filter(({ hidden }) => !hidden || app.showsHidden);
  const next = sheets[sheets.findIndex(({ id }) => id === app.sheetId) + by];
  if (next) void showSheet(next.id);
}
