import type { Suite } from './case';
import { CONTENTS } from './documents/contents';
import { LOOKS } from './documents/looks';
import { MARKS } from './documents/marks';
import { OBJECTS } from './documents/objects';
import { TEXTS } from './documents/texts';

/** The smallest PNG: one pixel. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Facts about DocumentApp. */
export const DOCUMENTS: Suite = {
  service: 'DocumentApp',
  prelude: `const doc = DocumentApp.create('Document');
const body = doc.getBody();
const { ParagraphHeading: Heading, ElementType } = DocumentApp;
const types = (parent) => Array.from({ length: parent.getNumChildren() }, (_, n) => String(parent.getChild(n).getType()));
const line = (words) => body.appendParagraph(words);
const dot = () => Utilities.newBlob(Utilities.base64Decode('${DOT}'), 'image/png', 'dot.png');`,
  cases: [...CONTENTS, ...TEXTS, ...LOOKS, ...OBJECTS, ...MARKS],
};
