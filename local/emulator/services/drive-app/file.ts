import { Exception } from '../../execution';
import { Blob } from '../blob';
import { converted } from '../conversion';
import { copyContents } from '../drive/contents';
import { parentsOf, rootId } from '../drive/root';
import { MIME, newFile, parentIds, ROOT, roleOf, webViewLink } from '../drive-files';
import type { User as SessionUser } from '../session';
import { copySpreadsheet } from '../spreadsheet/copies';
import { Entry } from './entry';
import type { Folder } from './folder';
import { FolderIterator } from './iterators';
import type { User } from './user';

/** A file in Drive, of whatever kind. */
export class File extends Entry {
  getMimeType(): string {
    return this._file().mimeType;
  }

  /** Bytes; files of Google's own kinds have some as well. */
  getSize(): number {
    const { content } = this._file();
    return content === undefined ? 1024 : Buffer.byteLength(content, 'base64');
  }

  getUrl(): string {
    return `${webViewLink(this._file())}?usp=drivesdk`;
  }

  getDownloadUrl(): string | null {
    const { content } = this._file();
    return content === undefined ? null : `https://drive.google.com/uc?id=${this._id}&export=download`;
  }

  getParents(): FolderIterator {
    return new FolderIterator(this._run, parentsOf(this._file()));
  }

  /** Files of Google's own kinds come as PDF. */
  getBlob(): Blob {
    const { content, mimeType, name } = this._file();
    if (content === undefined) return this.getAs('application/pdf');
    return new Blob(Buffer.from(content, 'base64'), mimeType, name);
  }

  getAs(contentType: string): Blob {
    const { content, mimeType, name } = this._file();
    return converted(new Blob(Buffer.from(content ?? '', 'base64'), mimeType, name), contentType);
  }

  setContent(content: string): this {
    const file = this._changeable();
    if (file.content === undefined) throw new Exception('Access denied: DriveApp.');
    return this._change({ content: Buffer.from(content).toString('base64') });
  }

  makeCopy(...args: (string | Folder)[]): File {
    const file = this._file();
    const [first, second] = args;
    const folder = typeof first === 'object' ? first : typeof second === 'object' ? second : null;
    const name = typeof first === 'string' ? first : file.name;
    const id = this._copy(name);
    const parents = folder ? [folder._id] : parentIds(file).filter((parent) => this._mayWrite(parent));
    const root = rootId(this._run.user.email);
    const copy = this._run.state.files[id];
    if (copy) copy.parents = parents.length === 0 || parents[0] === root ? [ROOT] : parents;
    return new File(this._run, id);
  }

  moveTo(destination: Folder): this {
    this._move(destination._id);
    return this;
  }

  addCommenter(person: string | SessionUser | User): this {
    return this._share([person], 'commenter');
  }

  addCommenters(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'commenter');
  }

  removeCommenter(person: string | SessionUser | User): this {
    return this._unshare(person, ({ role }) => role === 'commenter');
  }

  getTargetId(): string | null {
    return this._file().target ?? null;
  }

  getTargetMimeType(): string | null {
    const { target } = this._file();
    return (target !== undefined && this._run.state.files[target]?.mimeType) || null;
  }

  getTargetResourceKey(): string | null {
    return null;
  }

  private _copy(name: string): string {
    const { state, user } = this._run;
    const file = this._file();
    const spreadsheet = state.spreadsheets[this._id];
    if (spreadsheet) return copySpreadsheet(this._run, spreadsheet, name).id;
    if (file.mimeType === MIME.document) this._run.limits?.spend('documents', 'docs create');
    const { mimeType, content } = file;
    const copy = newFile(state, { name, mimeType, owner: user.email, ...(content === undefined ? {} : { content }) });
    copyContents(this._run, file, copy);
    return copy.id;
  }

  private _mayWrite(id: string): boolean {
    const folder = this._run.state.files[id];
    const role = folder && roleOf(this._run.state, folder, this._run.user.email);
    return role === 'owner' || role === 'writer';
  }
}
