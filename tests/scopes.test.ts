import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { CallRecord } from '../local/emulator/run';
import { School, STAGES, STEPS } from './school';

const PREFIX = 'https://www.googleapis.com/auth/';
const MANIFEST = JSON.parse(readFileSync(join(import.meta.dirname, '../appsscript.json'), 'utf8'));
const SCOPES: string[] = MANIFEST.oauthScopes.map((scope: string) => scope.replace(PREFIX, ''));
const DAY = 86_400_000;

let calls: CallRecord[] = [];

/** Every service call of the main job, of the reminders that follow it and of two days on which some are due. */
beforeAll(() => {
  const schools = STAGES.map((stage) => {
    const school = School.before(stage);
    STEPS[stage].run(school, {});
    return school;
  });
  const last = School.at('signed');
  for (const command of ['switchRemindersOn', 'doNextStep', 'setUp']) last.command(command, ['YES']);
  last.workspace.state.now = Date.parse('2023-02-13T12:00:00+03:00');
  last.workspace.advance(2 * DAY);
  calls = [...schools, last].flatMap(({ runs }) => runs).flatMap((run) => run.calls);
});

describe('The manifest asks for exactly what the product needs', () => {
  test.each(SCOPES)('%s is needed by a call that no other scope would allow', (scope) => {
    const needing = calls.filter(({ scopes }) => scopes.filter((each) => SCOPES.includes(each)).join() === scope);
    expect(needing.length).toBeGreaterThan(0);
  });

  it('covers every call that was made', () => {
    expect(calls.length).toBeGreaterThan(1000);
    const bare = calls.filter(({ scopes }) => scopes.length > 0 && !scopes.some((scope) => SCOPES.includes(scope)));
    expect([...new Set(bare.map(({ name }) => name))]).toEqual([]);
  });

  it('is what the built manifest asks for as well', () => {
    const built = JSON.parse(readFileSync(join(import.meta.dirname, '../build/dist/appsscript.json'), 'utf8'));
    expect(built.oauthScopes).toEqual(MANIFEST.oauthScopes);
  });
});
