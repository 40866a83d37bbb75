import { type EnumValue, enumOf } from '../../enums';
import type { Permission } from '../../state';

/** `DriveApp.Access`. */
export const ACCESS = enumOf('DriveApp.Access', [
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
]);

/** `DriveApp.Permission`. */
export const PERMISSION = enumOf('DriveApp.Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'FILE_ORGANIZER',
  'NONE',
]);

/** The permission that a role is. */
export function permissionOf(role: Permission['role'] | null): EnumValue {
  return PERMISSION[role === null ? 'NONE' : WORDS[role]];
}

/** The role that a permission of `setSharing` is; null takes it away. */
export function roleOfPermission({ name }: EnumValue): Permission['role'] | null {
  const found = Object.entries(WORDS).find(([, word]) => word === name);
  return (found?.[0] as Permission['role'] | undefined) ?? null;
}

const WORDS = { reader: 'VIEW', commenter: 'COMMENT', writer: 'EDIT', owner: 'OWNER' } as const;
