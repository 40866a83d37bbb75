import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/domain/people/codes';
import { surveyOf } from '../../../src/domain/surveys';
import { SURVEY_KEYS } from '../../../src/domain/surveys/asked';
import { FEWEST, lastOfEach, resultsOf } from '../../../src/domain/surveys/results';
import type { Question, Survey, Values } from '../../../src/domain/surveys/types';
import { NAMED } from './contexts';

const SURVEYS = SURVEY_KEYS.map((key) => surveyOf(key, NAMED));
const [feedback, quality, entry] = (['feedback', 'quality', 'diagnostics-entry'] as const).map((key) =>
  surveyOf(key, NAMED),
) as [Survey, Survey, Survey];
const told = (survey: Survey, answers: Values[], question: string, group = 'все') =>
  resultsOf(survey, answers).find((result) => result.question.startsWith(question) && result.group === group);

describe('the results of a questionnaire', () => {
  const answers = [8, 9, 10, 7, 6].map((comfort, index): Values => {
    return { comfort: String(comfort), role: index === 0 ? 'наставник' : 'наставляемый', help: 'нет' };
  });

  it('are counts, a mean and how people answered', () => {
    expect(told(feedback, answers, 'Насколько комфортно')).toMatchObject({ n: 5, mean: 8 });
    expect(told(feedback, answers, 'Насколько комфортно')?.spread).toBe('6 – 1; 7 – 1; 8 – 1; 9 – 1; 10 – 1');
    expect(told(feedback, answers, 'Нужна ли помощь')).toMatchObject({ n: 5, mean: null });
  });

  it('are not told of fewer than five people, nor of a role with fewer', () => {
    expect(told(feedback, answers.slice(1), 'Насколько комфортно')).toMatchObject({
      n: 4,
      mean: null,
      spread: 'меньше 5 ответов: не показывается',
    });
    expect(told(feedback, answers, 'Насколько комфортно', 'наставляемый')).toMatchObject({ n: 4, mean: null });
  });

  it('count the last answer of each code, however it is typed, and every answer without a code', () => {
    const given: Values[] = [
      { code: codeOf('mentee', 1), role: 'первый' },
      { code: codeOf('mentee', 2), role: 'второй' },
      { code: codeOf('mentee', 1).toLowerCase(), role: 'исправленный' },
      { code: 'не помню', role: 'третий' },
      { role: 'четвёртый' },
    ];
    expect(lastOfEach(given).map(({ role }) => role)).toEqual(['исправленный', 'второй', 'третий', 'четвёртый']);
  });

  it('leave out what people wrote in their own words, and who they are', () => {
    const titles = resultsOf(entry, []).map(({ question }) => question);
    expect(titles).toHaveLength(15);
    expect(titles.some((title) => title.includes('код'))).toBe(false);
  });

  it('tell each row of a grid by itself', () => {
    const full = Array.from({ length: 9 }, () => 'в полной мере: 2');
    const partly = ['частично: 1', ...full.slice(1)];
    const grids = [full, full, full, full, partly].map((criteria): Values => ({ criteria }));
    const [first, second] = resultsOf(quality, grids);
    expect(first).toMatchObject({ n: 5, mean: 1.8, id: 'quality|все|criteria|1' });
    expect(second).toMatchObject({
      n: 5,
      mean: 2,
      spread: 'не проявляется: 0 – 0; частично: 1 – 0; в полной мере: 2 – 5',
    });
  });
});

describe.each(SURVEYS)('whatever people answer to «$title»', (survey) => {
  it('the spread adds up to the answers, and nobody is told of among fewer than five', () => {
    fc.assert(
      fc.property(fc.array(answerTo(survey), { maxLength: 12 }), (answers) => {
        for (const { n, mean, spread, group } of resultsOf(survey, answers)) {
          expect(n).toBeLessThanOrEqual(answers.length);
          if (n < FEWEST) expect([mean, spread]).toEqual([null, 'меньше 5 ответов: не показывается']);
          else if (mean !== null)
            expect(spread.split('; ').reduce((sum, part) => sum + Number(part.split(' – ').pop()), 0)).toBe(n);
          if (group === 'все' && answers.length >= FEWEST) expect(n).toBe(answers.length);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

function answerTo(survey: Survey): fc.Arbitrary<Values> {
  const entries = survey.questions.map((question) => [question.key, givenTo(question)] as const);
  return fc.record(Object.fromEntries(entries)) as fc.Arbitrary<Values>;
}

function givenTo({ kind, choices = [], rows = [], scale }: Question): fc.Arbitrary<string | string[]> {
  if (kind === 'choice' || kind === 'list') return fc.constantFrom(...choices);
  if (kind === 'checkboxes') return fc.subarray([...choices], { minLength: 1 });
  if (kind === 'grid') return fc.tuple(...rows.map(() => fc.constantFrom(...choices)));
  if (kind === 'scale') return fc.integer({ min: scale?.from ?? 1, max: scale?.to ?? 5 }).map(String);
  return fc.string();
}
