import { edit } from './actions';
import { app, showSheet, words } from './app';
import { askText } from './dialogs';
import { element } from './element';
import { popup } from './popup';

/** The tabs under the sheet; hidden sheets have none unless one asks for them. */
export function tabBar(focusGrid: () => void): { bar: HTMLElement; update: () => void } {
  const list = element('div', { role: 'tablist', 'aria-label': words.sheets, class: 'tabs' });
  const bar = element('nav', { class: 'tabbar' }, list);
  list.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    tabs[(at + by + tabs.length) % tabs.length]?.focus();
  });

  let drawn = '';
  const update = () => {
    const { sheets = [] } = app.overview ?? {};
    const focused = (document.activeElement as HTMLElement | null)?.dataset.sheet;
    const shown = sheets.filter(({ hidden }) => !hidden || app.showsHidden);
    // A tab that is made anew under the pointer would not hear the click.
    const now = JSON.stringify([app.sheetId, shown]);
    if (now === drawn) return;
    drawn = now;
    list.replaceChildren(
      ...shown.map(({ id, name, hidden }) => {
        const isActive = id === app.sheetId;
        const tab = element(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(isActive),
            tabindex: isActive ? 0 : -1,
            'data-sheet': id,
            class: hidden ? 'service' : '',
          },
          name,
        );
        tab.addEventListener('click', async () => {
          if (app.sheetId !== id) await showSheet(id);
          // Unless the person has gone on elsewhere meanwhile.
          if (list.contains(document.activeElement)) focusGrid();
        });
        tab.addEventListener('dblclick', () => void rename(id, name));
        tab.addEventListener('contextmenu', (event) => {
          event.preventDefault();
          popup(
            [{ caption: words.rename, act: () => void rename(id, name) }],
            { x: event.clientX, y: event.clientY - 50 },
            tab,
          );
        });
        return tab;
      }),
    );
    if (focused) list.querySelector<HTMLElement>(`[data-sheet="${focused}"]`)?.focus();
    const active = list.querySelector<HTMLElement>('[aria-selected=true]');
    if (
      active &&
      (active.offsetLeft < list.scrollLeft ||
        active.offsetLeft + active.offsetWidth > list.scrollLeft + list.clientWidth)
    )
      list.scrollLeft = active.offsetLeft - 40;
  };
  return { bar, update };
}

/** Asks for a new name of a sheet. */
export async function rename(sheetId: number, old: string): Promise<void> {
  const name = await askText(words.renameTitle, old);
  if (name !== null && name !== old) await edit({ kind: 'renameSheet', sheetId, name });
}
