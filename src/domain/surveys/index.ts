import { DIAGNOSTICS_ENTRY, DIAGNOSTICS_EXIT } from './diagnostics';
import { FEEDBACK } from './feedback';
import { INTEREST } from './interest';
import { MEETING_REPORT } from './meeting-report';
import { MENTEE_INTAKE } from './mentee-intake';
import { MENTOR_INTAKE } from './mentor-intake';
import { PRACTICE_CARD } from './practice-card';
import { QUALITY } from './quality';
import { SATISFACTION_END } from './satisfaction-end';
import { SATISFACTION_START } from './satisfaction-start';
import type { Survey } from './types';

/** Every questionnaire of the programme by its key, in the order of the year. */
export const SURVEYS = {
  interest: INTEREST,
  'mentee-intake': MENTEE_INTAKE,
  'mentor-intake': MENTOR_INTAKE,
  'diagnostics-entry': DIAGNOSTICS_ENTRY,
  'satisfaction-start': SATISFACTION_START,
  'meeting-report': MEETING_REPORT,
  feedback: FEEDBACK,
  'diagnostics-exit': DIAGNOSTICS_EXIT,
  'satisfaction-end': SATISFACTION_END,
  quality: QUALITY,
  'practice-card': PRACTICE_CARD,
} satisfies Record<string, Survey>;

/** The key of a questionnaire, as the register and the forms carry it. */
export type SurveyKey = keyof typeof SURVEYS;
