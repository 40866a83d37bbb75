import { error, known, type Suite } from './case';

const page = known('doc', 'reference/lock/lock');
const service = known('doc', 'reference/lock/lock-service');
const memory = known('guess', 'from memory');

/** Facts about LockService, as far as one run sees them. */
export const LOCK: Suite = {
  service: 'LockService',
  prelude: 'const lock = LockService.getScriptLock();',
  cases: [
    page('tryLock says whether it was taken', 'lock.tryLock(1000)', true),
    page('hasLock is false before', 'lock.hasLock()', false),
    page('hasLock is true between', 'lock.waitLock(1000); return lock.hasLock()', true),
    page('hasLock is false after', 'lock.waitLock(1000); lock.releaseLock(); return lock.hasLock()', false),
    page('taking it again has no effect', 'lock.waitLock(1000); return lock.tryLock(1000)', true),
    page('releasing what is not held has no effect', 'lock.releaseLock(); return lock.hasLock()', false),
    page('waitLock returns nothing', 'lock.waitLock(1000) === undefined || lock.waitLock(1000) === null', true),
    service('a bound script has a document lock', 'LockService.getDocumentLock() !== null', true),
    service(
      'the three locks are different',
      'lock.waitLock(10); return [LockService.getUserLock().hasLock(), LockService.getDocumentLock().hasLock()]',
      [false, false],
    ),
    page('a lock prints as its class', 'String(lock)', 'Lock'),
    page('a user has a lock', 'LockService.getUserLock().tryLock(1)', true),
    memory('a lock wants a number', "lock.tryLock('soon')", error("don't match the method signature")),
  ],
};
