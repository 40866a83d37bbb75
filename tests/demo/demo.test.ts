import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings } from '../../local/demo/ending';
import { givenAway } from '../../local/demo/given-away';
import { publish } from '../../local/demo/publish';
import { compareEnds, isSame } from '../../local/demo/same-end';
import { type StoryOptions, type Told, tellStory } from '../../local/demo/story';
import { deleteRow } from '../../local/emulator/services/spreadsheet/edits';
import type { State } from '../../local/emulator/state';

const DIST = join(import.meta.dirname, '../../build/dist');
const BOUND = 120_000;

const FAILURE = { user: '', level: 'error', text: 'onTick: Exception' } as const;
const CLOSED = { accepting: false };

function firstOf<Thing>(things: Record<string, Thing>): Thing {
  const [first] = Object.values(things);
  if (!first) throw new Error('There is nothing.');
  return first;
}

function orderIn(files: State['files']): State['files'][string] {
  return firstOf(
    Object.fromEntries(Object.entries(files).filter(([, file]) => file.name.includes('17-од') && !file.content)),
  );
}

/** The story to the day on which reminders are switched on, by when the first digest is out. */
async function tell(options: Partial<StoryOptions> = {}): Promise<Told> {
  const [code, manifest] = await Promise.all(
    ['Code.js', 'appsscript.json'].map((name) => readFile(join(DIST, name), 'utf8')),
  );
  if (!code || !manifest) throw new Error('There is no bundle.');
  return tellStory({ code, manifest, until: '+20', ...options });
}

let told: Told | null = null;
beforeAll(async () => {
  told = await tell();
}, BOUND);

describe('The year of the kindergarten', () => {
  let [dir, files] = ['', [] as string[]];
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'demo-'));
    if (told) ({ files } = await publish(told, dir));
  });
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

describe('The kindergarten in «Коды»', () => {
  let coded: Told | null = null;
  beforeAll(async () => {
    const page = await readFile(join(DIST, 'names.html'), 'utf8');
    coded = await tell({ coded: true, page });
  }, BOUND);

  it('ends as it should: nothing that is saved gives anybody away', () => {
    expect(coded && findings(coded).filter(({ holds }) => !holds)).toEqual([]);
  });

  it('is searched for what «ФИО» is full of', () => {
    const everybody = told && [...told.staff.mentors, ...told.staff.mentees];
    const found = told && everybody ? givenAway(told.state, told.school, everybody) : [];
    expect(found).toEqual(
      expect.arrayContaining([...(everybody ?? []).map(({ name }) => name), told?.school.coordinator.email]),
    );
  });

  it.each<[where: string, spoil: (state: State, name: string) => void]>([
    ['a cell', (state, name) => void firstOf(state.spreadsheets).sheets[0]?.cells[1]?.push({ v: `к ${name}` })],
    ['a file name', ({ files }, name) => void Object.assign(firstOf(files), { name: `Приказ о ${name}` })],
    ['a mail', ({ mails }, name) => void Object.assign(mails[0] ?? {}, { body: name })],
    ['a question', ({ forms }, name) => void Object.assign(firstOf(forms), { description: name })],
  ])('is not what it was with a name in %s', (_, spoil) => {
    if (!coded) throw new Error('Nothing was told.');
    const state = structuredClone(coded.state);
    const surname = coded.staff.mentors[2]?.name.split(' ')[0] ?? '';
    spoil(state, `${surname.replace(/а$/, 'у')} и других`);
    expect(givenAway(state, coded.school, coded.staff.mentors)).toEqual([surname.replace(/а$/, '')]);
  });
});

describe('A year that ended otherwise is noticed', () => {
  it.each<[what: string, sentence: RegExp, spoil: (state: State) => void]>([
    ['a mail sent twice', /never two a day/, ({ mails }) => void mails.push(...mails.slice(0, 1))],
    ['a trigger that failed', /No trigger failed/, ({ log, now }) => void log.push({ at: now, ...FAILURE })],
    [
      'a form that nobody can answer',
      /published for anyone/,
      ({ forms }) => void Object.assign(firstOf(forms), CLOSED),
    ],
    ['a lost order', /One order is left/, ({ files }) => void Object.assign(orderIn(files), { trashed: true })],
    ['a lost row of the roadmap', /23 rows/, (state) => deleteRow(state, state.project.container, 'Дорожная карта', 5)],
    ['a lost mentor', /Seven mentors/, (state) => deleteRow(state, state.project.container, 'Наставники', 3)],
  ])('%s', (_, sentence, spoil) => {
    if (!told) throw new Error('Nothing was told.');
    const spoilt = { ...told, state: structuredClone(told.state) };
    spoil(spoilt.state);
    const missed = findings(spoilt).filter(({ holds }) => !holds);
    expect(missed.map((finding) => finding.sentence).join(' ')).toMatch(sentence);
    expect(isSame(compareEnds(told.state, spoilt.state))).toBe(sentence.source.includes('trigger'));
  });
});

describe('The autumn of the other schools goes as it should', () => {
  it.each([
    ['primary', false],
    ['lyceum', true],
    ['college', false],
    ['sports', true],
  ] as const)(
    '%s, in «Коды»: %s',
    async (school, coded) => {
      expect(findings(await tell({ school, coded, until: '+26' })).filter(({ holds }) => !holds)).toEqual([]);
    },
    BOUND,
  );
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
    if (!told) throw new Error('Nothing was told.');
    const other = await tell({ cut: { at: 200, kind: 'before' } });
    expect(other.cutIn).not.toBeNull();
    const comparison = compareEnds(told.state, other.state);
    expect(isSame(comparison), JSON.stringify(comparison, null, 2)).toBe(true);
  },
  BOUND,
);
