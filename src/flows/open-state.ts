import { WORDS } from '../domain/messages/ru';
import { openToAnyone } from '../google/drive';

const { states, needsLogin } = WORDS.surveys;

/** Opens a form to anyone who has its link; how it stands then, since a domain may forbid that. */
export function openStateOf(formId: string): string {
  return openToAnyone(formId) ? states.open : needsLogin;
}
