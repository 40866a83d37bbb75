import type { DocumentState } from '../../state';
import { laidOut, paragraphsIn } from './layout';

interface NamedRange {
  namedRangeId: string;
  name: string;
  ranges: { startIndex: number; endIndex: number }[];
}

/** Named ranges of the body by name; indices of paragraphs with objects count the objects that stand before the text. */
export function namedRanges(document: DocumentState): Record<string, { name: string; namedRanges: NamedRange[] }> {
  const found = new Map<string, NamedRange>();
  for (const { paragraph, start, end } of paragraphsIn(laidOut(document.body, 1))) {
    for (const mark of paragraph.marks ?? []) {
      if (mark.name === null) continue;
      const range = found.get(mark.id) ?? { namedRangeId: mark.id, name: mark.name, ranges: [] };
      const endIndex = mark.end === undefined ? end : start + mark.end + 1;
      range.ranges.push({ startIndex: start + (mark.start ?? 0), endIndex });
      found.set(mark.id, range);
    }
  }
  const names = [...new Set([...found.values()].map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => [name, { name, namedRanges: [...found.values()].filter((range) => range.name === name) }]),
  );
}
