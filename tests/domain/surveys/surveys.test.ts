import { describe, expect, it } from 'vitest';
import { SURVEYS } from '../../../src/domain/surveys';
import { TOPICS } from '../../../src/domain/surveys/topics';
import type { Survey } from '../../../src/domain/surveys/types';

describe.each(Object.entries<Survey>(SURVEYS))('the questionnaire %s', (key, survey) => {
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
      expect(choices.length > 1).toBe(['choice', 'checkboxes', 'grid'].includes(question.kind));
      expect((question.rows ?? []).length > 1).toBe(question.kind === 'grid');
      expect(question.scale !== undefined).toBe(question.kind === 'scale');
      expect(new Set(choices).size).toBe(choices.length);
      expect(choices.filter((choice) => choice.includes(','))).toEqual([]);
    }
  });

  it('says after closing whom to ask', () => expect(survey.closed).toMatch(/обратитесь к /));
});

it('asks mentors and mentees about the same topics and times', () => {
  for (const key of ['topics', 'times']) {
    const [asked, offered] = [SURVEYS['mentee-intake'], SURVEYS['mentor-intake']].map((survey: Survey) =>
      survey.questions.find((question) => question.key === key),
    );
    expect(asked?.choices).toEqual(offered?.choices);
  }
  expect(TOPICS).toHaveLength(8);
});
