import type { Execution } from '../execution';

/** `Session`: for a trigger both users are the one who installed it. */
export class SessionService {
  static readonly free: readonly string[] = ['getActiveUserLocale', 'getScriptTimeZone', 'getTimeZone'];
  static readonly scopes: Record<string, string[]> = { '*': ['userinfo.email'], getTemporaryActiveUserKey: [] };

  constructor(private readonly _run: Execution) {}

  getActiveUser(): User {
    return new User(this._run.user.email);
  }

  getEffectiveUser(): User {
    return new User(this._run.user.email);
  }

  /** The name that the method had before. */
  getUser(): User {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this._run.user.locale;
  }

  getScriptTimeZone(): string {
    return this._run.state.project.timeZone;
  }

  /** The name that the method had before. */
  getTimeZone(): string {
    return this.getScriptTimeZone();
  }

  /** The same for one user and one script for 30 days. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this._run.state.now / (30 * 86_400_000));
    return Buffer.from(`${month} ${this._run.state.project.scriptId} ${this._run.user.email}`).toString('base64url');
  }
}

/** A person of the account space. */
export class User {
  static readonly free = ['*'] as const;

  constructor(private readonly _email: string) {}

  getEmail(): string {
    return this._email;
  }

  /** The name that the method had before. */
  getUserLoginId(): string {
    return this._email;
  }

  /** A logged user is an address. */
  toString(): string {
    return this._email;
  }
}
