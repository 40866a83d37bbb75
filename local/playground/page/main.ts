import { perform } from './actions';
import { app, language, onChange, refresh, words } from './app';
import { CellEditor } from './cell-editor';
import { element } from './element';
import { formulaBar } from './formula-bar';
import { Grid } from './grid';
import { listenToKeys } from './grid-keys';
import { listenToMouse } from './grid-mouse';
import { menuBar } from './menu-bar';
import { runningLine } from './running';
import { closeSidebar, sidebar } from './script-page';
import { side } from './side';
import { askHowToStart } from './start';
import { tabBar } from './tabs';
import { toast } from './toasts';
import { topLine } from './top';
import { listenToWays } from './ways';

document.documentElement.lang = language;

const grid = new Grid();
const editor = new CellEditor(grid);
const top = topLine();
const menus = menuBar(grid);
const formula = formulaBar(grid, editor);
const tabs = tabBar(() => grid.table.focus());
const column = side(grid);
const running = runningLine();

listenToKeys(grid, editor);
listenToMouse(grid, editor);
listenToWays();
grid.onSelect = formula.update;

document.body.append(
  top.bar,
  menus.bar,
  formula.bar,
  running.line,
  element('main', {}, element('div', { class: 'middle' }, grid.view, tabs.bar), sidebar, column.panel, column.bar),
);

onChange(() => {
  top.update();
  menus.update();
  tabs.update();
  if (!editor.isOpen) grid.draw();
  formula.update();
  column.update();
  running.update();
  // For whoever waits until a change is on the screen.
  document.documentElement.dataset.version = String(app.overview?.version ?? '');
  void openSpreadsheet();
});

/** The epoch and person for whom the spreadsheet was opened: opening it runs the script's `onOpen`. */
let opened = '';

async function openSpreadsheet(): Promise<void> {
  const { started, epoch, menus: known } = app.overview ?? {};
  const now = `${epoch} ${app.user}`;
  if (!started || opened === now) return;
  opened = now;
  closeSidebar();
  if (known?.length === 0) await perform({ kind: 'job', job: { kind: 'open', user: app.user } });
}

let isFetching = false;
let isBehind = false;

/** At most one fetch at a time, and one more for all that changed meanwhile. */
async function follow(): Promise<void> {
  isBehind = true;
  if (isFetching) return;
  isFetching = true;
  while (isBehind) {
    isBehind = false;
    await refresh().catch(() => undefined);
  }
  isFetching = false;
}

const events = new EventSource('/api/events');
let isLost = false;
events.addEventListener('message', () => void follow());
events.addEventListener('open', () => {
  // A server that was started again has another token.
  if (isLost) location.reload();
});
events.addEventListener('error', () => {
  if (!isLost) toast(words.disconnected, 'failure');
  isLost = true;
});

void refresh().then(async () => {
  if (app.overview && !app.overview.started && !app.overview.running) await askHowToStart(false);
  grid.table.focus();
});
