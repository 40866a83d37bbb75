import { FORM_STATES } from '../domain/sheet-values';
import { openToAnyone } from '../google/drive';

/** Opens a form to anyone who has its link; how it stands then, since a domain may forbid that. */
export function openStateOf(formId: string): string {
  return openToAnyone(formId) ? FORM_STATES.open : FORM_STATES.needsLogin;
}
