/** How Google Docs shows headings, in points, with the style that Word has for each; by DocumentApp.ParagraphHeading. */
export const HEADINGS: Record<string, Heading> = {
  TITLE: { style: 'Title', size: 26, colour: '#000000', italic: false, before: 0, after: 3 },
  SUBTITLE: { style: 'Subtitle', size: 15, colour: '#666666', italic: false, before: 0, after: 16 },
  HEADING1: { style: 'Heading1', size: 20, colour: '#000000', italic: false, before: 20, after: 6 },
  HEADING2: { style: 'Heading2', size: 16, colour: '#000000', italic: false, before: 18, after: 6 },
  HEADING3: { style: 'Heading3', size: 14, colour: '#434343', italic: false, before: 16, after: 4 },
  HEADING4: { style: 'Heading4', size: 12, colour: '#666666', italic: false, before: 14, after: 4 },
  HEADING5: { style: 'Heading5', size: 11, colour: '#666666', italic: false, before: 12, after: 4 },
  HEADING6: { style: 'Heading6', size: 11, colour: '#666666', italic: true, before: 12, after: 4 },
};

/** A style of Word, and its look in points. */
export interface Heading {
  style: string;
  size: number;
  colour: string;
  italic: boolean;
  before: number;
  after: number;
}
