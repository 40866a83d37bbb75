import { Exception, type Execution } from '../../execution';
import { File } from './file';
import { Folder } from './folder';

const END = 'Cannot retrieve the next object: iterator has reached the end.';

/** Files or folders found by one search, in order; `ids` is what is left of them. */
abstract class EntryIterator<T> {
  static readonly scopes: Record<string, string[]> = { '*': ['drive.readonly', 'drive'] };
  static readonly free: readonly string[] = ['hasNext'];

  constructor(
    protected readonly _run: Execution,
    private _ids: string[],
  ) {}

  hasNext(): boolean {
    return this._ids.length > 0;
  }

  next(): T {
    const [id, ...rest] = this._ids;
    if (id === undefined) throw new Exception(END);
    this._ids = rest;
    return this._entry(id);
  }

  /** Good for a later run, a week long at Google. */
  getContinuationToken(): string {
    return Buffer.from(JSON.stringify(this._ids)).toString('base64url');
  }

  protected abstract _entry(id: string): T;
}

/** `DriveApp.getFiles()` and its like. */
export class FileIterator extends EntryIterator<File> {
  protected _entry(id: string): File {
    return new File(this._run, id);
  }
}

/** `DriveApp.getFolders()` and its like. */
export class FolderIterator extends EntryIterator<Folder> {
  protected _entry(id: string): Folder {
    return new Folder(this._run, id);
  }
}

/** What a continuation token left to tell. */
export function idsOfToken(token: string): string[] {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as string[];
  } catch {
    throw new Exception('Invalid argument: continuationToken');
  }
}
