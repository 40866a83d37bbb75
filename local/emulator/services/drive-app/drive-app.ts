import { Exception, type Execution } from '../../execution';
import type { DriveFile } from '../../state';
import { rootId } from '../drive/root';
import { isVisible } from '../drive/visibility';
import { NO_ITEM } from '../form/form-settings';
import { isFolder } from './entry';
import { ACCESS, PERMISSION } from './enums';
import { File } from './file';
import { Folder } from './folder';
import { found, newFolder, newOrdinaryFile, newShortcut, queryOf } from './folder-contents';
import { FileIterator, FolderIterator, idsOfToken } from './iterators';

const READ = ['drive.readonly', 'drive'];

/** `DriveApp`: the whole Drive, what lies in the bin as well. */
export class DriveAppService {
  static readonly free: readonly string[] = ['toString'];
  static readonly scopes: Record<string, string[]> = {
    '*': READ,
    createFile: ['drive'],
    createFolder: ['drive'],
    createShortcut: ['drive'],
    addFile: ['drive'],
    addFolder: ['drive'],
    removeFile: ['drive'],
    removeFolder: ['drive'],
  };
  readonly Access = ACCESS;
  readonly Permission = PERMISSION;

  constructor(private readonly _run: Execution) {}

  /** Seen live. */
  toString(): string {
    return 'Drive';
  }

  getRootFolder(): Folder {
    return new Folder(this._run, rootId(this._run.user.email));
  }

  getFileById(id: string | null): File {
    const file = this._byId(id);
    return new File(this._run, file.id);
  }

  getFolderById(id: string | null): Folder {
    if (id === rootId(this._run.user.email) || id === 'root') return this.getRootFolder();
    const file = this._byId(id);
    if (!isFolder(file)) throw new Exception(NO_ITEM);
    return new Folder(this._run, file.id);
  }

  getFiles(): FileIterator {
    return this._files(() => true);
  }

  getFilesByName(name: string): FileIterator {
    return this._files((file) => file.name === name);
  }

  getFilesByType(mimeType: string): FileIterator {
    return this._files((file) => file.mimeType === mimeType);
  }

  searchFiles(params: string): FileIterator {
    return this._files(queryOf(this._run, params));
  }

  getTrashedFiles(): FileIterator {
    return this._files(({ trashed }) => trashed);
  }

  getFolders(): FolderIterator {
    return this._folders(() => true);
  }

  getFoldersByName(name: string): FolderIterator {
    return this._folders((file) => file.name === name);
  }

  searchFolders(params: string): FolderIterator {
    return this._folders(queryOf(this._run, params));
  }

  getTrashedFolders(): FolderIterator {
    return this._folders(({ trashed }) => trashed);
  }

  continueFileIterator(continuationToken: string): FileIterator {
    return new FileIterator(this._run, idsOfToken(continuationToken));
  }

  continueFolderIterator(continuationToken: string): FolderIterator {
    return new FolderIterator(this._run, idsOfToken(continuationToken));
  }

  createFile(...args: unknown[]): File {
    return new File(this._run, newOrdinaryFile(this._run, this.getRootFolder()._id, args));
  }

  createFolder(name: string): Folder {
    return new Folder(this._run, newFolder(this._run, this.getRootFolder()._id, name));
  }

  createShortcut(targetId: string): File {
    return new File(this._run, newShortcut(this._run, this.getRootFolder()._id, targetId));
  }

  addFile(child: File): Folder {
    return this.getRootFolder().addFile(child);
  }

  addFolder(child: Folder): Folder {
    return this.getRootFolder().addFolder(child);
  }

  removeFile(child: File): Folder {
    return this.getRootFolder().removeFile(child);
  }

  removeFolder(child: Folder): Folder {
    return this.getRootFolder().removeFolder(child);
  }

  /** Bytes that an account without a paid plan has. */
  getStorageLimit(): number {
    return 15 * 1024 ** 3;
  }

  getStorageUsed(): number {
    const own = Object.values(this._run.state.files).filter(({ owner }) => owner === this._run.user.email);
    return own.reduce((sum, { content = '' }) => sum + Buffer.byteLength(content, 'base64'), 0);
  }

  private _byId(id: string | null): DriveFile {
    if (id === null || id === undefined) throw new Exception('Invalid argument: id');
    const file = this._run.state.files[id];
    if (!file || !isVisible(this._run, file)) throw new Exception(NO_ITEM);
    return file;
  }

  private _files(which: (file: DriveFile) => boolean): FileIterator {
    return new FileIterator(this._run, found(this._run, 'files', which));
  }

  private _folders(which: (file: DriveFile) => boolean): FolderIterator {
    return new FolderIterator(this._run, found(this._run, 'folders', which));
  }
}
