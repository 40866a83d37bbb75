import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings } from '../../local/demo/ending';
import { publish } from '../../local/demo/publish';
import { compareEnds, isSame } from '../../local/demo/same-end';
import { type StoryOptions, type Told, tellStory } from '../../local/demo/story';

const DIST = join(import.meta.dirname, '../../build/dist');
const BOUND = 120_000;

/** The story to the middle of March, by when everything but the later digests has happened. */
async function tell(options: Partial<StoryOptions> = {}): Promise<Told> {
  const [code, manifest] = await Promise.all(
    ['Code.js', 'appsscript.json'].map((name) => readFile(join(DIST, name), 'utf8')),
  );
  if (!code || !manifest) throw new Error('There is no bundle.');
  return tellStory({ code, manifest, until: '03-08', ...options });
}

describe('The year of the kindergarten', () => {
  let [told, dir, files] = [null as Told | null, '', [] as string[]];
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'demo-'));
    told = await tell();
    ({ files } = await publish(told, dir));
  }, BOUND);
  afterAll(() => rm(dir, { recursive: true }));

  it('ends as it should', () => {
    expect(told && findings(told).filter(({ holds }) => !holds)).toEqual([]);
  });

  it('leaves a spreadsheet, an order, two forms, mails, a template and one page over them', async () => {
    const found = await readdir(dir, { recursive: true, withFileTypes: true });
    const kinds = found.filter((entry) => entry.isFile()).map(({ name }) => name.split('.').at(-1));
    expect(kinds).toHaveLength(files.length);
    expect(kinds.filter((kind) => kind === 'xlsx')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'docx')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'html')).toHaveLength(3 + (told?.state.mails.length ?? 0));
  });

  it('is told on a page that takes nothing from the network', async () => {
    const page = await readFile(join(dir, 'index.html'), 'utf8');
    const addresses = [...page.matchAll(/\s(?:src|href|action|data)\s*=\s*"?([^"\s>]*)/gi)].map(
      ([, address]) => address,
    );
    const outside = addresses.filter((address) => /^(\w+:|\/\/)/.test(address ?? ''));
    expect(outside.filter((address) => !address?.startsWith('https://docs.google.com/'))).toEqual([]);
    expect(page).not.toMatch(/<(script|img|iframe|link)[^>]*\s(src|href)=/i);
    expect(page).toContain('17-од');
  });
});

describe('The year ends as it should', () => {
  it.each<[name: string, options: Partial<StoryOptions>]>([
    ['with the rows of the plan in another order', { plan: { shuffled: true } }],
    ['with its headings in other words', { plan: { reworded: true } }],
    ['a year later', { plan: { year: 2024 } }],
    ['with other people', { seed: 5 }],
  ])(
    '%s',
    async (_, options) => {
      expect(findings(await tell(options)).filter(({ holds }) => !holds)).toEqual([]);
    },
    BOUND,
  );
});

it(
  'A run that was cut down and gone on with changes nothing at the end',
  async () => {
    const clean = await tell({ until: '02-22' });
    const other = await tell({ until: '02-22', cut: { at: 200, kind: 'before' } });
    expect(other.cutIn).not.toBeNull();
    const comparison = compareEnds(clean.state, other.state);
    expect(isSame(comparison), JSON.stringify(comparison, null, 2)).toBe(true);
  },
  BOUND,
);
