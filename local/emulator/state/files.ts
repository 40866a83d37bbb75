/** A file or folder of Drive, whatever it holds. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  createdTime: number;
  trashed: boolean;
  appProperties: Record<string, string>;
  permissions: Permission[];
  /** Users for whom the script project created or opened this file: what `drive.file` shows it. */
  app: string[];
  /** The last change that Drive itself knows of; absent where there was none since the creation. */
  modifiedTime?: number;
  description?: string;
  /** Users who starred it. */
  starred?: string[];
  /** Its editors may not share it. */
  closedToSharing?: true;
  /** Of a shortcut: the file it leads to. */
  target?: string;
  /** Bytes of an ordinary file, base64; absent for Google's own types. */
  content?: string;
}

/** Who may use a file, besides those who may use its folder. */
export interface Permission {
  id: string;
  type: 'user' | 'anyone' | 'domain';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress?: string;
  /** Of `anyone` and `domain`: found by searching, not only by those who have the link. */
  discoverable?: true;
  /** `published` opens a form to those who answer it. */
  view?: 'published';
}
