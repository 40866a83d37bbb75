import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/domain/people/codes';
import { kindOfSchool } from '../../../src/domain/school-kind';
import { SURVEYS, surveyOf } from '../../../src/domain/surveys';
import { SURVEY_KEYS } from '../../../src/domain/surveys/asked';
import { COMPETENCES } from '../../../src/domain/surveys/competences';
import { type ItemAnswer, readAnswers } from '../../../src/domain/surveys/read-answers';
import { withTopicsSaid } from '../../../src/domain/surveys/topics-said';
import type { Question, Survey } from '../../../src/domain/surveys/types';
import { CONTEXTS, NAMED } from './contexts';

const BUILT = SURVEY_KEYS.flatMap((key) =>
  CONTEXTS.map((context) => {
    const title = `${key}, ${context.kind}, ${context.named ? 'ФИО' : 'Коды'}`;
    return { title, key, named: context.named, survey: surveyOf(key, context) };
  }),
);
const CODES = BUILT.filter(({ named }) => !named);

describe.each(BUILT)('the questionnaire $title', ({ key, survey }) => {
  it('stands in the table under its own key', () => expect(survey.key).toBe(key));

  it('gives every question a key and a title of its own', () => {
    const titles = survey.questions.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const keys = survey.questions.map((question) => question.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('offers different choices without commas exactly where something is chosen', () => {
    for (const question of survey.questions) {
      const choices = question.choices ?? [];
      expect(choices.length > 1).toBe(['choice', 'list', 'checkboxes', 'grid'].includes(question.kind));
      expect((question.rows ?? []).length > 1).toBe(question.kind === 'grid');
      expect(question.scale !== undefined).toBe(question.kind === 'scale');
      expect(new Set(choices).size).toBe(choices.length);
      expect(choices.filter((choice) => choice.includes(','))).toEqual([]);
    }
  });

  it('says after closing whom to ask', () => expect(survey.closed).toMatch(/обрати(?:тесь|сь) к /));

  it('reads any answers back, and joins them by item whatever is reworded and moved', () => {
    fc.assert(
      fc.property(answersTo(survey), fc.integer(), (given, chance) => {
        const ids = Object.fromEntries(survey.questions.map((question, place) => [question.key, String(900 - place)]));
        const moved = (rows: readonly string[]) => (chance % 2 === 0 ? rows : [...rows].reverse());
        const byItem = survey.questions.flatMap(({ key: own, kind }): [string, ItemAnswer][] => {
          const answer = given[own];
          if (answer === null || answer === undefined) return [];
          return [[ids[own] ?? '', kind === 'grid' ? moved(answer as string[]) : answer]];
        });
        const grids = survey.questions.map(({ key: own, rows = [] }) => [ids[own] ?? '', moved(rows)] as const);
        const read = readAnswers(survey, Object.fromEntries(byItem.reverse()), ids, Object.fromEntries(grids));
        for (const { key: own, required } of survey.questions) {
          expect(read.values[own]).toEqual(given[own] ?? undefined);
          expect(read.dropped.includes(own)).toBe(required && given[own] === null);
        }
      }),
      { seed: 7, numRuns: 20 },
    );
  });
});

describe.each(CODES)('in mode «Коды» the questionnaire $title', ({ survey }) => {
  it('asks for no name, and says so wherever people write in their own words', () => {
    for (const { title, help = '', kind, pattern } of survey.questions) {
      expect(`${title} ${help}`).not.toMatch(/Фамили|ФИО|отчеств/);
      if (kind === 'paragraph' || (kind === 'text' && !pattern)) expect(help, title).toMatch(/имён|имена/);
    }
  });

  it('takes codes however they are spelt, and neither names nor phones nor addresses', () => {
    const { pattern } = survey.questions.find(({ key }) => key === 'code') ?? {};
    if (!pattern) return;
    const whole = new RegExp(`^(?:${pattern.text})$`);
    const spelt = [codeOf('mentor', 14), codeOf('mentee', 1000), 'нк-1', 'HK 014', '«НК-О14».', 'НК №14'];
    for (const text of spelt) expect(whole.test(text), text).toBe(true);
    const others = ['Некрасова Нина', '89101234567', '+7 910 123-45-67', 'nk14@school.example', 'НК', ''];
    for (const text of others) expect(whole.test(text), text).toBe(false);
  });
});

it('mode «ФИО» asks for the name, and tells by name whom to ask', () => {
  const { questions, closed } = surveyOf('mentor-intake', NAMED);
  expect(questions[0]?.key).toBe('name');
  expect(closed).toMatch(/ Куратор: Лебедева Ольга Петровна\.$/);
});

it.each([...CONTEXTS])(
  'mentors and mentees are asked about the same topics and times: $kind, ФИО: $named',
  (context) => {
    const intakes = (['mentee-intake', 'mentor-intake'] as const).map((key) => surveyOf(key, context));
    const asked = (key: string, of: (question: Question) => unknown) =>
      intakes.map(({ questions }) => of(questions.find((question) => question.key === key) as Question));
    for (const both of [asked('topics', ({ rows }) => rows), asked('times', ({ choices }) => choices)]) {
      expect(both[0]).toEqual(both[1]);
    }
    expect(asked('topics', ({ rows }) => rows)[0]).toEqual(COMPETENCES);
    expect(COMPETENCES).toHaveLength(15);
  },
);

it('speaks of the quiet hour in a kindergarten alone', () => {
  const speaks = CONTEXTS.filter((context) => JSON.stringify(surveyOf('mentor-intake', context)).includes('тихий час'));
  expect([...new Set(speaks.map(({ kind }) => kind))]).toEqual(['kindergarten']);
});

it('no questionnaire asks for more than a person answers in five minutes: eight required questions, of which one grid', () => {
  for (const { title, survey } of BUILT.filter(({ key }) => SURVEYS[key].key.endsWith('intake'))) {
    const required = survey.questions.filter((question) => question.required);
    expect(required.length, title).toBeLessThanOrEqual(8);
    expect(required.filter(({ kind }) => kind === 'grid').length, title).toBeLessThanOrEqual(1);
  }
});

it.each([
  ['МДОУ «Детский сад № 5»', 'kindergarten'],
  ['МБДОУ № 12', 'kindergarten'],
  ['Муниципальное бюджетное общеобразовательное учреждение «Начальная школа № 3 Родничок»', 'primary'],
  ['МОУ «Лицей № 21»', 'school'],
  [
    'Государственное бюджетное профессиональное образовательное учреждение «Приозёрский медицинский колледж»',
    'college',
  ],
  ['Детско-юношеская спортивная школа «Старт»', 'sports'],
  ['МАОУ «Центр образования № 7»', 'school'],
  ['МБОУ СОШ № 1', 'school'],
])('«%s» is a %s', (organisation, kind) => {
  expect(kindOfSchool({ organisation, shortName: '' })).toBe(kind);
});

describe('the topics of an intake', () => {
  const survey = surveyOf('mentor-intake', { ...NAMED, kind: 'school' });
  const grid = (...grades: string[]) => COMPETENCES.map((_, row) => grades[row] ?? '');

  it('are those with a grade; the highest needs no number; goals of pupils are topics too', () => {
    const values = {
      topics: grid('3 – научу других', '0 – не готов', '2 – хорошо'),
      goals: ['сделать проект'],
      post: 'а',
    };
    expect(withTopicsSaid(survey, values)).toEqual({
      post: 'а',
      topics: [COMPETENCES[0], `${COMPETENCES[2]}: 2`, 'сделать проект'],
    });
  });

  it('of which nothing is said stay as they were', () => {
    expect(withTopicsSaid(survey, { post: 'а' })).toEqual({ post: 'а' });
  });
});

describe('a grid in which the school has moved, reworded and added rows', () => {
  const survey: Survey = {
    ...surveyOf('quality', NAMED),
    questions: [
      { key: 'grid', title: 'Сетка', kind: 'grid', rows: ['а', 'б', 'в'], choices: ['0', '1'], required: true },
    ],
  };
  it.each([
    ['moved', ['в', 'а', 'б'], ['3', '1', '2']],
    ['reworded', ['а', 'Б иначе', 'в'], ['1', '2', '3']],
    ['added', ['ещё', 'а', 'б', 'в'], ['9', '1', '2', '3']],
    ['lost', ['а', 'в'], ['1', '3']],
  ])('is read right: %s', (how, rows, given) => {
    const { values } = readAnswers(survey, { 7: given }, { grid: '7' }, { 7: rows });
    expect(values.grid).toEqual(how === 'lost' ? ['1', '', '3'] : ['1', '2', '3']);
  });
});

/** Any answers, null where a question is skipped; texts have no spaces around, which are cut. */
function answersTo({ questions }: Survey): fc.Arbitrary<Record<string, string | string[] | null>> {
  const entries = questions.map((question) => [question.key, fc.option(answerTo(question))] as const);
  return fc.record(Object.fromEntries(entries)) as fc.Arbitrary<Record<string, string | string[] | null>>;
}

function answerTo({ kind, choices = [], rows = [], scale }: Question): fc.Arbitrary<string | string[]> {
  if (kind === 'choice' || kind === 'list') return fc.constantFrom(...choices);
  if (kind === 'checkboxes') return fc.subarray([...choices], { minLength: 1 });
  if (kind === 'grid') return fc.tuple(...rows.map(() => fc.constantFrom(...choices)));
  if (kind === 'scale') return fc.integer({ min: scale?.from ?? 1, max: scale?.to ?? 5 }).map(String);
  return fc.string().map((text) => text.trim());
}
