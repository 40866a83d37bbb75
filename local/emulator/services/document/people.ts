import type { Execution } from '../../execution';
import type { DriveFile } from '../../state';
import { shareFile, unshareFile } from '../sharing';
import { editorsOf, viewersOf } from '../spreadsheet/people';
import { User } from '../spreadsheet/user';

/** Those who may edit a document, its owner among them. */
export function editors(run: Execution, file: DriveFile): User[] {
  return editorsOf(file).map((email) => new User(run, email));
}

/** Those who may read a document, its editors among them. */
export function viewers(run: Execution, file: DriveFile): User[] {
  return [...editorsOf(file), ...viewersOf(file)].map((email) => new User(run, email));
}

/** Lets people in. */
export function share(
  { state }: Execution,
  file: DriveFile,
  users: (string | User)[],
  role: 'writer' | 'reader',
): void {
  for (const user of users) shareFile(state, file, addressOf(user), role);
}

/** The owner stays. */
export function unshare(file: DriveFile, user: string | User): void {
  unshareFile(file, addressOf(user), () => true);
}

function addressOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
