import type { DriveFile, User } from '../../state';
import { MIME, parentIds } from '../drive-files';

/** Id of the user's root folder. In the state it has no entry and is called "root". */
export function rootId(email: string): string {
  const digits = [...email].map((letter) => letter.charCodeAt(0).toString(36)).join('');
  return `0A${digits.padEnd(17, 'x').slice(0, 17)}`;
}

/** Parents of a file as the API shows them. */
export function parentsOf(file: DriveFile): string[] {
  const ids = parentIds(file);
  return ids.length > 0 ? ids : [rootId(file.owner)];
}

/** The root folder as a file. */
export function rootFolder({ email, locale }: User): DriveFile {
  return {
    id: rootId(email),
    name: locale === 'ru' ? 'Мой диск' : 'My Drive',
    mimeType: MIME.folder,
    parents: [],
    owner: email,
    createdTime: 0,
    trashed: false,
    appProperties: {},
    permissions: [],
    app: [email],
  };
}
