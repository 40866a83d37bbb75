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
  /** Bytes of an ordinary file, base64; absent for Google's own types. */
  content?: string;
}

export interface Permission {
  id: string;
  type: 'user' | 'anyone' | 'domain';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress?: string;
  /** `published` opens a form to those who answer it. */
  view?: 'published';
}
