import { isAll } from '../text';

/** What an answer such as «2», «1, 3-5» or «все» chooses; nothing where a part of it is no number of the list. */
export function chosenFrom<T>(choices: readonly T[], answer: string): T[] {
  const text = answer.trim().toLowerCase();
  if (isAll(text)) return [...choices];
  const places = new Set<number>();
  for (const part of text.split(/[\s,;]+/).filter((piece) => piece !== '')) {
    const range = /^(\d{1,4})(?:[-–](\d{1,4}))?$/.exec(part);
    if (!range) return [];
    const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
    if (first < 1 || last > choices.length || first > last) return [];
    for (let place = first; place <= last; place += 1) places.add(place);
  }
  return choices.filter((_, index) => places.has(index + 1));
}
