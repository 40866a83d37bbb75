import { describe, expect, it } from 'vitest';
import type { ItemAnswer } from '../../../src/domain/surveys/read-answers';
import { readAnswers } from '../../../src/domain/surveys/read-answers';
import type { Survey } from '../../../src/domain/surveys/types';

const SURVEY: Survey = {
  key: 'sample',
  title: 'Образец',
  description: '',
  askedBy: [],
  closed: '',
  questions: [
    { key: 'name', title: 'ФИО', kind: 'text', required: true },
    { key: 'topics', title: 'Темы', kind: 'checkboxes', choices: ['а', 'б'], required: true },
    { key: 'mood', title: 'Оценка', kind: 'scale', required: false },
  ],
};
const ITEMS = { name: '11', topics: '12', mood: '13' };

const CASES: [string, Record<string, ItemAnswer>, Record<string, string>, object, string[]][] = [
  ['a full answer', { 11: ' А ', 12: ['а', 'б'], 13: 4 }, ITEMS, { name: 'А', topics: ['а', 'б'], mood: '4' }, []],
  ['a skipped optional question', { 11: 'А', 12: ['а'] }, ITEMS, { name: 'А', topics: ['а'] }, []],
  ['a required question whose item is gone', { 11: 'А' }, ITEMS, { name: 'А' }, ['topics']],
  [
    'a question the form never had',
    { 11: 'А', 12: [] },
    { name: '11', topics: '12' },
    { name: 'А', topics: [] },
    ['mood'],
  ],
  ['one ticked choice given as text', { 11: 'А', 12: 'а, б' }, ITEMS, { name: 'А', topics: ['а, б'] }, []],
  ['items that are not ours', { 11: 'А', 12: ['а'], 99: 'x' }, ITEMS, { name: 'А', topics: ['а'] }, []],
  [
    'a text item turned into checkboxes',
    { 11: ['А', 'Б'], 12: ['а', null] },
    ITEMS,
    { name: 'А, Б', topics: ['а'] },
    [],
  ],
];

describe('reading one response', () => {
  it.each(CASES)('understands %s', (_, byItemId, itemIds, values, dropped) => {
    expect(readAnswers(SURVEY, byItemId, itemIds)).toMatchObject({ values, dropped });
  });

  it('keeps what was answered to questions that the school has added, as text', () => {
    const byItemId = { 11: 'А', 12: ['а'], 97: ['в', null, 'г'], 98: '', 99: ' да ' };
    expect(readAnswers(SURVEY, byItemId, ITEMS).extra).toEqual({ 97: 'в, г', 99: 'да' });
  });
});
