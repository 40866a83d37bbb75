import type { FormState, ItemState, ResponseState } from '../../state';

/** The items on the pages that these answers lead through: choices and page breaks may skip pages or end the form. */
export function visitedItems({ items }: FormState, answers: ResponseState['answers']): Set<ItemState> {
  const pages = pagesOf(items);
  const visited = new Set<number>();
  for (let at: number | null = 0; at !== null && at < pages.length && !visited.has(at); ) {
    visited.add(at);
    at = nextPage(pages, at, answers);
  }
  return new Set([...visited].flatMap((page) => pages[page] ?? []));
}

/** Each page but the first begins with its page break. */
function pagesOf(items: ItemState[]): ItemState[][] {
  const pages: ItemState[][] = [[]];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push([]);
    pages.at(-1)?.push(item);
  }
  return pages;
}

/** Null submits the form. A choice overrules the page break (reference/forms/page-break-item); the last one counts. */
function nextPage(pages: ItemState[][], at: number, answers: ResponseState['answers']): number | null {
  const chosen = (pages[at] ?? []).flatMap(({ id, choices, choiceStates }) => {
    const goTo = choiceStates?.[choices.indexOf(String(answers[id]))]?.goTo;
    return goTo === undefined ? [] : [goTo];
  });
  const goTo = chosen.at(-1) ?? pages[at + 1]?.[0]?.goTo ?? 'CONTINUE';
  if (goTo === 'SUBMIT') return null;
  if (goTo === 'RESTART') return 0;
  return typeof goTo === 'number' ? pages.findIndex(([first]) => first?.id === goTo) : at + 1;
}
