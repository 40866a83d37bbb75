import { SetupError } from '../domain/messages/errors';

/**
 * Does the work while no other run of ours writes to this spreadsheet; all writes have reached it when the lock is
 * given back. Throws a SetupError where another run is at it. No dialog may open inside: it would drop the lock.
 */
export function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) throw new SetupError('busy');
  return thenRelease(lock, work);
}

/** The same for what nobody waits for: where another run is at work it is left to that one or to the next tick. */
export function whenFree(work: () => void): void {
  const lock = LockService.getDocumentLock();
  if (lock.tryLock(0)) thenRelease(lock, work);
}

function thenRelease<T>(lock: GoogleAppsScript.Lock.Lock, work: () => T): T {
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
