import type { FormState, ItemState } from '../emulator/state';

/** What one person says in an intake; topics are rows of the grid by number, times places among the choices. */
export interface Filled {
  /** The name, or the code where the form asks for it. */
  name: string;
  post: string;
  topics: readonly number[];
  times: readonly number[];
  /** How many mentees, or the main request. */
  last: string;
}

/**
 * Answers to an intake by item id, each question found by its words, wherever the school has put it; one that is gone
 * is not answered.
 */
export function fillForm({ items }: FormState, filled: Filled): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  const answer = (words: RegExp, given: (item: ItemState) => string | string[]) => {
    const item = items.find((each) => words.test(each.title));
    if (item) answers[item.id] = given(item);
  };
  answer(/Фамилия|[Кк]од участника/, () => filled.name);
  answer(/Кто вы/, ({ choices }) => choices[0] ?? '');
  answer(/Должность/, () => filled.post);
  answer(/затруднения|готовы помочь\?/, ({ rows, columns }) =>
    rows.map((_, row) => (filled.topics.includes(row) ? columns.at(-1) : columns[0]) ?? ''),
  );
  answer(/удобно встречаться/, ({ choices }) => filled.times.flatMap((place) => choices[place] ?? []));
  answer(/Сколько наставляемых|главный запрос/, () => filled.last);
  return answers;
}
