import { type DriveFile, mintId, mintNumber, type Permission, type State } from '../state';

/** MIME types of Google's own kinds of files. */
export const MIME = {
  folder: 'application/vnd.google-apps.folder',
  document: 'application/vnd.google-apps.document',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  shortcut: 'application/vnd.google-apps.shortcut',
} as const;

/** What somebody may do with a file. */
export type Role = Permission['role'];

/** Stands among `parents` for the root of the owner's drive, which has no entry among the files. */
export const ROOT = 'root';

const STRENGTH: Record<Role, number> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

/** What must or may be said of a new file. */
export type NewFile = Pick<DriveFile, 'name' | 'mimeType' | 'owner'> &
  Partial<Pick<DriveFile, 'parents' | 'app' | 'appProperties' | 'content' | 'target'>>;

/** Adds a file that belongs to `owner`; without `parents` it lies in the root of the owner's drive. */
export function newFile(state: State, wanted: NewFile): DriveFile {
  const id = mintId(state);
  const owner: Permission = {
    id: String(mintNumber(state)),
    type: 'user',
    role: 'owner',
    emailAddress: wanted.owner,
  };
  const file: DriveFile = {
    app: [],
    appProperties: {},
    ...wanted,
    parents: wanted.parents?.length ? wanted.parents : [ROOT],
    id,
    createdTime: state.now,
    trashed: false,
    permissions: [owner],
  };
  state.files[id] = file;
  return file;
}

/** Ids of the folder a file lies in; none for a file in the root. */
export function parentIds(file: DriveFile): string[] {
  return file.parents.filter((id) => id !== ROOT);
}

/** What a user may do with a file, by its own permissions and those of the folders it lies in. */
export function roleOf(state: State, file: DriveFile, email: string): Role | null {
  if (file.owner === email) return 'owner';
  const own = file.permissions.filter((permission) => grantsTo(permission, email)).map(({ role }) => role);
  const inherited = file.parents.flatMap((id) => {
    const folder = state.files[id];
    const role = folder && roleOf(state, folder, email);
    return role ? [role === 'owner' ? 'writer' : role] : [];
  });
  return [...own, ...inherited].sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? null;
}

/** True for a file in the bin and for everything inside a folder in the bin. */
export function isTrashed(state: State, file: DriveFile): boolean {
  return file.trashed || file.parents.some((id) => state.files[id] && isTrashed(state, state.files[id]));
}

/** The address under which a person opens a file. */
export function webViewLink({ id, mimeType }: DriveFile): string {
  switch (mimeType) {
    case MIME.folder:
      return `https://drive.google.com/drive/folders/${id}`;
    case MIME.document:
      return `https://docs.google.com/document/d/${id}/edit`;
    case MIME.spreadsheet:
      return `https://docs.google.com/spreadsheets/d/${id}/edit`;
    case MIME.form:
      return `https://docs.google.com/forms/d/${id}/edit`;
    default:
      return `https://drive.google.com/file/d/${id}/view`;
  }
}

/** A permission to see a published form opens nothing to its editors. */
function grantsTo(permission: Permission, email: string): boolean {
  if (permission.view === 'published') return false;
  if (permission.type === 'anyone') return true;
  if (permission.type === 'domain') return permission.emailAddress === email.split('@')[1];
  return permission.emailAddress === email;
}
