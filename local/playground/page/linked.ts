import { app, language } from './app';
import { element } from './element';

/** Text in which addresses of this space's own forms and documents can be followed. */
export function linked(text: string): (Node | string)[] {
  return text.split(/(https:\/\/[^\s"]+)/).map((piece, index) => {
    const link = index % 2 === 1 ? localPage(piece) : null;
    return link ? anchor(link, piece) : piece;
  });
}

/** A link into a tab of its own. */
export function anchor(link: string, text: string, className = ''): HTMLElement {
  return element('a', { href: `${link}?lang=${language}`, target: '_blank', rel: 'noopener', class: className }, text);
}

function localPage(address: string): string | null {
  const file = app.overview?.files.find(({ id, link }) => link && address.includes(id));
  return file?.link ?? null;
}
