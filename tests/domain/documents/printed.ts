import { fillingOf, hiddenBlocks } from '../../../src/domain/documents/filling';
import { placeholdersIn } from '../../../src/domain/documents/placeholders';
import type { DocumentKind, Facts } from '../../../src/domain/documents/types';
import { versionOf } from '../../../src/domain/roadmap/approval';

/** The text of a document as its edge would write it, a line a paragraph or a row. */
export function printed(kind: DocumentKind, facts: Facts, subject = '', signed = true): string[] {
  const about = kind.each ? [subject] : (kind.about?.(facts) ?? []);
  const paper = { id: 'paper-1', about, number: signed ? '45-од' : '', date: signed ? '20.05.2025' : '' };
  const versions = kind.approvesPlan ? [...facts.versions, ...versionOf(paper.id, facts.roadmap)] : facts.versions;
  const known = { ...facts, versions };
  const filling = fillingOf(kind, kind.merge(known, paper), facts);
  const fill = (text: string, record: Record<string, string> = {}) =>
    placeholdersIn(text).reduce(
      (line, placeholder) =>
        line.replaceAll(
          `{{${placeholder}}}`,
          () => filling.valueIn(record, placeholder) ?? filling.value(placeholder) ?? `{{${placeholder}}}`,
        ),
      text,
    );
  const texts = kind.blocks().map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const hidden = hiddenBlocks(texts, filling);
  return kind.blocks().flatMap((block, index) => {
    if (hidden.has(index)) return [];
    if (block.kind === 'page-break') return [];
    if (block.kind === 'paragraph') return [fill(block.text)];
    const rows = block.rows.map((row) => row.join(' | '));
    const lists = [...new Set(rows.map((row) => filling.listOf(placeholdersIn(row))))];
    return lists.flatMap((list) => {
      const patterns = rows.filter((row) => filling.listOf(placeholdersIn(row)) === list);
      if (list === null) return patterns.map((row) => fill(row));
      return filling.records(list).map((record) => {
        const fits = (row: string) =>
          placeholdersIn(row).every((each) => (filling.valueIn(record, each) ?? filling.value(each)) !== null);
        return fill(patterns.find(fits) ?? '{{no pattern}}', record);
      });
    });
  });
}
