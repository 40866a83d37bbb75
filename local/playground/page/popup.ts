import { onChange } from './app';
import { element } from './element';

/** A line of a menu; without `act` and `items` it parts the lines. */
export interface Entry {
  caption: string;
  act?: () => void;
  items?: Entry[];
  /** Asked again after every change, as long as the menu is open. */
  disabled?: () => boolean;
  /** Keys that do the same. */
  keys?: string;
  checked?: boolean;
}

let open: { menu: HTMLElement; back: HTMLElement | null; onClose: (() => void) | undefined } | null = null;
const disabledOf = new WeakMap<HTMLButtonElement, () => boolean>();

/** Shows a menu at that place of the window; `back` gets the focus when it is closed. */
export function popup(
  entries: Entry[],
  { x, y }: { x: number; y: number },
  back: HTMLElement | null,
  { onClose, onSide }: { onClose?: () => void; onSide?: (step: -1 | 1) => void } = {},
): void {
  closePopup(false);
  const menu = list(entries);
  menu.classList.add('popup');
  document.body.append(menu);
  const place = () => {
    menu.style.left = `${Math.max(4, Math.min(x, innerWidth - menu.offsetWidth - 4))}px`;
  };
  place();
  // A submenu inside a narrow window makes the menu wider.
  new ResizeObserver(place).observe(menu);
  menu.style.maxHeight = `${innerHeight - 16}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  open = { menu, back, onClose };
  menu.addEventListener('keydown', (event) => onKey(event, onSide));
  focusFirst(menu);
}

/** Closes what is open, if anything is; the focus goes back to where it was. */
export function closePopup(givesFocusBack = true): void {
  if (!open) return;
  const { menu, back, onClose } = open;
  open = null;
  menu.remove();
  onClose?.();
  if (givesFocusBack) back?.focus();
}

onChange(() => {
  if (!open) return;
  for (const button of open.menu.querySelectorAll('button')) button.disabled = disabledOf.get(button)?.() ?? false;
  if (document.activeElement === document.body) focusFirst(open.menu);
});

document.addEventListener('pointerdown', (event) => {
  if (open && !open.menu.contains(event.target as Node) && !open.back?.contains(event.target as Node))
    closePopup(false);
});

function list(entries: Entry[]): HTMLElement {
  return element('ul', { role: 'menu', class: 'menu' }, entries.map(line));
}

function line(entry: Entry): HTMLElement {
  const { caption, act, items, disabled, keys, checked } = entry;
  if (!act && !items) return element('li', { role: 'separator' });
  const marks = { role: checked === undefined ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked?.toString() };
  const button = element(
    'button',
    {
      type: 'button',
      tabindex: -1,
      ...marks,
      disabled: disabled?.(),
      ...(items ? { 'aria-haspopup': 'menu', 'aria-expanded': 'false' } : {}),
    },
    element('span', {}, caption),
    keys && element('kbd', {}, keys),
    items && element('span', { class: 'more', 'aria-hidden': 'true' }, '▸'),
  );
  if (disabled) disabledOf.set(button, disabled);
  const holder = element('li', { role: 'none' }, button);
  if (items) {
    button.addEventListener('click', () => openSub(button, items, true));
    holder.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse' && isWide()) openSub(button, items, false);
    });
  } else {
    button.addEventListener('click', () => {
      closePopup();
      act?.();
    });
    holder.addEventListener('pointerenter', () => {
      if (isWide()) closeSubs(holder.parentElement);
    });
  }
  return holder;
}

/** Submenus stand beside the menu; in a narrow window they open within it, where a hover would move what one points at. */
function isWide(): boolean {
  return innerWidth >= 700;
}

function openSub(button: HTMLElement, items: Entry[], focuses: boolean): void {
  const holder = button.parentElement;
  if (!holder) return;
  let sub = holder.querySelector<HTMLElement>('ul');
  if (!sub) {
    closeSubs(holder.parentElement);
    sub = list(items);
    if (isWide()) sub.classList.add('beside');
    holder.append(sub);
    button.setAttribute('aria-expanded', 'true');
    // The box that scrolls would cut the submenu off: it is placed by the window.
    const beside = button.getBoundingClientRect();
    if (isWide()) {
      sub.style.top = `${Math.min(beside.top - 6, innerHeight - sub.offsetHeight - 8)}px`;
      const right = beside.right + sub.offsetWidth < innerWidth;
      sub.style.left = `${right ? beside.right : beside.left - sub.offsetWidth}px`;
    }
  }
  if (focuses) focusFirst(sub);
}

function closeSubs(menu: HTMLElement | null): void {
  for (const sub of menu?.querySelectorAll('ul') ?? []) {
    sub.previousElementSibling?.setAttribute('aria-expanded', 'false');
    sub.remove();
  }
}

function focusFirst(menu: HTMLElement): void {
  menu.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
}

function onKey(event: KeyboardEvent, onSide?: (step: -1 | 1) => void): void {
  const button = document.activeElement as HTMLElement | null;
  const menu = button?.closest('ul');
  if (!button || !menu) return;
  const buttons = [...menu.querySelectorAll<HTMLElement>(':scope > li > button:not(:disabled)')];
  const at = buttons.indexOf(button);
  const parent = menu.previousElementSibling as HTMLElement | null;
  const isSub = menu.parentElement?.tagName === 'LI';
  switch (event.key) {
    case 'ArrowDown':
      buttons[(at + 1) % buttons.length]?.focus();
      break;
    case 'ArrowUp':
      buttons[(at - 1 + buttons.length) % buttons.length]?.focus();
      break;
    case 'Home':
      buttons[0]?.focus();
      break;
    case 'End':
      buttons.at(-1)?.focus();
      break;
    case 'ArrowRight':
      if (button.hasAttribute('aria-haspopup')) button.click();
      else onSide?.(1);
      break;
    case 'ArrowLeft':
      if (isSub) {
        parent?.focus();
        closeSubs(menu.parentElement?.parentElement ?? null);
      } else onSide?.(-1);
      break;
    case 'Escape':
      if (isSub) {
        parent?.focus();
        closeSubs(menu.parentElement?.parentElement ?? null);
      } else closePopup();
      break;
    case 'Tab':
      closePopup();
      break;
    default:
      if (event.key.length === 1) {
        const found = [...buttons.slice(at + 1), ...buttons].find((each) =>
          each.textContent?.toLowerCase().startsWith(event.key.toLowerCase()),
        );
        found?.focus();
      }
      if (event.key === 'Enter' || event.key === ' ') return;
  }
  event.preventDefault();
  event.stopPropagation();
}
