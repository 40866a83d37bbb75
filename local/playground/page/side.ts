import { words } from './app';
import { element } from './element';
import type { Grid } from './grid';
import { PANELS } from './panels';
import { samplesPanel } from './samples';

/** The column at the right: forms, documents, mail and whatever else the space holds. */
export function side(grid: Grid): { bar: HTMLElement; panel: HTMLElement; update: () => void } {
  const panels = [...PANELS, { key: 'samples' as const, draw: () => samplesPanel(grid), count: () => 0 }];
  let open: (typeof panels)[number]['key'] | null = null;
  const heading = element('h2');
  const content = element('div', { class: 'content' });
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': words.close, click: () => toggle(null) },
    '×',
  );
  const panel = element(
    'aside',
    { class: 'panel', hidden: true, id: 'panel' },
    element('header', {}, heading, cross),
    content,
  );
  const buttons = panels.map(({ key }) => {
    const button = element('button', {
      type: 'button',
      'aria-expanded': 'false',
      'aria-controls': 'panel',
      click: () => toggle(open === key ? null : key),
    });
    return { key, button };
  });
  const bar = element(
    'nav',
    { class: 'side', 'aria-label': words.panels },
    buttons.map(({ button }) => button),
  );
  let drawn = '';
  /** What can have the focus in it. */
  const reachable = () => [...content.querySelectorAll<HTMLElement>('a, button, summary')];

  const toggle = (key: typeof open) => {
    const before = buttons.find((each) => each.key === open)?.button;
    open = key;
    drawn = '';
    update();
    if (key) cross.focus();
    else before?.focus();
  };

  const update = () => {
    for (const { key, button } of buttons) {
      const count = panels.find((each) => each.key === key)?.count() ?? 0;
      button.setAttribute('aria-expanded', String(key === open));
      button.replaceChildren(words[key], ...(count > 0 ? [element('span', { class: 'count' }, count)] : []));
    }
    const shown = panels.find(({ key }) => key === open);
    panel.hidden = !shown;
    if (!shown) return;
    const fresh = shown.draw();
    const now = `${open} ${fresh.outerHTML}`;
    if (now === drawn) return;
    drawn = now;
    heading.textContent = words[shown.key];
    const top = content.scrollTop;
    const focused = reachable().indexOf(document.activeElement as HTMLElement);
    content.replaceChildren(fresh);
    content.scrollTop = top;
    if (focused >= 0) (reachable()[focused] ?? cross).focus();
  };
  return { bar, panel, update };
}
