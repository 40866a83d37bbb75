import type { Execution } from '../../execution';

/** A person as spreadsheets name their owner and editors. */
export class User {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    _run: Execution,
    private readonly _email: string,
  ) {}

  getEmail(): string {
    return this._email;
  }
}
