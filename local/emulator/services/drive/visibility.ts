import type { Execution } from '../../execution';
import type { DriveFile } from '../../state';
import { roleOf } from '../drive-files';

/** Whether a file exists for this run: `drive`, `drive.readonly`, or the other scope named, shows all that the user may see. */
export function isVisible(run: Execution, file: DriveFile, ...wideScopes: string[]): boolean {
  const { state, user } = run;
  if (!roleOf(state, file, user.email)) return false;
  const wide = ['drive', 'drive.readonly', ...wideScopes].some(
    (scope) => state.project.scopes.includes(scope) && user.granted.includes(scope),
  );
  return wide || file.app.includes(user.email);
}
