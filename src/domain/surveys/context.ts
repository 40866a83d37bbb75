import { kindOfSchool } from '../school-kind';
import { isNamed, type Settings } from '../settings';
import type { SurveyContext } from './types';

const NOBODY: SurveyContext['people'] = { mentor: [], mentee: [] };

/** What the settings say of how questions are put; `people` are the choices of those questionnaires that name people. */
export function surveyContext(settings: Settings, people: SurveyContext['people'] = NOBODY): SurveyContext {
  const named = isNamed(settings);
  return { kind: kindOfSchool(settings), named, curator: named ? settings.coordinatorName : '', people };
}
