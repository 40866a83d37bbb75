import { element } from './element';

type Part = Node | string | false | null;

/** Entries of a panel one under another, or a sentence where there are none. */
export function list<Item>(items: Item[] | undefined, empty: string, draw: (item: Item) => Part[]): HTMLElement {
  if (!items?.length) return element('p', { class: 'about' }, empty);
  return element(
    'ul',
    { class: 'cards' },
    items.map((item) => element('li', {}, draw(item))),
  );
}
