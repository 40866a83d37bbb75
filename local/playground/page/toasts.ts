import { words } from './app';
import { element } from './element';

const place = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

/** Says something in the corner: a failure stays until it is closed. */
export function toast(text: string, kind: 'note' | 'failure' = 'note'): void {
  if (!place.isConnected) document.body.append(place);
  const note = element('div', { class: `toast ${kind}` }, element('span', {}, text));
  const cross = element('button', { type: 'button', 'aria-label': words.close, click: () => note.remove() }, '×');
  note.append(cross);
  place.append(note);
  if (kind === 'note') setTimeout(() => note.remove(), 6000);
}
