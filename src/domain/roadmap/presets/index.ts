import type { SchoolYear } from '../../calendar/school-year';
import { COLLEGE } from './college';
import { KINDERGARTEN } from './kindergarten';
import { LYCEUM } from './lyceum';
import { PRIMARY } from './primary';
import { SPORTS } from './sports';

/** A form of mentoring: who mentors whom. */
export type MentoringForm = 'педагог – педагог' | 'педагог – студент' | 'педагог – ученик' | 'ученик – ученик';

/**
 * A ready plan of a real school, in which posts stand for persons and «{организация}» for its name. A line «# 1 | Title»
 * opens a stage, «- …» is an item of the row above, a row is «№ | activity | term | responsible | result | indicator».
 */
export type Preset = {
  key: string;
  forWhom: string;
  forms: readonly MentoringForm[];
  /** The school year of the dates in its text. */
  schoolYear: SchoolYear;
  text: string;
};

/** The plans that a school without one of its own may begin with, in the order of the list that it sees. */
export const PRESETS: readonly Preset[] = [
  {
    key: 'primary',
    forWhom: 'начальная школа',
    forms: ['педагог – педагог', 'педагог – студент'],
    schoolYear: { first: 2023 },
    text: PRIMARY,
  },
  {
    key: 'lyceum',
    forWhom: 'школа, лицей, гимназия: молодые педагоги',
    forms: ['педагог – педагог'],
    schoolYear: { first: 2024 },
    text: LYCEUM,
  },
  {
    key: 'college',
    forWhom: 'колледж',
    forms: ['педагог – педагог', 'педагог – студент', 'педагог – ученик'],
    schoolYear: { first: 2023 },
    text: COLLEGE,
  },
  {
    key: 'sports',
    forWhom: 'спортивная школа, дополнительное образование',
    forms: ['педагог – педагог', 'педагог – ученик', 'ученик – ученик'],
    schoolYear: { first: 2021 },
    text: SPORTS,
  },
  {
    key: 'kindergarten',
    forWhom: 'детский сад',
    forms: ['педагог – педагог'],
    schoolYear: { first: 2022 },
    text: KINDERGARTEN,
  },
];
