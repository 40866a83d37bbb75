import type { SchoolKind } from '../school-kind';

/** What the intakes of one kind of school offer to choose from; no commas inside choices. */
export type SchoolWords = {
  /** How the question about work begins: «Должность и …». */
  post: string;
  postExample: string;
  times: readonly string[];
  ages: readonly string[];
  /** What a visit to each other's work is called. */
  visits: string;
  /** Where mentors come from. */
  sources: readonly string[];
  /** Forms of mentoring; one alone is not asked about. */
  forms: readonly string[];
  /** Those who learn here and may be mentees themselves: their intake, and how a plan (in `plain` letters) names them. */
  learners?: { intake: 'pupil-intake' | 'student-intake'; wording: RegExp };
};

const DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница'];
const CLASSES = ['1–4 классы', '5–9 классы', '10–11 классы'];
const PUPILS = { intake: 'pupil-intake', wording: /обучающи[хй]|учащи[хй]|школьник|учени[кц]/ } as const;

/** The words of each kind of school; both intakes take them from here, or nothing could be compared. */
export const SCHOOL_WORDS: Record<SchoolKind, SchoolWords> = {
  kindergarten: {
    post: 'Должность и группа',
    postExample: 'воспитатель младшей группы',
    times: [...DAYS.map((day) => `${day} в тихий час`), 'после смены'],
    ages: ['до 3 лет', '3–5 лет', '5–7 лет'],
    visits: 'взаимное посещение занятий',
    sources: ['педагог', 'родитель', 'представитель партнёра'],
    forms: ['педагог – педагог'],
  },
  primary: {
    post: 'Должность и класс',
    postExample: 'учитель начальных классов, 2 класс',
    times: [...DAYS.map((day) => `${day} после уроков`), 'до уроков'],
    ages: ['1 класс', '2 класс', '3 класс', '4 класс'],
    visits: 'взаимное посещение уроков',
    sources: ['педагог', 'студент', 'родитель', 'выпускник', 'представитель партнёра'],
    forms: ['педагог – педагог', 'педагог – студент'],
  },
  school: {
    post: 'Должность и предмет',
    postExample: 'учитель математики, 5–7 классы',
    times: [...DAYS.map((day) => `${day} после уроков`), 'до уроков', 'в «окно» между уроками'],
    ages: CLASSES,
    visits: 'взаимное посещение уроков',
    sources: ['педагог', 'обучающийся', 'студент', 'родитель', 'выпускник', 'представитель партнёра'],
    forms: ['педагог – педагог', 'педагог – ученик', 'ученик – ученик', 'студент – ученик', 'работодатель – ученик'],
    learners: PUPILS,
  },
  college: {
    post: 'Должность и дисциплина',
    postExample: 'преподаватель анатомии',
    times: [...DAYS.map((day) => `${day} после занятий`), 'между парами'],
    ages: ['1 курс', '2 курс', '3 курс', '4 курс'],
    visits: 'взаимное посещение занятий',
    sources: ['педагог', 'студент', 'выпускник', 'работодатель', 'представитель партнёра'],
    forms: ['педагог – педагог', 'педагог – студент', 'студент – студент', 'работодатель – студент'],
    learners: { intake: 'student-intake', wording: /студент|обучающи[хй]|учащи[хй]/ },
  },
  sports: {
    post: 'Должность и вид спорта или направление',
    postExample: 'тренер-преподаватель по плаванию',
    times: [...DAYS.map((day) => `${day} до тренировок`), 'после тренировок', 'выходной день'],
    ages: ['5–7 лет', '8–11 лет', '12–15 лет', '16–18 лет'],
    visits: 'взаимное посещение тренировок и занятий',
    sources: ['педагог', 'обучающийся', 'студент', 'родитель', 'выпускник', 'представитель партнёра'],
    forms: ['педагог – педагог', 'педагог – ученик', 'ученик – ученик'],
    learners: PUPILS,
  },
};
