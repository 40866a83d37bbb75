import { isGroup } from '../src/domain/messages/words';

/** The words of a table by their paths. */
export function leaves(part: unknown, path = ''): [path: string, word: unknown][] {
  if (!isGroup(part)) return [[path, part]];
  return Object.entries(part).flatMap(([key, word]) => leaves(word, path === '' ? key : `${path}.${key}`));
}

/** Sentences that look at more of what they are told than its text, its number and its parts. */
const SAMPLES: Record<string, unknown[][]> = {
  'import.columns': (['no-headings', 'twice', 'unnamed'] as const).map((why) => [
    {
      why,
      columns: [
        { title: '', samples: [], guess: null },
        { title: 'x', samples: ['y'], guess: 'term' },
      ],
    },
  ]),
  'import.columnsAgain': ['unclear', 'no-column', 'no-meaning', 'no-activity', 'one-column'].map((problem) => [
    { problem, text: 'x' },
  ]),
  'called.document': [['x', 'y']],
  'called.survey': [['x', 'y']],
  'lines.since': [['2022-09-05', 'x']],
  'lines.before': [['2022-09-05', 'x']],
  'consents.mark.ask': [
    ['processing', ['x']],
    ['public', ['x']],
  ],
};

/** A word as it is said, of nothing, of one thing, of two and of many. */
export function said(path: string, word: unknown): string {
  if (typeof word === 'string') return word;
  if (typeof word !== 'function') return JSON.stringify(word);
  const samples =
    SAMPLES[path] ?? [0, 1, 2, 25].map((count) => Array.from({ length: word.length }, () => thing(count)));
  return samples.map((about) => inText(word(...about))).join('\n');
}

function inText(answer: unknown): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/** Stands for whatever a sentence may be about: the text «x», this number, a list of so many, a record of anything. */
function thing(count: number): unknown {
  const list = Array.from({ length: count }, (): unknown => null);
  return new Proxy(list, {
    get: (_target, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? 'x' : count);
      if (key === 'length') return count;
      if (typeof key === 'string' && /^\d+$/.test(key)) return Number(key) < count ? thing(1) : undefined;
      if (key in list) return Reflect.get(list, key);
      if (key in String.prototype) return (Reflect.get(String.prototype, key) as () => unknown).bind('x');
      return thing(count);
    },
  });
}
