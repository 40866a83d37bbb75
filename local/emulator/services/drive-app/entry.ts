import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { type DriveFile, mintId, type Permission } from '../../state';
import { rootFolder, rootId } from '../drive/root';
import { isVisible } from '../drive/visibility';
import { isTrashed, MIME, ROOT, roleOf } from '../drive-files';
import type { User as SessionUser } from '../session';
import { shareFile, unshareFile } from '../sharing';
import { ACCESS, permissionOf, roleOfPermission } from './enums';
import { User } from './user';

/** What Google says where something may not be done. */
const DENIED = 'Access denied: DriveApp.';

type Person = string | SessionUser | User;

/** What files and folders share; their names, people and state. */
export abstract class Entry {
  static readonly scopes: Record<string, string[]> = { '*': ['drive'] };
  static readonly free: readonly string[] = ['getId', 'toString'];

  constructor(
    protected readonly _run: Execution,
    readonly _id: string,
  ) {}

  getId(): string {
    return this._id;
  }

  /** Seen live: files and folders print as their names. */
  toString(): string {
    return this._file().name;
  }

  getName(): string {
    return this._file().name;
  }

  setName(name: string): this {
    return this._change({ name });
  }

  getDescription(): string | null {
    return this._file().description ?? null;
  }

  setDescription(description: string): this {
    return this._change({ description });
  }

  getDateCreated(): Date {
    return new Date(this._file().createdTime);
  }

  getLastUpdated(): Date {
    const { createdTime, modifiedTime = createdTime } = this._file();
    return new Date(modifiedTime);
  }

  isStarred(): boolean {
    return this._file().starred?.includes(this._run.user.email) ?? false;
  }

  setStarred(starred: boolean): this {
    const file = this._changeable();
    const others = (file.starred ?? []).filter((email) => email !== this._run.user.email);
    file.starred = starred ? [...others, this._run.user.email] : others;
    return this;
  }

  isTrashed(): boolean {
    return isTrashed(this._run.state, this._file());
  }

  setTrashed(trashed: boolean): this {
    if (this._file().owner !== this._run.user.email) throw new Exception(DENIED);
    this._changeable().trashed = trashed;
    return this;
  }

  getOwner(): User {
    return new User(this._run, this._file().owner);
  }

  setOwner(person: Person): this {
    const file = this._changeable();
    if (file.owner !== this._run.user.email) throw new Exception(DENIED);
    const email = this._person(person);
    unshareFile(file, email, () => true);
    for (const each of file.permissions) if (each.role === 'owner') each.role = 'writer';
    file.permissions.push({ id: mintId(this._run.state, 'p'), type: 'user', role: 'owner', emailAddress: email });
    file.owner = email;
    return this;
  }

  /** Whoever may edit, the owner too (seen live). */
  getEditors(): User[] {
    return this._people('writer', 'owner');
  }

  /** Whoever may at least look, editors and the owner too (seen live). */
  getViewers(): User[] {
    return this._people('reader', 'commenter', 'writer', 'owner');
  }

  addEditor(person: Person): this {
    return this._share([person], 'writer');
  }

  addEditors(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'writer');
  }

  addViewer(person: Person): this {
    return this._share([person], 'reader');
  }

  addViewers(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'reader');
  }

  removeEditor(person: Person): this {
    return this._unshare(person, ({ role }) => role === 'writer');
  }

  removeViewer(person: Person): this {
    return this._unshare(person, ({ role }) => role === 'reader' || role === 'commenter');
  }

  revokePermissions(person: Person): this {
    return this._unshare(person, () => true);
  }

  getAccess(person: Person): EnumValue {
    return permissionOf(roleOf(this._run.state, this._file(), this._person(person)));
  }

  getSharingAccess(): EnumValue {
    const open = this._open();
    if (!open) return ACCESS.PRIVATE;
    const name = open.type === 'anyone' ? 'ANYONE' : 'DOMAIN';
    return open.discoverable ? ACCESS[name] : ACCESS[`${name}_WITH_LINK` as const];
  }

  getSharingPermission(): EnumValue {
    return permissionOf(this._open()?.role ?? null);
  }

  setSharing(accessType: EnumValue, permissionType: EnumValue): this {
    const file = this._changeable();
    const open = this._open();
    file.permissions = file.permissions.filter((each) => each !== open);
    const role = roleOfPermission(permissionType);
    if (accessType.name === 'PRIVATE' || role === null) return this;
    const isDomain = accessType.name.startsWith('DOMAIN');
    file.permissions.push({
      id: mintId(this._run.state, 'p'),
      type: isDomain ? 'domain' : 'anyone',
      role,
      ...(isDomain ? { emailAddress: file.owner.split('@')[1] ?? '' } : {}),
      ...(accessType.name.endsWith('_WITH_LINK') ? {} : { discoverable: true as const }),
    });
    return this;
  }

  isShareableByEditors(): boolean {
    return !this._file().closedToSharing;
  }

  setShareableByEditors(shareable: boolean): this {
    const file = this._changeable();
    if (shareable) delete file.closedToSharing;
    else file.closedToSharing = true;
    return this;
  }

  /** Files made since 2021 need no key. */
  getResourceKey(): string | null {
    return null;
  }

  _file(): DriveFile {
    const { state, user } = this._run;
    if (this._id === rootId(user.email)) return rootFolder(user);
    const file = state.files[this._id];
    if (!file || !isVisible(this._run, file)) throw new Exception(DENIED);
    return file;
  }

  /** The root folder is nobody's to change. */
  protected _changeable(): DriveFile {
    const file = this._file();
    const role = roleOf(this._run.state, file, this._run.user.email);
    if (this._id === rootId(this._run.user.email) || (role !== 'owner' && role !== 'writer')) {
      throw new Exception(DENIED);
    }
    return file;
  }

  protected _change(change: Partial<DriveFile>): this {
    Object.assign(this._changeable(), change, { modifiedTime: this._run.state.now });
    return this;
  }

  protected _move(folderId: string): void {
    this._changeable().parents = [folderId === rootId(this._run.user.email) ? ROOT : folderId];
  }

  protected _share(people: Person[], role: 'writer' | 'commenter' | 'reader'): this {
    for (const person of people) shareFile(this._run.state, this._changeable(), this._person(person), role);
    return this;
  }

  protected _unshare(person: Person, which: (permission: Permission) => boolean): this {
    unshareFile(this._changeable(), this._person(person), (each) => each.view === undefined && which(each));
    return this;
  }

  private _open(): Permission | undefined {
    return this._file().permissions.find(({ type, view }) => type !== 'user' && view === undefined);
  }

  private _people(...roles: Permission['role'][]): User[] {
    const emails = this._file().permissions.flatMap(({ role, type, view, emailAddress }) =>
      type === 'user' && view === undefined && roles.includes(role) && emailAddress !== undefined ? [emailAddress] : [],
    );
    return [...new Set(emails)].map((email) => new User(this._run, email));
  }

  private _person(person: Person): string {
    return typeof person === 'string' ? person : person.getEmail();
  }
}

/** Whether an entry of Drive is a folder. */
export function isFolder({ mimeType }: DriveFile): boolean {
  return mimeType === MIME.folder;
}
