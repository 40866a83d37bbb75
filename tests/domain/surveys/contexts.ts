import type { SurveyContext } from '../../../src/domain/surveys/types';

/** A kindergarten that keeps names, as the schools of the product tests do. */
export const NAMED: SurveyContext = {
  kind: 'kindergarten',
  named: true,
  curator: 'Лебедева Ольга Петровна',
  people: {
    mentor: ['Белова Анна Сергеевна', 'Громова Ирина Павловна'],
    mentee: ['Ёлкина Дарья Олеговна', 'Зимина Юлия Андреевна'],
  },
};

/** Every kind of school in both modes. */
export const CONTEXTS: readonly SurveyContext[] = (
  ['kindergarten', 'primary', 'sports', 'college', 'school'] as const
).flatMap((kind) => [
  { ...NAMED, kind },
  {
    kind,
    named: false,
    curator: '',
    people: { mentor: ['НК-001 · математика', 'НК-002 · биология'], mentee: ['НМ-003 · физика', 'НМ-004 · химия'] },
  },
]);
