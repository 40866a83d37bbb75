import { Exception, type Execution } from '../../execution';
import type { Box, ProtectionState, SheetState } from '../../state';
import { contains, overlap } from './boxes';

/** True for a person whom that protection lets edit: the owner of the file always may. */
export function mayEdit(run: Execution, spreadsheetId: string, { warningOnly, editors }: ProtectionState): boolean {
  if (warningOnly || !editors) return true;
  const { email } = run.user;
  return run.state.files[spreadsheetId]?.owner === email || editors.includes(email);
}

/** True where a protection keeps the user of the run from editing some cell of the box. */
export function isGuarded(run: Execution, spreadsheetId: string, sheet: SheetState, box: Box): boolean {
  return sheet.protections.some((protection) => {
    if (mayEdit(run, spreadsheetId, protection)) return false;
    if (protection.box) return overlap(protection.box, box);
    return !(protection.unprotected ?? []).some((open) => contains(open, box));
  });
}

/** Refuses an edit of the box in Google's words where a protection forbids it. */
export function refuseGuarded(run: Execution, spreadsheetId: string, sheet: SheetState, box: Box): void {
  if (sheet.protections.length === 0 || !isGuarded(run, spreadsheetId, sheet, box)) return;
  throw new Exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
