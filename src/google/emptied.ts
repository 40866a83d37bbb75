import { placeholdersIn } from '../domain/documents/placeholders';
import type { Part } from './documents';

type Found = GoogleAppsScript.Document.RangeElement | null;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/**
 * Takes away what would hold nothing: a paragraph with nothing but placeholders that are empty, and a table row all of
 * whose placeholders are. `mark` stands before each placeholder.
 */
export function dropEmptied(part: Part, empty: readonly string[], mark = ''): void {
  const isEmpty = (text: string) => placeholdersIn(text).every((placeholder) => empty.includes(placeholder));
  for (const placeholder of empty) {
    const pattern = escaped(`${mark}{{${placeholder}}}`);
    let found: Found = part.findText(pattern);
    while (found) {
      const paragraph = paragraphOf(found);
      const place = paragraph?.getParent();
      // What went is no place to search on from.
      const gone = paragraph && place && goes(paragraph, place, mark, isEmpty);
      found = gone ? part.findText(pattern) : part.findText(pattern, found);
    }
  }
}

function goes(
  paragraph: Paragraph,
  place: GoogleAppsScript.Document.ContainerElement,
  mark: string,
  isEmpty: (text: string) => boolean,
): boolean {
  if (place.getType() === DocumentApp.ElementType.TABLE_CELL) {
    const row = place.asTableCell().getParentRow();
    if (!isEmpty(row.getText())) return false;
    const table = row.getParentTable();
    if (table.getNumRows() === 1) table.removeFromParent();
    else row.removeFromParent();
    return true;
  }
  const text = paragraph.getText();
  const rest = text
    .split(mark)
    .join('')
    .replace(/\{\{[^{}]*\}\}/g, '');
  // A section keeps its last paragraph: Google refuses to take it.
  if (rest.trim() !== '' || !isEmpty(text) || paragraph.getNextSibling() === null) return false;
  paragraph.removeFromParent();
  return true;
}

function paragraphOf(found: NonNullable<Found>): Paragraph | null {
  const parent = found.getElement().getParent();
  return parent.getType() === DocumentApp.ElementType.PARAGRAPH ? parent.asParagraph() : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
