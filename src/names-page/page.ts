/** An element of the page by its id, of the class that is said. Throws where the page has none. */
export function byId<E extends HTMLElement>(id: string, kind: abstract new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`No ${kind.name} with the id ${id}.`);
  return found;
}

/** A new element with a text or other elements in it; a text is never markup. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  content: string | readonly (Node | string)[] = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...(typeof content === 'string' ? [content] : content));
  return element;
}

/** Sentences, and below them those that a person should look at. */
export function say(place: HTMLElement, sentences: readonly string[], warnings: readonly string[]): void {
  place.replaceChildren(
    ...sentences.map((sentence) => made('p', sentence)),
    ...warnings.map((warning) => made('p', warning, 'warning')),
  );
}

/** The text of a file; spreadsheets still write Windows-1251. */
export async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1251').decode(bytes) : text;
}

/** A link that saves these bytes under that name. */
export function download(name: string, content: BlobPart, words: string): HTMLAnchorElement {
  const link = made('a', words, 'button');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  return link;
}
