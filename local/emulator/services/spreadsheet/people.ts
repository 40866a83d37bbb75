import { mismatch } from '../../signatures/check';
import type { DriveFile } from '../../state';
import { User as SessionUser } from '../session';
import { User } from './user';

/** Who may edit a file, the owner first. */
export function editorsOf({ owner, permissions }: DriveFile): string[] {
  const writers = permissions.flatMap(
    ({ role, emailAddress }) => ((role === 'owner' || role === 'writer') && emailAddress) || [],
  );
  return [...new Set([owner, ...writers])];
}

/** Who may only look at a file, or comment on it. */
export function viewersOf({ permissions }: DriveFile): string[] {
  return permissions.flatMap(({ role, emailAddress, view }) =>
    view === undefined && (role === 'reader' || role === 'commenter') && emailAddress !== undefined
      ? [emailAddress]
      : [],
  );
}

/** The address that stands for a person: a text, or the user that Session or a list of editors gave. */
export function emailOf(method: string, user: unknown): string {
  if (typeof user === 'string') return user;
  if (user instanceof User || user instanceof SessionUser) return user.getEmail();
  throw mismatch(method, [user]);
}
