import type { Execution } from '../execution';
import { DriveFiles } from './drive/files';
import { DrivePermissions } from './drive/permissions';

/** `Drive`, the advanced service of version 3. */
export class DriveService {
  static readonly free = ['*'] as const;
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(run: Execution) {
    this.Files = new DriveFiles(run);
    this.Permissions = new DrivePermissions(run);
  }

  getVersion(): string {
    return 'v3';
  }
}
