import { WORDS } from '../domain/messages/words';
import base from './base.html';

/**
 * A page of this folder inside what all pages have in common (`base.html`), with its data as JSON that no text in it can
 * break out of. A page has its own style, markup with a line `told`, and script.
 */
export function pageWith(page: string, data: object): string {
  const json = JSON.stringify({ ...data, common: WORDS.pages })
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  // Functions, because a plain replacement reads `$&` as more than it says.
  return base.replace('<!-- page -->', () => page).replace('"{{data}}"', () => json);
}
