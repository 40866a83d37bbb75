import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../local/emulator/workspace';
import { type Case, functionOf, type Mark, type Suite } from './case';
import { SUITES } from './suites';

const USER = 'keeper@school.example';
const SCOPES = [
  'spreadsheets.currentonly',
  'spreadsheets',
  'forms',
  'documents',
  'drive',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
]
  .map((scope) => `https://www.googleapis.com/auth/${scope}`)
  .concat('https://mail.google.com/');

function replay(suite: Suite, each: Case): { gives: unknown } | { throws: string } {
  const space = Workspace.create({
    code: functionOf(suite, each),
    manifest: JSON.stringify({ timeZone: 'Etc/GMT', oauthScopes: SCOPES }),
    now: '2026-03-01T12:00:00Z',
  });
  const language = suite.language ?? 'en';
  space.addUser(USER, { locale: language });
  space.addUser('colleague@school.example', { locale: language });
  space.grant(USER);
  const book = space.bindSpreadsheet('Book', USER, {
    locale: language === 'ru' ? 'ru_RU' : 'en_US',
    timeZone: 'Etc/GMT',
  });
  space.share(book, 'colleague@school.example');
  const { error, value } = space.run({ handler: 'main', user: USER, authMode: 'FULL', fromTrigger: false });
  return error ? { throws: error.message } : { gives: JSON.parse(String(value ?? null)) };
}

function check(suite: Suite, each: Case): void {
  const result = replay(suite, each);
  if (each.throws === undefined) expect(result).toEqual({ gives: each.gives });
  else expect(result).toEqual({ throws: expect.stringContaining(each.throws) });
}

const of = (suite: Suite, ...marks: Mark[]): Case[] => suite.cases.filter(({ mark }) => marks.includes(mark));

const named = (suite: Suite, ...marks: Mark[]) =>
  of(suite, ...marks).map((each): [string, Suite, Case] => [`${each.mark}: ${each.fact}`, suite, each]);

for (const suite of SUITES) {
  describe(`${suite.service} does what Google is known to do`, () => {
    it.each(named(suite, 'doc', 'live'))('%s', (_, of, each) => check(of, each));
  });
}

describe('what is only guessed stays as it was', () => {
  it.each(SUITES.flatMap((suite) => named(suite, 'guess')))('%s', (_, suite, each) => check(suite, each));
});

describe('the suites', () => {
  it('say for every fact how it is known', () => {
    const lines = SUITES.map((suite) => {
      const counts = (['doc', 'live', 'guess'] as const).map((mark) => `${of(suite, mark).length} ${mark}`);
      return `${suite.service}: ${counts.join(', ')}`;
    });
    console.log(lines.join('\n'));
    for (const { source } of SUITES.flatMap(({ cases }) => cases)) expect(source).not.toBe('');
  });

  it('say every fact once', () => {
    const facts = SUITES.flatMap(({ service, cases }) => cases.map(({ fact }) => `${service}: ${fact}`));
    expect(facts.filter((fact, index) => facts.indexOf(fact) !== index)).toEqual([]);
  });
});
