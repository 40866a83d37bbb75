import type { DriveFile, State } from '../state';

/** True when this user may change the file: its owner, or a person with the role of writer. */
export function mayEdit(state: State, fileId: string, email: string): boolean {
  const file = state.files[fileId];
  return file !== undefined && (file.owner === email || hasPermission(file, email));
}

function hasPermission(file: DriveFile, email: string): boolean {
  return file.permissions.some(
    ({ type, role, emailAddress, view }) =>
      role !== 'reader' && view === undefined && (type === 'anyone' || emailAddress === email),
  );
}
