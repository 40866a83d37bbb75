import { WORDS } from '../messages/words';
import type { SurveyRow } from '../tables';

/** What a questionnaire is called in windows and sentences; forms and papers have its title alone. */
export function shownTitle({ id, title }: Pick<SurveyRow, 'id' | 'title'>): string {
  return WORDS.called.survey(id, title);
}
