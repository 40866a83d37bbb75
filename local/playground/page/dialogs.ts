import { SCOPES } from '../google-words';
import { app, language, words } from './app';
import { element } from './element';
import { linked } from './linked';
import { makeMovable } from './movable';

interface Button {
  caption: string;
  value: string;
}

interface Shown {
  title: string;
  body: (Node | string)[];
  buttons: Button[];
  /** What closing it by Escape or the cross means. */
  closed: string;
  className?: string;
  /** False where there must be a choice. */
  closable?: boolean;
  /** False leaves the page around it usable. */
  modal?: boolean;
}

/** Shows a dialog and tells which button closed it; Enter presses the first one. */
export function dialog({ title, body, buttons, closed, className = '', closable = true, modal = true }: Shown): {
  result: Promise<string>;
  box: HTMLDialogElement;
} {
  const back = document.activeElement as HTMLElement | null;
  const form = element('form', { method: 'dialog' });
  const heading = element('h2', { id: `title-${++count}` }, title);
  const cross = element('button', { type: 'button', class: 'cross', 'aria-label': words.close }, '×');
  const header = element('header', {}, heading, closable && cross);
  form.append(
    header,
    element('div', { class: 'body' }, ...body),
    element(
      'footer',
      {},
      buttons.map(({ caption, value }, index) =>
        element('button', { value, class: index === 0 ? 'primary' : '', autofocus: index === 0 }, caption),
      ),
    ),
  );
  const box = element('dialog', { class: className, 'aria-labelledby': heading.id }, form);
  document.body.append(box);
  const result = new Promise<string>((resolve) => {
    cross.addEventListener('click', () => box.close(closed));
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (closable) box.close(closed);
    });
    box.addEventListener('close', () => {
      resolve(box.returnValue || closed);
      box.remove();
      back?.focus();
    });
  });
  if (modal) box.showModal();
  else box.show();
  makeMovable(box, header);
  return { result, box };
}

let count = 0;

/** Asks for one line of text; null when it is dismissed. */
export async function askText(title: string, value = ''): Promise<string | null> {
  const input = element('input', { type: 'text', value, autofocus: true, 'aria-label': title });
  const { result } = dialog({ title, body: [input], buttons: okCancel(), closed: 'cancel' });
  input.select();
  return (await result) === 'ok' ? input.value : null;
}

/** Name and address of somebody new; null where the window was closed. */
export async function askUser(): Promise<{ name: string; email: string } | null> {
  const name = element('input', { type: 'text', autofocus: true });
  const email = element('input', { type: 'email', required: true });
  const body = [element('label', {}, words.personName, name), element('label', {}, words.email, email)];
  const { result } = dialog({ title: words.addUser, body, buttons: okCancel(), closed: 'cancel' });
  return (await result) === 'ok' ? { name: name.value, email: email.value.trim() } : null;
}

/** Says something and waits until it is read. */
export async function tellPerson(title: string, text: string): Promise<void> {
  const { result } = dialog({ title, body: [text], buttons: [{ caption: words.ok, value: 'ok' }], closed: 'ok' });
  await result;
}

/** Whether the person agrees. */
export async function confirmed(text: string): Promise<boolean> {
  const { result } = dialog({ title: words.confirm, body: [text], buttons: okCancel(), closed: 'cancel' });
  return (await result) === 'ok';
}

/** Google's question before somebody edits cells under a protection that only warns. */
export async function confirmGuarded(): Promise<{ sure: boolean; quiet: boolean }> {
  const box = element('input', { type: 'checkbox' });
  const quiet = element('label', { class: 'all' }, box, element('span', {}, words.quiet));
  const body = [element('div', { class: 'text' }, words.guarded), quiet];
  const { result } = dialog({ title: words.confirm, body, buttons: okCancel(), closed: 'cancel' });
  return { sure: (await result) === 'ok', quiet: box.checked };
}

/** Google's consent screen: the scopes that were ticked, or null for a refusal. */
export async function consent(scopes: string[], granted: string[]): Promise<string[] | null> {
  const boxes = scopes.map((scope) =>
    element('input', { type: 'checkbox', value: scope, checked: granted.includes(scope) }),
  );
  const all = element('input', { type: 'checkbox' });
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
  });
  const lines = boxes.map((box) => {
    const plain = SCOPES[box.value]?.[language === 'ru' ? 0 : 1] ?? box.value;
    return element('li', {}, element('label', {}, box, element('span', {}, plain, element('small', {}, box.value))));
  });
  const { result } = dialog({
    title: words.consentTitle,
    body: [
      element('p', {}, words.consentAbout),
      element('p', { class: 'account' }, app.user),
      element('label', { class: 'all' }, all, element('span', {}, words.allowAll)),
      element('ul', { class: 'scopes' }, lines),
    ],
    buttons: [
      { caption: words.allow, value: 'allow' },
      { caption: words.deny, value: 'deny' },
    ],
    closed: 'deny',
    className: 'consent',
  });
  if ((await result) !== 'allow') return null;
  return boxes.filter((box) => box.checked).map((box) => box.value);
}

/** An alert or prompt of the script, as Google words its buttons. */
export function scriptDialog({
  kind,
  title,
  text,
  buttons,
}: {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string[];
}): { result: Promise<{ button: string; text: string }>; box: HTMLDialogElement } {
  const input = element('input', { type: 'text', autofocus: true, 'aria-label': text || title });
  const captions: Record<string, string> = { OK: words.ok, CANCEL: words.cancel, YES: words.yes, NO: words.no };
  const { result, box } = dialog({
    title: title || app.overview?.title || '',
    body: [element('div', { class: 'text' }, ...linked(text)), ...(kind === 'prompt' ? [input] : [])],
    buttons: buttons.map((value) => ({ caption: captions[value] ?? value, value })),
    closed: 'CLOSE',
    className: 'script',
  });
  if (kind === 'prompt') input.focus();
  else box.querySelector<HTMLElement>('footer button')?.focus();
  return { result: result.then((button) => ({ button, text: input.value })), box };
}

function okCancel(): Button[] {
  return [
    { caption: words.ok, value: 'ok' },
    { caption: words.cancel, value: 'cancel' },
  ];
}
