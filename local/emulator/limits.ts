import { type Condition, Exception, type Execution, type ServiceCall } from './execution';
import type { State, User } from './state';

/** The kind of account that decides how much a user may do. */
export type Account = User['kind'];

/** What a user may do in a day, by kind of account (guides/services/quotas). */
export const QUOTAS = {
  mailRecipients: { consumer: 100, workspace: 1500 },
  documents: { consumer: 250, workspace: 1500 },
  spreadsheets: { consumer: 250, workspace: 3200 },
  properties: { consumer: 50_000, workspace: 500_000 },
  triggerSeconds: { consumer: 90 * 60, workspace: 6 * 60 * 60 },
} as const satisfies Record<string, Record<Account, number>>;

/** What is counted by the day. */
export type Quota = keyof typeof QUOTAS;

/** Seconds of one run, and of one that a simple trigger started (guides/services/quotas, guides/triggers). */
export const RUN_SECONDS = 360;
export const SIMPLE_TRIGGER_SECONDS = 30;
/** Runs of one user at a time (guides/services/quotas). */
export const MOST_RUNS = 30;
/** Installed triggers of one user in one script (guides/services/quotas). */
export const MOST_TRIGGERS = 20;

/** The texts of a run that Google ends or does not start. */
export const OUT_OF_TIME = 'Exceeded maximum execution time';
export const OUT_OF_TRIGGER_TIME = 'Service using too much computer time for one day.';
export const TOO_MANY_RUNS = 'There are too many scripts running simultaneously for this Google user account.';

const DAY = 24 * 60 * 60 * 1000;

/** What is metered by the name of the call, with the word of Google's message; «email.» and «graphite …» were seen live. */
const METERED: { calls: RegExp; quota: Quota; word: string }[] = [
  { calls: /^Properties\.get/, quota: 'properties', word: 'graphite property reads' },
  { calls: /^Properties\./, quota: 'properties', word: 'graphite property writes' },
  { calls: /^DocumentApp\.create$/, quota: 'documents', word: 'docs create' },
  { calls: /^SpreadsheetApp\.create$/, quota: 'spreadsheets', word: 'spreadsheets create' },
];

/** How much of a quota a user has used; a day after the first request it begins anew. */
export function used(user: User, quota: Quota, now: number): number {
  if (quota === 'mailRecipients') return now - Date.parse(user.mailDay) < DAY ? user.mailUsed : 0;
  const usage = user.usage?.[quota];
  return usage && now - usage.since < DAY ? usage.used : 0;
}

/** Adds to what a user has used. */
export function use(user: User, quota: Quota, amount: number, now: number): void {
  const before = used(user, quota, now);
  if (quota === 'mailRecipients') {
    if (before === 0) user.mailDay = new Date(now).toISOString();
    user.mailUsed = before + amount;
    return;
  }
  user.usage ??= {};
  const since = before === 0 ? now : (user.usage[quota]?.since ?? now);
  user.usage[quota] = { since, used: before + amount };
}

/** Used and allowed, of every daily quota and of the triggers a user may have. */
export function quotasOf(
  state: State,
  user: User,
  account: Account,
): Record<Quota | 'triggers', { used: number; limit: number }> {
  const daily = (Object.keys(QUOTAS) as Quota[]).map((quota) => [
    quota,
    { used: used(user, quota, state.now), limit: QUOTAS[quota][account] },
  ]);
  const triggers = state.triggers.filter(({ owner }) => owner === user.email).length;
  return { ...Object.fromEntries(daily), triggers: { used: triggers, limit: MOST_TRIGGERS } };
}

/** Holds one run to Google's limits. */
export class Limits implements Condition {
  private readonly deadline: number;

  constructor(
    private readonly run: Execution,
    readonly account: Account,
  ) {
    const seconds = run.options.authMode === 'LIMITED' ? SIMPLE_TRIGGER_SECONDS : RUN_SECONDS;
    this.deadline = run.state.now + seconds * 1000;
  }

  /** Milliseconds until the run is ended. */
  get left(): number {
    return Math.max(0, this.deadline - this.run.state.now);
  }

  before({ name }: ServiceCall): void {
    this.checkTime();
    const metered = METERED.find(({ calls }) => calls.test(name));
    if (metered) this.spend(metered.quota, metered.word);
  }

  after(): void {
    this.checkTime();
  }

  /** Takes one of a daily quota; throws Google's refusal where none is left. */
  spend(quota: Quota, word: string): void {
    const { user, state } = this.run;
    if (used(user, quota, state.now) >= QUOTAS[quota][this.account]) {
      throw new Exception(`Service invoked too many times for one day: ${word}.`);
    }
    use(user, quota, 1, state.now);
  }

  private checkTime(): void {
    if (this.left === 0) this.run.expire(OUT_OF_TIME);
  }
}
