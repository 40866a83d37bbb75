import { MENTEE_INTAKE } from './mentee-intake';
import { MENTOR_INTAKE } from './mentor-intake';
import type { Survey } from './types';

/** Every questionnaire of the programme by its key. */
export const SURVEYS = {
  'mentor-intake': MENTOR_INTAKE,
  'mentee-intake': MENTEE_INTAKE,
} satisfies Record<string, Survey>;

/** The key of a questionnaire, as the register and the forms carry it. */
export type SurveyKey = keyof typeof SURVEYS;
