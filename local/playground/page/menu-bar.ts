import type { MenuView } from '../protocol';
import { neighbourMoment, openFile, perform, runItem, step } from './actions';
import { app, redraw, words } from './app';
import { confirmed } from './dialogs';
import { element } from './element';
import type { Grid } from './grid';
import { copied, paste } from './grid-keys';
import { lineEntries } from './grid-mouse';
import { closePopup, type Entry, popup } from './popup';
import { askHowToStart } from './start';
import { rename } from './tabs';
import { showKeys } from './ways';

/** The menus over the sheet: the playground's own, then those of the script. */
export function menuBar(grid: Grid): { bar: HTMLElement; update: () => void } {
  const bar = element('div', { role: 'menubar', class: 'menubar', 'aria-label': words.menu });
  let shown = '';

  const openMenu = (button: HTMLElement, entries: Entry[]) => {
    const { left, bottom } = button.getBoundingClientRect();
    button.setAttribute('aria-expanded', 'true');
    popup(entries, { x: left, y: bottom }, button, {
      onClose: () => button.setAttribute('aria-expanded', 'false'),
      onSide: (by) => {
        const next = neighbour(bar, button, by);
        closePopup(false);
        next?.focus();
        next?.click();
      },
    });
  };

  const update = () => {
    const menus: [caption: string, entries: () => Entry[], className: string][] = [
      [words.file, () => fileEntries(grid), ''],
      [words.edit, () => editEntries(grid), ''],
      [words.view, viewEntries, ''],
      ...(app.overview?.menus ?? []).map(({ caption, items }): [string, () => Entry[], string] => [
        caption,
        () => scriptEntries(items),
        'own',
      ]),
    ];
    const captions = JSON.stringify(menus.map(([caption]) => caption));
    const latest = new Map(menus.map(([caption, entries]) => [caption, entries]));
    entriesOf = (caption) => latest.get(caption)?.() ?? [];
    if (captions === shown) return;
    shown = captions;
    bar.replaceChildren(
      ...menus.map(([caption, , className], index) => {
        const button = element(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            'aria-haspopup': 'menu',
            'aria-expanded': 'false',
            tabindex: index === 0 ? 0 : -1,
            class: className,
          },
          caption,
        );
        button.addEventListener('click', () => {
          if (button.getAttribute('aria-expanded') === 'true') closePopup();
          else openMenu(button, entriesOf(caption));
        });
        button.addEventListener('keydown', (event) => {
          if (event.key === 'ArrowDown') button.click();
          else if (event.key === 'ArrowRight') neighbour(bar, button, 1)?.focus();
          else if (event.key === 'ArrowLeft') neighbour(bar, button, -1)?.focus();
          else if (event.key === 'Escape') grid.table.focus();
          else return;
          event.preventDefault();
        });
        return button;
      }),
    );
  };
  let entriesOf: (caption: string) => Entry[] = () => [];
  return { bar, update };
}

function neighbour(bar: HTMLElement, button: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const buttons = [...bar.querySelectorAll<HTMLElement>(':scope > button')];
  return buttons[(buttons.indexOf(button) + by + buttons.length) % buttons.length];
}

function scriptEntries(items: MenuView[]): Entry[] {
  return items.map(({ kind, caption, handler, items: inner }) => {
    if (kind === 'separator') return { caption: '' };
    if (kind === 'menu') return { caption, items: scriptEntries(inner ?? []) };
    return { caption, act: () => void runItem(handler ?? '', caption), disabled: () => app.overview?.running !== null };
  });
}

function fileEntries(grid: Grid): Entry[] {
  return [
    { caption: words.startAnew, act: () => void startAnew(grid) },
    { caption: words.reload, act: () => void perform({ kind: 'job', job: { kind: 'open', user: app.user } }) },
    { caption: '' },
    { caption: words.saveToFile, act: () => download('/save') },
    { caption: words.openFile, act: openFile },
    { caption: words.downloadXlsx, act: () => download('/xlsx') },
  ];
}

function editEntries(grid: Grid): Entry[] {
  const { sheets = [] } = app.overview ?? {};
  const name = sheets.find(({ id }) => id === app.sheetId)?.name ?? '';
  return [
    { caption: words.undo, keys: 'Ctrl+Z', act: () => step(-1), disabled: () => !neighbourMoment(-1) },
    { caption: words.redo, keys: 'Ctrl+Y', act: () => step(1), disabled: () => !neighbourMoment(1) },
    { caption: '' },
    { caption: words.copy, keys: 'Ctrl+C', act: () => void navigator.clipboard.writeText(copied(grid)) },
    {
      caption: words.paste,
      keys: 'Ctrl+V',
      act: () => void navigator.clipboard.readText().then((text) => paste(grid, text)),
    },
    { caption: '' },
    ...lineEntries(grid),
    { caption: '' },
    { caption: words.rename, act: () => void rename(app.sheetId, name) },
  ];
}

function viewEntries(): Entry[] {
  const toggle = () => {
    app.showsHidden = !app.showsHidden;
    redraw();
  };
  return [
    { caption: words.showService, act: toggle, checked: app.showsHidden },
    { caption: words.keys, keys: 'Ctrl+/', act: () => void showKeys() },
  ];
}

function download(path: string): void {
  const link = element('a', { href: path, download: '' });
  link.click();
}

async function startAnew(grid: Grid): Promise<void> {
  if (await confirmed(words.loseAll)) await askHowToStart(true);
  grid.table.focus();
}
