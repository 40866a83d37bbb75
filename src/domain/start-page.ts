import { inEveryLanguage, WORDS, type Words } from './messages/words';

/** A line of «Начало»; lines with a key are found again by it, whatever people write, move or translate. */
export interface PageLine {
  key: string;
  caption: string;
  text: string;
  look: 'title' | 'state' | 'plain' | keyof typeof COLOURS;
}

/** What colours mean, in the legend and on every sheet. */
export const COLOURS = {
  people: '#fff2cc',
  script: '#e8eaed',
  late: '#f4cccc',
  soon: '#fce5cd',
  done: '#d0e0e3',
} as const;

/** The same two below the headers, where they must not tire the eye. */
export const BODY = { people: '#fffaea', script: '#f6f7f9' } as const;

/** Between those cells. */
export const LINE = '#dadce0';

/** The tables that lines lead to; the key of such a line is `linkKey` of the table's. */
export const LINKED = ['roadmap', 'surveys', 'documents'] as const;

/** The key of the line that leads to a table. */
export const linkKey = (table: string): string => `to:${table}`;

/** The whole page as it is before set-up, from the first visible line on; the first eight stand beside charts. */
export function startPage(words: Words['start'] = WORDS.start): PageLine[] {
  const { captions, colours, links } = words;
  const state = Object.entries(captions).map(([key, caption]): PageLine => {
    const text = key === 'next' ? words.first : key === 'checked' ? '' : words.before;
    return { key, caption, text, look: 'state' };
  });
  const texts = words.pages.flatMap(([caption = '', ...lines]) =>
    lines.map((text, index): PageLine => ({ key: '', caption: index === 0 ? caption : '', text, look: 'plain' })),
  );
  const legend = (Object.keys(COLOURS) as (keyof typeof COLOURS)[]).map((look, index): PageLine => {
    return { key: '', caption: index === 0 ? colours.caption : '', text: colours[look], look };
  });
  return [
    { key: '', caption: words.title, text: '', look: 'title' },
    ...state,
    { key: '', caption: '', text: words.stale, look: 'plain' },
    ...LINKED.map((table): PageLine => {
      return { key: linkKey(table), caption: links[table].caption, text: words.later, look: 'plain' };
    }),
    { key: 'folder', caption: words.folder, text: words.later, look: 'plain' },
    { key: 'names', caption: words.names, text: words.later, look: 'plain' },
    ...legend,
    ...texts,
  ];
}

/** What the page's own captions and texts of other languages are in the language spoken. */
export function translations(): Map<string, string> {
  const now = startPage();
  const pairs = inEveryLanguage(({ start }) => startPage(start)).flatMap((page) =>
    page.flatMap(({ caption, text }, index): [string, string][] => [
      [caption, now[index]?.caption ?? caption],
      [text, now[index]?.text ?? text],
    ]),
  );
  const links = LINKED.flatMap((key) =>
    inEveryLanguage(({ start }): [string, string] => [start.links[key].text, WORDS.start.later]).filter(
      ([text]) => text !== WORDS.start.links[key].text,
    ),
  );
  const unneeded = inEveryLanguage(({ start }): [string, string] => [start.unneeded, WORDS.start.unneeded]);
  return new Map([...links, ...unneeded, ...pairs].filter(([before, after]) => before !== '' && before !== after));
}
