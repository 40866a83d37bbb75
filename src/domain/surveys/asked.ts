import { actionOfRow } from '../roadmap/roadmap-row';
import type { SchoolKind } from '../school-kind';
import type { RoadmapRow } from '../tables';
import { plain } from '../text';
import { SURVEYS, type SurveyKey } from './index';
import { SCHOOL_WORDS } from './school-words';
import type { SurveyEntry } from './types';

/** Every key of the catalogue, in the order of the year. */
export const SURVEY_KEYS = Object.keys(SURVEYS) as SurveyKey[];

/** One line that asks both sides, though it is the mentees' by its kind. */
const BOTH_SIDES = /наставник\S* и наставляем/;

/** Whether a row of the plan asks for a questionnaire; for one of those who learn it must name them. */
export function isAskedBy(key: SurveyKey, row: RoadmapRow, kind: SchoolKind): boolean {
  const { askedBy, forLearners }: SurveyEntry = SURVEYS[key];
  const action = actionOfRow(row);
  if (key === 'mentor-intake' && action === 'mentee-survey' && BOTH_SIDES.test(plain(row.activity))) return true;
  if (action === null || !askedBy.includes(action)) return false;
  if (!forLearners) return true;
  const { learners } = SCHOOL_WORDS[kind];
  return learners?.intake === key && learners.wording.test(plain(`${row.activity} ${row.result}`));
}

/** Whether it fills a base by itself: the two intakes that every plan has, and those of who learns. */
export function isIntake(key: SurveyKey): boolean {
  const { enrols }: SurveyEntry = SURVEYS[key];
  return enrols !== undefined;
}
