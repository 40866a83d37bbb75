import type { DocumentState, SectionState } from '../../state';
import { newParagraph } from '../document/blocks';
import { FOOTER_ID, HEADER_ID, type IndexRange, refusal, segmentOf } from './segment';
import { insertText, type Place, placeOf } from './text-edits';

/** A newline, and behind it the break; what followed begins the new section. */
export function insertSectionBreak(
  document: DocumentState,
  { sectionType, ...where }: Place & { sectionType?: SectionState['type'] },
): void {
  if ((where.location ?? where.endOfSegmentLocation)?.segmentId) {
    throw refusal('Cannot insert a section break in a header, footer or footnote.');
  }
  if (sectionType !== 'NEXT_PAGE' && sectionType !== 'CONTINUOUS') throw refusal('The section type is invalid.');
  const { paragraph, home } = placeOf(document, where).place;
  if (home !== document.body) throw refusal('Cannot insert a section break inside a table.');
  insertText(document, { ...where, text: '\n' });
  const begun = document.body[document.body.indexOf(paragraph) + 1];
  if (begun && begun.kind !== 'table') begun.section = { type: sectionType };
}

const MARGINS = { marginTop: 'top', marginBottom: 'bottom', marginLeft: 'left', marginRight: 'right' } as const;

interface SectionStyle extends Partial<Record<keyof typeof MARGINS, { magnitude?: number }>> {
  flipPageOrientation?: boolean;
}

/** Every section that the range overlaps. Of the document's first one the emulator keeps nothing apart. */
export function updateSectionStyle(
  document: DocumentState,
  { range = {}, sectionStyle = {}, fields = '' }: { range?: IndexRange; sectionStyle?: SectionStyle; fields?: string },
): void {
  const { startIndex = 0, endIndex = 0 } = range;
  if (endIndex <= startIndex) throw refusal('The range should not be empty.');
  const names = fields.split(',').flatMap((name) => name.trim() || []);
  if (names.length === 0)
    throw refusal('At least one field must be listed in "fields". (Use "*" to indicate all fields)');
  for (const section of sectionsIn(document, startIndex, endIndex)) {
    if (!section)
      throw new Error('The style of the first section is not emulated: add it in local/emulator/services/docs');
    for (const name of names) {
      const side = MARGINS[name as keyof typeof MARGINS];
      if (side)
        section.margins = { ...section.margins, [side]: sectionStyle[name as keyof typeof MARGINS]?.magnitude ?? 0 };
      else if (name !== 'flipPageOrientation') {
        throw new Error(`The section style ${name} is not emulated: add it in local/emulator/services/docs`);
      } else if (sectionStyle.flipPageOrientation === undefined) {
        throw refusal('flipPageOrientation must be set to a concrete value.');
      } else section.flip = sectionStyle.flipPageOrientation;
    }
  }
}

/** The sections that a range overlaps; undefined stands for the first. */
function sectionsIn(document: DocumentState, from: number, to: number): (SectionState | undefined)[] {
  const { laid, end } = segmentOf(document, {});
  const begins = laid.flatMap((each) =>
    'paragraph' in each && each.paragraph.section ? [{ at: each.start - 1, section: each.paragraph.section }] : [],
  );
  const all = [{ at: 0, section: undefined }, ...begins];
  return all.filter(({ at }, index) => at < to && (all[index + 1]?.at ?? end) > from).map(({ section }) => section);
}

/** Gives the document an empty header; throws where it has one. */
export function createHeader(document: DocumentState): { headerId: string } {
  if (document.header) throw refusal('Default header already exists. Call delete header first.');
  document.header = [newParagraph('')];
  return { headerId: HEADER_ID };
}

/** Gives the document an empty footer; throws where it has one. */
export function createFooter(document: DocumentState): { footerId: string } {
  if (document.footer) throw refusal('Default footer already exists. Call delete footer first.');
  document.footer = [newParagraph('')];
  return { footerId: FOOTER_ID };
}

/** Takes the header away with all that is in it. */
export function deleteHeader(document: DocumentState, { headerId = '' }: { headerId?: string }): void {
  if (!document.header || headerId !== HEADER_ID) throw refusal(`The header with ID ${headerId} could not be found.`);
  document.header = null;
}

/** Takes the footer away with all that is in it. */
export function deleteFooter(document: DocumentState, { footerId = '' }: { footerId?: string }): void {
  if (!document.footer || footerId !== FOOTER_ID) throw refusal(`The footer with ID ${footerId} could not be found.`);
  document.footer = null;
}
