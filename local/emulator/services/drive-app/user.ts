import type { Execution } from '../../execution';

/** A person as Drive names owners and editors. */
export class User {
  static readonly free = ['*'] as const;

  constructor(
    private readonly _run: Execution,
    private readonly _email: string,
  ) {}

  getEmail(): string {
    return this._email;
  }

  getName(): string {
    return this._run.state.users[this._email]?.name ?? this._email;
  }

  getDomain(): string {
    return this._email.split('@')[1] ?? '';
  }

  getPhotoUrl(): string | null {
    return null;
  }

  getUserLoginId(): string {
    return this._email;
  }
}
