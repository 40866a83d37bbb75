import { type DocumentState, mintId, type ParagraphState, type RunState, type State } from '../../state';
import { nestedIndents } from '../document/blocks';
import { isObject } from '../document/runs';
import { cutUnits } from './layout';
import { type IndexRange, refusal, spansOf } from './segment';

interface Dimension {
  magnitude?: number;
  unit?: string;
}

interface OptionalColor {
  color?: { rgbColor?: { red?: number; green?: number; blue?: number } };
}

/** What is kept of TextStyle (docs/api/reference/rest/v1/documents). */
export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: Dimension;
  weightedFontFamily?: { fontFamily?: string; weight?: number };
  foregroundColor?: OptionalColor;
  backgroundColor?: OptionalColor;
  link?: { url?: string };
  baselineOffset?: string;
}

/** What is kept of ParagraphStyle (docs/api/reference/rest/v1/documents). */
export interface ParagraphStyle {
  namedStyleType?: string;
  alignment?: string;
  lineSpacing?: number;
  direction?: string;
  spaceAbove?: Dimension;
  spaceBelow?: Dimension;
  indentStart?: Dimension;
  indentEnd?: Dimension;
  indentFirstLine?: Dimension;
  pageBreakBefore?: boolean;
}

/** How each field of a text style is kept; undefined goes back to the default. */
const TEXT_FIELDS: Record<string, (style: TextStyle) => Partial<Record<keyof RunState, unknown>>> = {
  bold: ({ bold }) => ({ bold }),
  italic: ({ italic }) => ({ italic }),
  underline: ({ underline }) => ({ underline }),
  strikethrough: ({ strikethrough }) => ({ strike: strikethrough }),
  fontSize: ({ fontSize }) => ({ size: fontSize?.magnitude }),
  weightedFontFamily: ({ weightedFontFamily }) => ({ font: weightedFontFamily?.fontFamily }),
  foregroundColor: ({ foregroundColor }) => ({ color: hexOf(foregroundColor) }),
  backgroundColor: ({ backgroundColor }) => ({ bg: hexOf(backgroundColor) }),
  link: ({ link }) => ({ link: link?.url }),
  baselineOffset: ({ baselineOffset }) => ({
    rise: baselineOffset === 'SUPERSCRIPT' || baselineOffset === 'SUBSCRIPT' ? baselineOffset : undefined,
  }),
};

const PARAGRAPH_FIELDS: Record<string, (style: ParagraphStyle) => Partial<ParagraphState>> = {
  namedStyleType: ({ namedStyleType = 'NORMAL_TEXT' }) => ({ heading: headingName(namedStyleType) }),
  alignment: ({ alignment }) => ({ align: ALIGNMENTS[alignment ?? ''] ?? null }),
  lineSpacing: ({ lineSpacing }) => ({ lineSpacing: lineSpacing === undefined ? null : lineSpacing / 100 }),
  direction: ({ direction }) => ({ leftToRight: direction === undefined ? null : direction !== 'RIGHT_TO_LEFT' }),
  spaceAbove: ({ spaceAbove }) => ({ spacingBefore: pointsOf(spaceAbove) }),
  spaceBelow: ({ spaceBelow }) => ({ spacingAfter: pointsOf(spaceBelow) }),
  indentStart: ({ indentStart }) => ({ indentStart: pointsOf(indentStart) }),
  indentEnd: ({ indentEnd }) => ({ indentEnd: pointsOf(indentEnd) }),
  indentFirstLine: ({ indentFirstLine }) => ({ indentFirstLine: pointsOf(indentFirstLine) }),
  pageBreakBefore: ({ pageBreakBefore = false }) => ({ breakBefore: pageBreakBefore }),
};

/** How DocumentApp calls the alignments of the Docs API. */
export const ALIGNMENTS: Record<string, ParagraphState['align']> = {
  START: 'LEFT',
  CENTER: 'CENTER',
  END: 'RIGHT',
  JUSTIFIED: 'JUSTIFY',
};

/** The named fields of the style, for the text in a range; a field that the style lacks goes back to its default. */
export function updateTextStyle(
  document: DocumentState,
  { range = {}, textStyle = {}, fields }: { range?: IndexRange; textStyle?: TextStyle; fields?: string },
): void {
  const changes = fieldsOf(TEXT_FIELDS, fields).flatMap((read) => Object.entries(read(textStyle)));
  for (const { place, from, to } of spansOf(document, range)) {
    const start = cutUnits(place.paragraph, from);
    const end = cutUnits(place.paragraph, to);
    for (const run of place.paragraph.runs.slice(start, end)) if (!isObject(run)) restyle(run, changes);
  }
}

function restyle(run: RunState, changes: readonly [string, unknown][]): void {
  for (const [key, value] of changes) {
    if (value === undefined) delete run[key as keyof RunState];
    else Object.assign(run, { [key]: value });
  }
}

/** The same of all paragraphs that a range touches; throws for a break inside a table, header or footer. */
export function updateParagraphStyle(
  document: DocumentState,
  request: { range?: IndexRange; paragraphStyle?: ParagraphStyle; fields?: string },
): void {
  const { range = {}, paragraphStyle = {}, fields } = request;
  const readers = fieldsOf(PARAGRAPH_FIELDS, fields);
  for (const { place } of spansOf(document, range)) {
    if (paragraphStyle.pageBreakBefore && place.home !== document.body) {
      throw refusal('Page break before cannot be set for paragraphs in this region.');
    }
    for (const read of readers) Object.assign(place.paragraph, read(paragraphStyle));
  }
}

/** Tabs at the beginning of a paragraph tell its level, and go. */
export function createParagraphBullets(
  state: State,
  document: DocumentState,
  { range = {}, bulletPreset = '' }: { range?: IndexRange; bulletPreset?: string },
): void {
  const list = mintId(state, 'kix.');
  const glyph = bulletPreset.startsWith('NUMBERED') ? 'NUMBER' : 'BULLET';
  for (const { place } of spansOf(document, range)) {
    const { paragraph } = place;
    const text = paragraph.runs[0]?.text ?? '';
    const nesting = /^\t*/.exec(text)?.[0].length ?? 0;
    if (paragraph.runs[0]) paragraph.runs[0].text = text.slice(nesting);
    Object.assign(paragraph, { kind: 'list-item', glyph, nesting, list, ...nestedIndents(nesting) });
  }
}

/** Items of lists that a range touches become paragraphs; their indents stay. */
export function deleteParagraphBullets(document: DocumentState, { range = {} }: { range?: IndexRange }): void {
  for (const { place } of spansOf(document, range)) {
    const { paragraph } = place;
    paragraph.kind = 'paragraph';
    delete paragraph.glyph;
    delete paragraph.nesting;
    delete paragraph.list;
  }
}

const PAGE_FIELDS = { marginTop: 'top', marginBottom: 'bottom', marginLeft: 'left', marginRight: 'right' } as const;

/** Size and margins of all pages, in points. */
export function updateDocumentStyle(
  document: DocumentState,
  { documentStyle = {}, fields = '' }: { documentStyle?: Record<string, unknown>; fields?: string },
): void {
  const { pageSize } = documentStyle as { pageSize?: { width?: Dimension; height?: Dimension } };
  const asked = fields === '*' ? Object.keys(documentStyle) : namesIn(fields);
  for (const field of asked) {
    if (field.startsWith('pageSize')) {
      document.page.width = pageSize?.width?.magnitude ?? document.page.width;
      document.page.height = pageSize?.height?.magnitude ?? document.page.height;
    } else if (field in PAGE_FIELDS) {
      const side = PAGE_FIELDS[field as keyof typeof PAGE_FIELDS];
      document.page[side] = (documentStyle[field] as Dimension | undefined)?.magnitude ?? 0;
    } else throw new Error(`The document style ${field} is not emulated: add it in local/emulator/services/docs`);
  }
}

function fieldsOf<R>(readers: Record<string, R>, fields = ''): R[] {
  const names = fields === '*' ? Object.keys(readers) : namesIn(fields);
  if (names.length === 0)
    throw refusal('At least one field must be listed in "fields". (Use "*" to indicate all fields)');
  return names.map((name) => {
    const reader = readers[name.split('.')[0] ?? ''];
    if (!reader) throw refusal(`Invalid field: ${name}`);
    return reader;
  });
}

function namesIn(fields: string): string[] {
  return fields
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function headingName(namedStyleType: string): string {
  return namedStyleType === 'NORMAL_TEXT' ? 'NORMAL' : namedStyleType.replace('HEADING_', 'HEADING');
}

function pointsOf(dimension: Dimension | undefined): number | null {
  return dimension ? (dimension.magnitude ?? 0) : null;
}

function hexOf(color: OptionalColor | undefined): string | undefined {
  const rgb = color?.color?.rgbColor;
  if (!rgb) return undefined;
  const byte = (share = 0) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(rgb.red)}${byte(rgb.green)}${byte(rgb.blue)}`;
}
