import type { Execution } from '../../execution';
import { type DriveFile, mintNumber, type Permission } from '../../state';
import { ApiError } from '../api-error';
import { roleOf } from '../drive-files';
import { notEmulated } from './contents';
import { fieldNames, fieldsInside, permissionResource, type Resource } from './fields';
import { visibleFile } from './files';

interface PermissionRequest {
  type?: string;
  role?: string;
  emailAddress?: string;
  view?: string;
}

interface Options {
  fields?: string;
  sendNotificationEmail?: boolean;
}

/** `Drive.Permissions`, version 3. The mail that Google sends to a new reader or writer is not among the mails. */
export class DrivePermissions {
  static readonly scopes: Record<string, string[]> = { '*': ['drive.file', 'drive'] };

  constructor(private readonly run: Execution) {}

  /** A second permission for the same person changes the role of the first. */
  create(resource: PermissionRequest, fileId: string, options: Options = {}): Resource {
    const method = 'drive.permissions.create';
    const file = this._shareable(fileId, method);
    const wanted = checked(resource, method);
    const same = file.permissions.find(
      ({ type, emailAddress, view }) =>
        type === wanted.type && emailAddress === wanted.emailAddress && view === wanted.view,
    );
    if (same?.role === 'owner') throw new ApiError(method, 'The owner of a file cannot be removed.');
    const permission = same ?? { id: this._newId(wanted), ...wanted };
    permission.role = wanted.role;
    if (!same) file.permissions.push(permission);
    return permissionResource(permission, options.fields === undefined ? null : fieldNames(options.fields), method);
  }

  list(fileId: string, options: Options = {}): { kind: string; permissions: Resource[] } {
    const method = 'drive.permissions.list';
    const file = visibleFile(this.run, fileId, method);
    const fields = options.fields === undefined ? null : (fieldsInside(options.fields, 'permissions') ?? []);
    const permissions = file.permissions.map((permission) => permissionResource(permission, fields, method));
    return { kind: 'drive#permissionList', permissions };
  }

  remove(fileId: string, permissionId: string): void {
    const method = 'drive.permissions.delete';
    const file = this._shareable(fileId, method);
    const permission = file.permissions.find(({ id }) => id === permissionId);
    if (!permission) throw new ApiError(method, `Permission not found: ${permissionId}.`);
    if (permission.role === 'owner') throw new ApiError(method, 'The owner of a file cannot be removed.');
    file.permissions = file.permissions.filter((other) => other !== permission);
  }

  private _shareable(fileId: string, method: string): DriveFile {
    const file = visibleFile(this.run, fileId, method);
    const role = roleOf(this.run.state, file, this.run.user.email);
    if (role === 'owner' || role === 'writer') return file;
    throw new ApiError(method, 'The user does not have sufficient permissions for this file.');
  }

  private _newId({ type, view }: Omit<Permission, 'id'>): string {
    return type === 'anyone' && view === undefined ? 'anyoneWithLink' : String(mintNumber(this.run.state));
  }
}

function checked({ type, role, emailAddress, view }: PermissionRequest, method: string): Omit<Permission, 'id'> {
  if (!type) throw new ApiError(method, 'The permission type field is required.');
  if (!role) throw new ApiError(method, 'The permission role field is required.');
  if (type !== 'user' && type !== 'anyone') throw notEmulated(`A permission of type ${type}`);
  if (role !== 'reader' && role !== 'commenter' && role !== 'writer')
    throw notEmulated(`A permission with the role ${role}`);
  if (view !== undefined && view !== 'published') throw notEmulated(`A permission with the view ${view}`);
  if (type === 'user' && !emailAddress) {
    throw new ApiError(
      method,
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  return { type, role, ...(type === 'user' && emailAddress ? { emailAddress } : {}), ...(view ? { view } : {}) };
}
