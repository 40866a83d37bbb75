import { Execution } from '../../local/emulator/execution';
import { emptyState, type State, type User } from '../../local/emulator/state';
import { DEFAULT_SWITCHES, type Switches } from '../../local/emulator/switches';

export const KEEPER = 'keeper@school.example';
export const COLLEAGUE = 'colleague@school.example';

const SCOPES = ['documents', 'drive.file'];

/** A space with two users and no files; both granted what the project asks for. */
export function spaceOfTwo({
  scopes = SCOPES,
  locale = 'ru',
}: {
  scopes?: string[];
  locale?: User['locale'];
} = {}): State {
  const state = emptyState(Date.UTC(2026, 8, 1, 6), { timeZone: 'Europe/Moscow', scopes });
  for (const email of [KEEPER, COLLEAGUE]) {
    state.users[email] = { email, name: email, locale, kind: 'consumer', granted: scopes, mailUsed: 0, mailDay: '' };
  }
  return state;
}

/** A run without a realm: service classes are called directly, past the gate. */
export function bareRun(state: State, user = KEEPER, switches: Partial<Switches> = {}): Execution {
  const options = { handler: 'test', user, authMode: 'FULL', fromTrigger: false } as const;
  const sleep = (ms: number) => {
    state.now += ms;
  };
  return new Execution(state, options, { ...DEFAULT_SWITCHES, ...switches }, new Set(), sleep, new Map());
}
