import { language, words } from './app';
import { element } from './element';

/** The other language, in its own words; choosing it loads the page anew. */
export function languageButton(): HTMLButtonElement {
  const other = language === 'ru' ? 'en' : 'ru';
  const node = element('button', { type: 'button', class: 'quiet', lang: other }, words.language);
  node.addEventListener('click', () => {
    localStorage.setItem('language', other);
    location.reload();
  });
  return node;
}
