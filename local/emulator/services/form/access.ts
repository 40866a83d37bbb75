import type { DriveFile, State } from '../../state';
import { roleOf } from '../drive-files';

/** True when this user may change the file: its owner, or somebody with the role of writer. */
export function mayEdit(state: State, fileId: string, email: string): boolean {
  const file = state.files[fileId];
  const role = file && roleOf(state, file, email);
  return role === 'owner' || role === 'writer';
}

/** True when this person, or null for one who is not signed in, may open the published form and answer it. */
export function mayAnswer(state: State, file: DriveFile, email: string | null): boolean {
  const isPublic = file.permissions.some(({ type, view }) => type === 'anyone' && view === 'published');
  if (isPublic || email === null) return isPublic;
  const domain = email.split('@')[1];
  return (
    mayEdit(state, file.id, email) ||
    file.permissions.some(({ type, view, emailAddress }) => {
      return view === 'published' && emailAddress === (type === 'domain' ? domain : email);
    })
  );
}
