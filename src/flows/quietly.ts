import { unlessBroken } from '../domain/messages/errors';
import { whenFree } from '../google/lock';

/** Work that has nobody to talk to: where another run is at work, or the table is broken or a copy, the next tick will do. */
export function quietly(work: () => void): void {
  unlessBroken(
    () => whenFree(work),
    ({ message }) => console.warn(message),
  );
}
