import { Exception, type Execution } from '../execution';

/** `LockService`. */
export class LockServiceService {
  static readonly free = ['*'] as const;

  constructor(private readonly _run: Execution) {}

  getDocumentLock(): Lock {
    return new Lock(this._run, `document ${this._run.state.project.container}`);
  }

  getScriptLock(): Lock {
    return new Lock(this._run, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this._run, `user ${this._run.user.email}`);
  }
}

/** A lock among runs; releasing it does not flush the spreadsheet. */
export class Lock {
  constructor(
    private readonly _run: Execution,
    private readonly _name: string,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    return this._run.tryLock(this._name, timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    if (this._run.tryLock(this._name, timeoutInMillis)) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this._run.hasLock(this._name);
  }

  releaseLock(): void {
    this._run.releaseLock(this._name);
  }
}
