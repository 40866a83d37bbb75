import { Exception, type Execution } from '../../execution';
import type { DriveFile } from '../../state';
import { ApiError } from '../api-error';
import { Blob } from '../blob';
import { converted } from '../conversion';
import { MIME, newFile, parentIds, roleOf } from '../drive-files';
import { checkedProperties, mergedProperties, type PropertyChanges } from './app-properties';
import {
  type BlobLike,
  base64Of,
  checkCreatable,
  copyContents,
  deleteContents,
  makeFile,
  notEmulated,
} from './contents';
import { fieldNames, fieldsInside, fileResource, type Resource } from './fields';
import { orderOf } from './order';
import { moved, parentFolders } from './parents';
import { parseQuery } from './query';
import { rootFolder, rootId } from './root';
import { isVisible } from './visibility';

interface FileChanges {
  name?: string;
  mimeType?: string;
  parents?: string[];
  trashed?: boolean;
  appProperties?: PropertyChanges;
  description?: string;
  starred?: boolean;
}

interface Options {
  fields?: string;
  alt?: string;
  addParents?: string;
  removeParents?: string;
}

interface ListOptions {
  q?: string;
  fields?: string;
  pageSize?: number;
  pageToken?: string;
  orderBy?: string;
  spaces?: string;
}

const UNTITLED = { ru: 'Без названия', en: 'Untitled' };
const COPY_OF = { ru: 'Копия', en: 'Copy of' };

/** `Drive.Files`, version 3. Under `drive.file` only files that the script made for this user exist. */
export class DriveFiles {
  static readonly scopes: Record<string, string[]> = { '*': ['drive.file', 'drive'] };

  constructor(private readonly run: Execution) {}

  create(resource: FileChanges, mediaData?: BlobLike | null, options: Options = {}): Resource {
    const method = 'drive.files.create';
    const { user } = this.run;
    const blob = mediaOf(mediaData);
    const mimeType = resource.mimeType ?? blob?.getContentType() ?? 'application/octet-stream';
    checkCreatable(this.run, mimeType, blob);
    const parents = parentFolders(this.run, resource.parents ?? [], method);
    if (mimeType === MIME.document) this.run.limits?.spend('documents', 'docs create');
    const isGoogles = (Object.values(MIME) as string[]).includes(mimeType);
    const file = makeFile(this.run, {
      name: resource.name ?? UNTITLED[user.locale],
      mimeType,
      owner: user.email,
      parents,
      app: [user.email],
      appProperties: checkedProperties(mergedProperties({}, resource.appProperties), method),
      ...(isGoogles ? {} : { content: blob ? base64Of(blob) : '' }),
    });
    this._describe(file, resource);
    return this._resource(file, options, method);
  }

  copy(resource: FileChanges, fileId: string, options: Options = {}): Resource {
    const method = 'drive.files.copy';
    const { state, user } = this.run;
    if (resource === null || fileId === null) throw new ApiError(method, 'Required');
    const source = this._file(fileId, method);
    if (source.mimeType === MIME.folder) throw new ApiError(method, 'This file cannot be copied by the user.');
    if (source.mimeType === MIME.spreadsheet) throw notEmulated('Drive.Files.copy of a spreadsheet');
    const parents = resource.parents
      ? parentFolders(this.run, resource.parents, method)
      : parentIds(source).filter((id) => this._mayWrite(id));
    if (source.mimeType === MIME.document) this.run.limits?.spend('documents', 'docs create');
    const file = newFile(state, {
      name: resource.name ?? `${COPY_OF[user.locale]} ${source.name}`,
      mimeType: source.mimeType,
      owner: user.email,
      parents,
      app: [user.email],
      appProperties: checkedProperties(mergedProperties(source.appProperties, resource.appProperties), method),
      ...(source.content === undefined ? {} : { content: source.content }),
    });
    copyContents(this.run, source, file);
    return this._resource(file, options, method);
  }

  /** With `alt: 'media'` the text of an ordinary file. */
  get(fileId: string, options: Options = {}): Resource | string {
    const method = 'drive.files.get';
    const file = this._file(fileId, method);
    if (options.alt !== 'media') return this._resource(file, options, method);
    if (file.content === undefined) {
      const text = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
      throw new ApiError(method, text);
    }
    return Buffer.from(file.content, 'base64').toString('utf8');
  }

  update(resource: FileChanges, fileId: string, mediaData?: BlobLike | null, options: Options = {}): Resource {
    const method = 'drive.files.update';
    const file = this._file(fileId, method);
    this._needRole(file, resource.trashed === undefined ? ['owner', 'writer'] : ['owner'], method);
    if (resource.parents) {
      throw new ApiError(
        method,
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    const media = mediaOf(mediaData);
    if (media && file.content === undefined)
      throw notEmulated(`Drive.Files.update of the contents of ${file.mimeType}`);
    const appProperties = checkedProperties(mergedProperties(file.appProperties, resource.appProperties), method);
    const parents = moved(this.run, file, options.addParents ?? '', options.removeParents ?? '', method);
    Object.assign(file, {
      name: resource.name ?? file.name,
      trashed: resource.trashed ?? file.trashed,
      appProperties,
      parents,
      modifiedTime: this.run.state.now,
      ...(media ? { content: base64Of(media), mimeType: media.getContentType() ?? file.mimeType } : {}),
    });
    this._describe(file, resource);
    return this._resource(file, options, method);
  }

  /** The newest first, unless `orderBy` says otherwise; files in the bin are among them unless `q` leaves them out. */
  list(options: ListOptions = {}): { files: Resource[]; nextPageToken?: string } {
    const method = 'drive.files.list';
    const { state, user } = this.run;
    if (options.spaces !== undefined && options.spaces !== 'drive') throw notEmulated(`The space ${options.spaces}`);
    const test = parseQuery(this.run, options.q ?? '');
    const found = Object.values(state.files)
      .filter((file) => isVisible(this.run, file) && test(file))
      .sort(orderOf(options.orderBy ?? 'createdTime desc', state.minted));
    const start = Number(options.pageToken ?? 0);
    const end = start + Math.min(options.pageSize ?? 100, 1000);
    const fields = options.fields ?? '*';
    const inside = options.fields === undefined ? null : (fieldsInside(fields, 'files') ?? []);
    const asksFor = (name: string) => ['*', name].some((field) => fieldNames(fields).includes(field));
    return {
      files: found.slice(start, end).map((file) => fileResource(state, user, file, inside, method)),
      ...(end < found.length && asksFor('nextPageToken') ? { nextPageToken: String(end) } : {}),
    };
  }

  /** Deletes for good, past the bin, with all that lies inside. */
  remove(fileId: string): void {
    const file = this._file(fileId, 'drive.files.delete');
    this._needRole(file, ['owner'], 'drive.files.delete');
    this._remove(file);
  }

  /** The bytes of a file in another type; Google's own service fails without `alt` (issue 468534237). */
  export(fileId: string, mimeType: string, options: Options = {}): Blob {
    const method = 'drive.files.export';
    if (options.alt !== 'media') {
      throw new ApiError(method, 'Export requires alt=media to download the exported content.');
    }
    const { name, mimeType: type } = this._file(fileId, method);
    return converted(new Blob(Buffer.alloc(0), type, name), mimeType);
  }

  private _describe(file: DriveFile, { description, starred }: FileChanges): void {
    if (description !== undefined) file.description = description;
    if (starred !== undefined) file.starred = starred ? [this.run.user.email] : [];
  }

  private _remove(file: DriveFile): void {
    for (const inner of Object.values(this.run.state.files)) {
      if (inner.parents.includes(file.id)) this._remove(inner);
    }
    deleteContents(this.run, file.id);
  }

  private _resource(file: DriveFile, options: Options, method: string): Resource {
    const fields = options.fields === undefined ? null : fieldNames(options.fields);
    return fileResource(this.run.state, this.run.user, file, fields, method);
  }

  private _file(fileId: string, method: string): DriveFile {
    return visibleFile(this.run, fileId, method);
  }

  private _needRole(file: DriveFile, roles: string[], method: string): void {
    const role = roleOf(this.run.state, file, this.run.user.email);
    if (role && roles.includes(role)) return;
    throw new ApiError(method, 'The user does not have sufficient permissions for this file.');
  }

  private _mayWrite(id: string): boolean {
    const folder = this.run.state.files[id];
    const role = folder && roleOf(this.run.state, folder, this.run.user.email);
    return role === 'owner' || role === 'writer';
  }
}

/** What is uploaded; anything but a blob is refused in Google's words. */
function mediaOf(media: BlobLike | null | undefined): BlobLike | null {
  if (media === null || media === undefined) return null;
  if (typeof media === 'object' && 'getBytes' in media) return media;
  throw new Exception('The mediaData parameter only supports Blob types for upload.');
}

/** The file, or «File not found» where it does not exist for this run. */
export function visibleFile(run: Execution, fileId: string, method: string): DriveFile {
  const { state, user } = run;
  if (fileId === 'root' || fileId === rootId(user.email)) return rootFolder(user);
  const file = state.files[fileId];
  if (!file || !isVisible(run, file)) throw new ApiError(method, `File not found: ${fileId}.`);
  return file;
}
