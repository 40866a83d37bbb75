import type { DriveFile, Permission, State, User } from '../../state';
import { ApiError } from '../api-error';
import { isTrashed, webViewLink } from '../drive-files';
import { parentsOf } from './root';

/** A file or a permission as the API gives it out. */
export type Resource = Record<string, unknown>;

const FILE_DEFAULT = ['kind', 'id', 'name', 'mimeType'];
const PERMISSION_DEFAULT = ['kind', 'id', 'type', 'role'];

/**
 * A copy of the file with the fields asked for. Without `fields` version 3 gives kind, id, name and mimeType only
 * (developers.google.com/workspace/drive/api/guides/fields-parameter).
 */
export function fileResource(
  state: State,
  user: User,
  file: DriveFile,
  fields: string[] | null,
  method: string,
): Resource {
  const properties = Object.keys(file.appProperties).length > 0 ? { ...file.appProperties } : undefined;
  const all: Resource = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: parentsOf(file),
    appProperties: properties,
    trashed: isTrashed(state, file),
    explicitlyTrashed: file.trashed,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime ?? file.createdTime).toISOString(),
    description: file.description,
    starred: file.starred?.includes(user.email) ?? false,
    shared: file.permissions.length > 1,
    size: file.content === undefined ? undefined : String(Buffer.byteLength(file.content, 'base64')),
    webContentLink:
      file.content === undefined ? undefined : `https://drive.google.com/uc?id=${file.id}&export=download`,
    webViewLink: webViewLink(file),
    ownedByMe: file.owner === user.email,
    owners: [
      { kind: 'drive#user', emailAddress: file.owner, displayName: state.users[file.owner]?.name ?? file.owner },
    ],
    permissions: file.permissions.map((permission) => permissionResource(permission, ['*'], method)),
  };
  return picked(all, fields ?? FILE_DEFAULT, 'File', method);
}

/** A copy of the permission with the fields asked for; without `fields`, kind, id, type and role. */
export function permissionResource(permission: Permission, fields: string[] | null, method: string): Resource {
  const { id, type, role, emailAddress, view } = permission;
  const all: Resource = { kind: 'drive#permission', id, type, role, emailAddress, view };
  return picked(all, fields ?? PERMISSION_DEFAULT, 'Permission', method);
}

/** Top-level names of a `fields` option; what stands in brackets or after a slash is left to `fieldsInside`. */
export function fieldNames(fields: string): string[] {
  return split(fields).map((part) => /^[\w*]+/.exec(part)?.[0] ?? part);
}

/** The names asked for inside one field: "id" and "name" for `files` of "files(id,name)"; null where all are. */
export function fieldsInside(fields: string, outer: string): string[] | null {
  const parts = split(fields).flatMap((part) => {
    if (part === outer || part === '*') return ['*'];
    if (part.startsWith(`${outer}/`)) return fieldNames(part.slice(outer.length + 1));
    return part.startsWith(`${outer}(`) ? fieldNames(part.slice(outer.length + 1, -1)) : [];
  });
  return parts.length > 0 ? parts : null;
}

function split(fields: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of fields.replace(/\s/g, '')) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}

const GOOGLE_ALSO_HAS = ['properties', 'capabilities', 'version', 'thumbnailLink', 'shortcutDetails', 'md5Checksum'];

function picked(all: Resource, fields: string[], type: string, method: string): Resource {
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  if (fields.includes('*')) return Object.fromEntries(known);
  for (const field of fields) {
    if (field in all) continue;
    if (GOOGLE_ALSO_HAS.includes(field)) {
      throw new Error(`${type}.${field} is not emulated: add it in local/emulator/services/drive/fields.ts`);
    }
    throw new ApiError(method, `Invalid field selection ${field}`);
  }
  return Object.fromEntries(known.filter(([name]) => fields.includes(name)));
}
