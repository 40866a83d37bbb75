import type { Execution } from '../../execution';
import type { DriveFile } from '../../state';
import { ApiError } from '../api-error';
import { MIME, ROOT, roleOf } from '../drive-files';
import { parentsOf, rootId } from './root';
import { isVisible } from './visibility';

/** The folder for a new file: none (the root) or one that this run sees and may write into. */
export function parentFolders(run: Execution, ids: string[], method: string): string[] {
  if (ids.length > 1) throw new ApiError(method, 'A file cannot be created with more than one parent.');
  const folders = ids.filter((id) => !isRoot(run, id)).map((id) => writableFolder(run, id, method));
  return folders.length > 0 ? folders : [ROOT];
}

/** The folder of a file after `addParents` and `removeParents`, each a list with commas; a file lies in one only. */
export function moved(run: Execution, file: DriveFile, add: string, remove: string, method: string): string[] {
  if (add === '' && remove === '') return file.parents;
  const current = parentsOf(file);
  const removed = listed(remove).map((id) => (id === 'root' ? rootId(run.user.email) : id));
  const added = listed(add).map((id) => (isRoot(run, id) ? rootId(run.user.email) : writableFolder(run, id, method)));
  const parents = [...new Set([...current.filter((id) => !removed.includes(id)), ...added])];
  if (parents.length > 1) throw new ApiError(method, 'Increasing the number of parents is not allowed');
  if (parents.length === 0) throw new ApiError(method, 'A file must have a parent.');
  return parents.map((id) => (id === rootId(file.owner) ? ROOT : id));
}

function writableFolder(run: Execution, id: string, method: string): string {
  const folder = run.state.files[id];
  if (!folder || !isVisible(run, folder)) throw new ApiError(method, `File not found: ${id}.`);
  if (folder.mimeType !== MIME.folder) throw new ApiError(method, 'The specified parent is not a folder.');
  if (roleOf(run.state, folder, run.user.email) !== 'reader') return id;
  throw new ApiError(method, 'Insufficient permissions for the specified parent.');
}

function isRoot(run: Execution, id: string): boolean {
  return id === 'root' || id === rootId(run.user.email);
}

function listed(ids: string): string[] {
  return ids.split(',').flatMap((id) => id.trim() || []);
}
