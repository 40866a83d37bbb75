import type { BlockState, DocumentState } from '../emulator/state';

/** Part of a document with pages of its own; points. */
export interface Section {
  page: DocumentState['page'];
  isContinuous: boolean;
  blocks: BlockState[];
}

/** The body in its sections; every document has one. */
export function sectionsOf({ page, body }: Pick<DocumentState, 'page' | 'body'>): Section[] {
  const sections: Section[] = [{ page, isContinuous: false, blocks: [] }];
  for (const block of body) {
    const begun = block.kind === 'table' ? undefined : block.section;
    if (begun) {
      const turned = begun.flip ? { width: page.height, height: page.width } : {};
      const own = { ...page, ...turned, ...begun.margins };
      sections.push({ page: own, isContinuous: begun.type === 'CONTINUOUS', blocks: [] });
    }
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
