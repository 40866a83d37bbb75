import type { DriveFile } from '../../state';
import { parentsOf, rootId } from '../drive/root';
import { parentIds } from '../drive-files';
import { Entry } from './entry';
import { File } from './file';
import { found, newFolder, newOrdinaryFile, newShortcut, queryOf } from './folder-contents';
import { FileIterator, FolderIterator } from './iterators';

/** A folder in Drive. */
export class Folder extends Entry {
  getUrl(): string {
    return `https://drive.google.com/drive/folders/${this._id}`;
  }

  /** Folders have none (seen live). */
  getSize(): number {
    return 0;
  }

  getParents(): FolderIterator {
    const isRoot = this._id === rootId(this._run.user.email);
    return new FolderIterator(this._run, isRoot ? [] : parentsOf(this._file()));
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

  getFolders(): FolderIterator {
    return this._folders(() => true);
  }

  getFoldersByName(name: string): FolderIterator {
    return this._folders((file) => file.name === name);
  }

  searchFolders(params: string): FolderIterator {
    return this._folders(queryOf(this._run, params));
  }

  createFile(...args: unknown[]): File {
    return new File(this._run, newOrdinaryFile(this._run, this._id, args));
  }

  createFolder(name: string): Folder {
    return new Folder(this._run, newFolder(this._run, this._id, name));
  }

  createShortcut(targetId: string): File {
    return new File(this._run, newShortcut(this._run, this._id, targetId));
  }

  moveTo(destination: Folder): this {
    this._move(destination._id);
    return this;
  }

  /** A file lies in one folder only: it moves here. */
  addFile(child: File): this {
    child.moveTo(this);
    return this;
  }

  addFolder(child: Folder): this {
    child.moveTo(this);
    return this;
  }

  /** What lies in no folder lies in the root. */
  removeFile(child: File): this {
    return this._remove(child);
  }

  removeFolder(child: Folder): this {
    return this._remove(child);
  }

  private _remove(child: File | Folder): this {
    if (this._holds(child._file())) child.moveTo(new Folder(this._run, rootId(this._run.user.email)));
    return this;
  }

  private _files(which: (file: DriveFile) => boolean): FileIterator {
    return new FileIterator(
      this._run,
      found(this._run, 'files', (file) => this._holds(file) && which(file)),
    );
  }

  private _folders(which: (file: DriveFile) => boolean): FolderIterator {
    return new FolderIterator(
      this._run,
      found(this._run, 'folders', (file) => this._holds(file) && which(file)),
    );
  }

  private _holds(file: DriveFile): boolean {
    const { email } = this._run.user;
    if (this._id === rootId(email)) return file.owner === email && parentIds(file).length === 0;
    return file.parents.includes(this._id);
  }
}
