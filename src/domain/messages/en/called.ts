import type { DocumentKey } from '../../documents';
import type { SurveyKey } from '../../surveys';
import type { Words } from '../words';

const DOCUMENTS: Record<DocumentKey, string> = {
  'model-order': 'order introducing mentoring',
  'responsibles-order': 'order appointing the coordinator and those responsible',
  'roadmap-order': 'order approving the roadmap',
  'roadmap-change-order': 'order changing the roadmap',
  'regulation-order': 'order approving the regulations on mentoring',
  'programme-order': 'order approving the mentoring programme',
  'consent-adult': 'form of consent to the processing of personal data, adult',
  'consent-parent': 'form of a parent’s consent to the processing of a child’s data',
  'consent-public': 'form of consent to the publication of personal data',
  'personal-data-order': 'order appointing who answers for personal data',
  'survey-order': 'order on questionnaires and lists of mentors and mentees',
  'mentors-order': 'order appointing mentors',
  'pairs-order': 'order approving the pairs',
  'pairs-change-order': 'order changing the pairs',
  'mentor-consent': 'employee’s consent to work as a mentor',
  'labour-agreement': 'addendum to the employment contract',
  'agreement-two': 'agreement of mentor and mentee',
  'agreement-three': 'agreement of mentor, mentee and parent',
  'personal-programme': 'personal mentoring programme of a pair',
  'development-plan': 'development plan of a mentee',
  'plans-order': 'order approving personal programmes and plans',
  protocol: 'minutes of the working group',
  'registration-sheet': 'attendance list of an event',
  'acquaintance-sheet': 'signatures of those who have read an order',
  'completion-order': 'order ending the programme',
  'awards-order': 'order rewarding participants',
  'thanks-letter': 'letter of thanks to a mentor',
  certificate: 'certificate of a mentor',
  'roadmap-report': 'report on the roadmap',
  'analytical-note': 'analytical note on the programme',
  'destruction-act': 'record of the destruction of personal data',
};

const SURVEYS: Record<SurveyKey, string> = {
  interest: 'first survey of interest in mentoring',
  'mentee-intake': 'intake of mentees',
  'pupil-intake': 'intake of mentees: pupils',
  'student-intake': 'intake of mentees: students',
  'mentor-intake': 'intake of mentors',
  'mentee-preference': 'mentees choose a mentor after meeting',
  'mentor-preference': 'mentors choose mentees after meeting',
  'diagnostics-entry': 'self-assessment at the start',
  'satisfaction-start': 'satisfaction, first stage',
  'meeting-report': 'report on a meeting of a pair',
  feedback: 'feedback on the work of a pair',
  'diagnostics-exit': 'self-assessment at the end',
  'satisfaction-end': 'satisfaction, second stage',
  quality: 'quality of the programme',
  'practice-card': 'card of a mentoring practice',
};

/** The Russian name, as paper and form have it, with an English one beside it. */
export const CALLED: Words['called'] = {
  document: (kind, name) => beside(DOCUMENTS, kind, name),
  survey: (key, title) => beside(SURVEYS, key, title),
};

function beside(names: Readonly<Record<string, string>>, key: string, name: string): string {
  const english = names[key];
  return english === undefined ? name : `${name} (${english})`;
}
