import { Exception, type Execution } from '../../execution';
import type { DriveFile } from '../../state';
import type { Blob, BlobSource } from '../blob';
import { blobOf } from '../blob';
import { parseQuery } from '../drive/query';
import { rootId } from '../drive/root';
import { isVisible } from '../drive/visibility';
import { MIME, newFile, ROOT } from '../drive-files';
import { isFolder } from './entry';

/** Bytes that `createFile` takes (reference/drive/drive-app). */
const LARGEST = 50 * 1024 * 1024;

/** Ids of files or folders that the user may see and that `which` finds, the newest first. */
export function found(run: Execution, kind: 'files' | 'folders', which: (file: DriveFile) => boolean): string[] {
  return Object.values(run.state.files)
    .filter((file) => isFolder(file) === (kind === 'folders') && isVisible(run, file) && which(file))
    .reverse()
    .map(({ id }) => id);
}

/** Reads a query of `searchFiles`: the fields are those of version 2 of the API. */
export function queryOf(run: Execution, params: string): (file: DriveFile) => boolean {
  try {
    return parseQuery(run, params, 2);
  } catch (failure) {
    if (failure instanceof Exception) throw new Exception('Invalid argument: q');
    throw failure;
  }
}

/** Makes an ordinary file out of a blob, or of a name, a text and perhaps a type; returns its id. */
export function newOrdinaryFile(run: Execution, folderId: string, args: unknown[]): string {
  const [first, content, mimeType = 'text/plain'] = args;
  if (typeof first === 'object' && first !== null) return stored(run, folderId, blobOf(first as BlobSource));
  if (typeof first !== 'string') throw new Exception('Invalid argument: name');
  if (String(mimeType).startsWith('application/vnd.google-apps.')) {
    throw new Error(`DriveApp.createFile of ${mimeType} is not emulated: add it in local/emulator/services/drive-app`);
  }
  return put(run, folderId, first, String(mimeType), Buffer.from(String(content)));
}

/** Makes a folder and returns its id. */
export function newFolder(run: Execution, parent: string, name: string): string {
  const { state, user } = run;
  const parents = [parent === rootId(user.email) ? ROOT : parent];
  return newFile(state, { name, mimeType: MIME.folder, owner: user.email, parents, app: [user.email] }).id;
}

/** Makes a shortcut to a file and returns its id. */
export function newShortcut(run: Execution, parent: string, target: string): string {
  const { state, user } = run;
  const file = state.files[target];
  if (!file || !isVisible(run, file)) throw new Exception(`File not found: ${target}`);
  const parents = [parent === rootId(user.email) ? ROOT : parent];
  return newFile(state, { name: file.name, mimeType: MIME.shortcut, owner: user.email, parents, target }).id;
}

function stored(run: Execution, folderId: string, { _name, _contentType, _bytes }: Blob): string {
  if (_name === null) throw new Exception('Blob object must have non-null name for this operation.');
  return put(run, folderId, _name, _contentType ?? 'application/octet-stream', _bytes);
}

function put(run: Execution, folderId: string, name: string, mimeType: string, bytes: Buffer): string {
  const { state, user } = run;
  if (bytes.length > LARGEST) throw new Exception(`File ${name} exceeds the maximum file size.`);
  const parents = [folderId === rootId(user.email) ? ROOT : folderId];
  const content = bytes.toString('base64');
  return newFile(state, { name, mimeType, owner: user.email, parents, app: [user.email], content }).id;
}
