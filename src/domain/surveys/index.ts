import { DIAGNOSTICS_ENTRY, DIAGNOSTICS_EXIT } from './diagnostics';
import { FEEDBACK } from './feedback';
import { INTEREST } from './interest';
import { PUPIL_INTAKE, STUDENT_INTAKE } from './learner-intake';
import { MEETING_REPORT } from './meeting-report';
import { MENTEE_INTAKE } from './mentee-intake';
import { MENTOR_INTAKE } from './mentor-intake';
import { PRACTICE_CARD } from './practice-card';
import { MENTEE_PREFERENCE, MENTOR_PREFERENCE } from './preference';
import { QUALITY } from './quality';
import { SATISFACTION_END } from './satisfaction-end';
import { SATISFACTION_START } from './satisfaction-start';
import type { Question, Survey, SurveyContext, SurveyEntry } from './types';

/** Every questionnaire of the programme by its key, in the order of the year. */
export const SURVEYS = {
  interest: INTEREST,
  'mentee-intake': MENTEE_INTAKE,
  'pupil-intake': PUPIL_INTAKE,
  'student-intake': STUDENT_INTAKE,
  'mentor-intake': MENTOR_INTAKE,
  'mentee-preference': MENTEE_PREFERENCE,
  'mentor-preference': MENTOR_PREFERENCE,
  'diagnostics-entry': DIAGNOSTICS_ENTRY,
  'satisfaction-start': SATISFACTION_START,
  'meeting-report': MEETING_REPORT,
  feedback: FEEDBACK,
  'diagnostics-exit': DIAGNOSTICS_EXIT,
  'satisfaction-end': SATISFACTION_END,
  quality: QUALITY,
  'practice-card': PRACTICE_CARD,
} satisfies Record<string, SurveyEntry>;

/** The key of a questionnaire, as the register and the forms carry it. */
export type SurveyKey = keyof typeof SURVEYS;

/** The catalogue's questionnaire in the words of a school: no names asked in mode «Коды», whom to ask by name in «ФИО». */
export function surveyOf(key: SurveyKey, context: SurveyContext): Survey {
  const { questions, forLearners: _, ...survey }: SurveyEntry = SURVEYS[key];
  const closed =
    context.named && context.curator !== '' ? `${survey.closed} Куратор: ${context.curator}.` : survey.closed;
  return { ...survey, closed, questions: questions(context).map((question) => withoutNames(question, context)) };
}

/** Whoever writes in their own words is told to name nobody. */
function withoutNames(question: Question, { named }: SurveyContext): Question {
  const isFree = question.kind === 'paragraph' || (question.kind === 'text' && !question.pattern);
  if (named || !isFree || /имён/.test(question.help ?? '')) return question;
  return { ...question, help: question.help ? `${question.help}. ${NO_NAMES}` : NO_NAMES };
}

const NO_NAMES = 'Без имён, телефонов и почты';
