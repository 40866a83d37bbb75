import { Exception } from '../execution';
import { type DriveFile, mintId, type Permission, type State } from '../state';

/** Lets a person edit, see or, with `view`, answer a file; whoever may do more already keeps that right. */
export function shareFile(
  state: State,
  file: DriveFile,
  emailAddress: string,
  role: 'writer' | 'commenter' | 'reader',
  view?: 'published',
): void {
  if (!/^[^\s@]+@[^\s@]+$/.test(emailAddress)) throw new Exception(`Invalid email: ${emailAddress}`);
  const known = file.permissions.find((each) => each.emailAddress === emailAddress && each.view === view);
  if (!known) {
    file.permissions.push({ id: mintId(state, 'p'), type: 'user', role, emailAddress, ...(view ? { view } : {}) });
  } else if (STRENGTH[role] > STRENGTH[known.role]) known.role = role;
}

/** Takes away what `which` finds of a person's rights; the owner's stay. */
export function unshareFile(file: DriveFile, email: string, which: (permission: Permission) => boolean): void {
  file.permissions = file.permissions.filter(
    (each) => each.role === 'owner' || each.emailAddress !== email || !which(each),
  );
}

const STRENGTH: Record<Permission['role'], number> = { reader: 1, commenter: 2, writer: 3, owner: 4 };
