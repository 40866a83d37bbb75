import { enumOf } from '../../enums';

/** `DocumentApp.ParagraphHeading`. */
export const PARAGRAPH_HEADING = enumOf('DocumentApp.ParagraphHeading', [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
]);

/** `DocumentApp.HorizontalAlignment`. */
export const HORIZONTAL_ALIGNMENT = enumOf('DocumentApp.HorizontalAlignment', ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY']);

/** `DocumentApp.VerticalAlignment`. */
export const VERTICAL_ALIGNMENT = enumOf('DocumentApp.VerticalAlignment', ['BOTTOM', 'CENTER', 'TOP']);

/** `DocumentApp.GlyphType`. */
export const GLYPH_TYPE = enumOf('DocumentApp.GlyphType', [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
]);

/** `DocumentApp.ElementType`, all of it, though not every type can come about here. */
export const ELEMENT_TYPE = enumOf('DocumentApp.ElementType', [
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
]);

/** `DocumentApp.Attribute`; `setAttributes` refuses those that no element here has. */
export const ATTRIBUTE = enumOf('DocumentApp.Attribute', [
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'GLYPH_TYPE',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'MINIMUM_HEIGHT',
  'NESTING_LEVEL',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
]);

/** `DocumentApp.TextAlignment`. */
export const TEXT_ALIGNMENT = enumOf('DocumentApp.TextAlignment', ['NORMAL', 'SUPERSCRIPT', 'SUBSCRIPT']);

/** `DocumentApp.PositionedLayout`. */
export const POSITIONED_LAYOUT = enumOf('DocumentApp.PositionedLayout', [
  'ABOVE_TEXT',
  'BREAK_BOTH',
  'BREAK_LEFT',
  'BREAK_RIGHT',
  'WRAP_TEXT',
]);

/** `DocumentApp.TabType`. */
export const TAB_TYPE = enumOf('DocumentApp.TabType', ['DOCUMENT_TAB']);

/** `DocumentApp.FontFamily`, which the reference calls deprecated: fonts are told by name. */
export const FONT_FAMILY = enumOf('DocumentApp.FontFamily', [
  'AMARANTH',
  'ARIAL',
  'ARIAL_BLACK',
  'ARIAL_NARROW',
  'ARVO',
  'CALIBRI',
  'CAMBRIA',
  'COMIC_SANS_MS',
  'CONSOLAS',
  'CORSIVA',
  'COURIER_NEW',
  'DANCING_SCRIPT',
  'DROID_SANS',
  'DROID_SERIF',
  'GARAMOND',
  'GEORGIA',
  'GLORIA_HALLELUJAH',
  'GREAT_VIBES',
  'LOBSTER',
  'MERRIWEATHER',
  'PACIFICO',
  'PHILOSOPHER',
  'POIRET_ONE',
  'QUATTROCENTO',
  'ROBOTO',
  'SHADOWS_INTO_LIGHT',
  'SYNCOPATE',
  'TAHOMA',
  'TIMES_NEW_ROMAN',
  'TREBUCHET_MS',
  'UBUNTU',
  'VERDANA',
]);
