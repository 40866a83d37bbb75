import { SetupError } from '../domain/messages/errors';

/**
 * Does the work while no other run of ours writes to this spreadsheet; all writes have reached it when the lock is
 * given back. Throws a SetupError where another run is at it. No dialog may open inside: it would drop the lock.
 */
export function underLock<T>(work: () => T, waitMs = 5000): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) throw new SetupError('busy');
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
