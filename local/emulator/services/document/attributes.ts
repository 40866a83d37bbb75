import { EnumValue } from '../../enums';
import type { ParagraphState } from '../../state';
import { GLYPH_TYPE, HORIZONTAL_ALIGNMENT, PARAGRAPH_HEADING } from './enums';
import { restyle, type Style, styleAt, textOf } from './runs';
import type { Span } from './textual';

const TEXT_ATTRIBUTES: Record<string, keyof Style> = {
  BACKGROUND_COLOR: 'bg',
  BOLD: 'bold',
  FONT_FAMILY: 'font',
  FONT_SIZE: 'size',
  FOREGROUND_COLOR: 'color',
  ITALIC: 'italic',
  LINK_URL: 'link',
  STRIKETHROUGH: 'strike',
  UNDERLINE: 'underline',
};

const PARAGRAPH_ATTRIBUTES = {
  HEADING: 'heading',
  HORIZONTAL_ALIGNMENT: 'align',
  INDENT_END: 'indentEnd',
  INDENT_FIRST_LINE: 'indentFirstLine',
  INDENT_START: 'indentStart',
  LEFT_TO_RIGHT: 'leftToRight',
  LINE_SPACING: 'lineSpacing',
  SPACING_AFTER: 'spacingAfter',
  SPACING_BEFORE: 'spacingBefore',
} as const satisfies Record<string, keyof ParagraphState>;

/** Sets an attribute of text; false where it is none. */
export function assignToText(spans: Span[], name: string, value: unknown): boolean {
  const key = TEXT_ATTRIBUTES[name];
  if (!key) return false;
  const plain = value instanceof EnumValue ? fontName(value.name) : value;
  for (const { paragraph, from, to } of spans) restyle(paragraph, from, to, key, plain);
  return true;
}

/** Sets an attribute of paragraphs; false where it is none. */
export function assignToParagraphs(paragraphs: ParagraphState[], name: string, value: unknown): boolean {
  if (!isParagraphAttribute(name)) return false;
  const plain = value instanceof EnumValue ? value.name : value;
  const key = PARAGRAPH_ATTRIBUTES[name];
  for (const paragraph of paragraphs)
    Object.assign(paragraph, { [key]: key === 'heading' ? (plain ?? 'NORMAL') : plain });
  return true;
}

/** The attributes of text that all characters agree on; null for the others. */
export function textAttributes(spans: Span[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(TEXT_ATTRIBUTES).map(([name, key]) => [name, commonStyle(spans, key)]));
}

/** What `getAttributes` gives of a paragraph or an item of a list; null is the default. */
export function paragraphAttributes(paragraph: ParagraphState): Record<string, unknown> {
  const values = Object.entries(PARAGRAPH_ATTRIBUTES).map(([name, key]) => [name, paragraph[key] ?? null]);
  const found = {
    ...Object.fromEntries(values),
    HEADING: headingOf(paragraph.heading),
    HORIZONTAL_ALIGNMENT: paragraph.align && HORIZONTAL_ALIGNMENT[paragraph.align],
  };
  if (paragraph.kind === 'paragraph') return found;
  const { glyph, nesting, list } = paragraph;
  return { ...found, GLYPH_TYPE: glyphOf(glyph), NESTING_LEVEL: nesting ?? 0, LIST_ID: list ?? null };
}

/** The value of `DocumentApp.ParagraphHeading` with this name. */
export function headingOf(name: string): EnumValue {
  return Object.values(PARAGRAPH_HEADING).find((value) => value.name === name) ?? PARAGRAPH_HEADING.NORMAL;
}

/** The value of `DocumentApp.GlyphType` with this name. */
export function glyphOf(name: string | undefined): EnumValue | null {
  return Object.values(GLYPH_TYPE).find((value) => value.name === name) ?? null;
}

/** The value that every character has, or null where they differ or have none. */
export function commonStyle(spans: Span[], key: keyof Style): Style[keyof Style] | null {
  const found = new Set<unknown>();
  let first: Style[keyof Style];
  for (const { paragraph, from, to } of spans) {
    for (let offset = from; offset < Math.min(to, textOf(paragraph).length); offset += 1) {
      const value = styleAt(paragraph, offset)[key];
      if (found.size === 0) first = value;
      found.add(value);
    }
  }
  return found.size === 1 ? (first ?? null) : null;
}

function isParagraphAttribute(name: string): name is keyof typeof PARAGRAPH_ATTRIBUTES {
  return Object.hasOwn(PARAGRAPH_ATTRIBUTES, name);
}

/** "TIMES_NEW_ROMAN" → "Times New Roman". */
function fontName(name: string): string {
  return name.toLowerCase().replace(/(^|_)(\w)/g, (_, gap, letter) => `${gap && ' '}${letter.toUpperCase()}`);
}
