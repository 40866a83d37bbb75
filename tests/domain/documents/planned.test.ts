import { describe, expect, it } from 'vitest';
import { plannedTerm } from '../../../src/domain/documents/planned';
import { ACTIONS } from '../../../src/domain/roadmap/actions';
import { FIVE_SCHOOLS } from './five-schools';

const [[, facts]] = FIVE_SCHOOLS as [(typeof FIVE_SCHOOLS)[number]];
const action = ACTIONS.find(({ kind }) => kind === 'contest')?.title ?? '';
const [row] = facts.roadmap;

/** What an order on a contest says whose line of the plan has that term. */
function said(term: string): string {
  const roadmap = row ? [{ ...row, action, term }] : [];
  return plannedTerm({ ...facts, roadmap }, ['contest'])['План.Срок'];
}

describe('the term that an order takes from the plan', () => {
  it.each([
    ['Сентябрь 2024 года.', 'сентябрь 2024 года'],
    ['В течение марта', 'в течение марта'],
    ['До 15.05.2025', 'до 15.05.2025'],
    ['II полугодие 2024/2025', 'II полугодие 2024/2025'],
    ['IV квартал\n2024', 'IV квартал 2024'],
  ])('«%s» stands in brackets as «%s»', (term, shown) => {
    expect(said(term)).toBe(`в срок, установленный дорожной картой (${shown})`);
  });

  it('names no day where the plan names none', () => {
    expect(said('В течение года')).toBe('в срок, установленный дорожной картой');
  });

  it('is the curator’s where the plan has no such line', () => {
    expect(plannedTerm({ ...facts, roadmap: [] }, ['contest'])['План.Срок']).toBe(
      'в срок, установленный куратором наставничества',
    );
  });
});
