import { type Filling, hiddenBlocks, isPlain } from '../domain/documents/filling';
import { placeholdersIn } from '../domain/documents/placeholders';
import { docs } from './advanced';
import { bodyElements, type Part, partsOf, textIn } from './documents';
import { dropEmptied } from './emptied';
import { type Replacement, repeatRows } from './repeat-rows';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;

/**
 * Fills a copy of a template. Every placeholder first becomes a token with `nonce` in it and then its value, all
 * literally and in one batch: what people wrote is never read as a placeholder. Where `text`, all that the template
 * says, shows that nothing is repeated and nothing goes, that batch is the only call; so it is where nothing goes any
 * more (`isReady`).
 */
export function fillDocument(
  id: string,
  filling: Filling,
  nonce: string,
  { text, isReady = false }: { text: string | null; isReady?: boolean } = { text: null },
): void {
  if (text !== null && (isReady || isPlain(filling, text))) {
    replace(id, tokenSteps(placeholdersIn(text), filling, nonce));
    return;
  }
  const document = DocumentApp.openById(id);
  const parts = partsOf(document);
  for (const part of parts) leaveOut(part, filling);
  const inRows = repeatRows(document.getBody().getTables(), filling, nonce);
  const placeholders = placeholdersIn(withoutEmpty(parts, filling));
  document.saveAndClose();
  const [begun = [], ended = []] = tokenSteps(placeholders, filling, nonce);
  replace(id, [begun, inRows, ended]);
}

/** Takes out of a copy of a template what goes from every paper with the same empty fields; returns what it says then. */
export function makeReady(id: string, filling: Filling): string {
  const document = DocumentApp.openById(id);
  const parts = partsOf(document);
  for (const part of parts) leaveOut(part, filling);
  withoutEmpty(parts, filling);
  const text = textIn(parts);
  document.saveAndClose();
  return text;
}

/** Takes away what would hold nothing; returns what the parts said before. */
function withoutEmpty(parts: readonly Part[], filling: Filling): string {
  const text = textIn(parts);
  const empty = placeholdersIn(text).filter((placeholder) => filling.value(placeholder) === '');
  for (const part of parts) dropEmptied(part, empty);
  return text;
}

/**
 * Fills a copy of a template once for each filling, every one on pages of its own, all in one document for the printer.
 * Headers and footers belong to all of them and are filled with the first.
 */
export function fillBundle(id: string, fillings: readonly Filling[], nonce: string): void {
  const document = DocumentApp.openById(id);
  const body = document.getBody();
  const pattern = patternOf(body);
  const replacements: Replacement[] = [];
  const begun: number[] = [];
  let next = 0;
  fillings.forEach((filling, place) => {
    begun.push(next);
    const isLast = place === fillings.length - 1;
    const paper = addPaper(body, pattern, filling, { from: next, isLast, mark: `${nonce}-p${place}-` });
    replacements.push(...paper.replacements);
    next = paper.end;
  });
  const [first] = fillings;
  const margins = [document.getHeader(), document.getFooter()].filter((part) => part !== null);
  if (first) for (const part of margins) leaveOut(part, first);
  const placeholders = first ? placeholdersIn(withoutEmpty(margins, first)) : [];
  document.saveAndClose();
  const steps = first ? tokenSteps(placeholders, first, nonce) : [];
  beginPages(id, begun.slice(1));
  replace(id, [...steps, replacements]);
}

/** What the body of a template holds, and says. */
interface Pattern {
  elements: readonly Element[];
  texts: readonly string[];
  placeholders: readonly string[];
}

function patternOf(body: Body): Pattern {
  const elements = Array.from({ length: body.getNumChildren() }, (_, index) => body.getChild(index).copy());
  const texts = elements.map(textOf);
  return { elements, texts, placeholders: placeholdersIn(texts.join('\n')) };
}

/** One paper of a bundle at place `from` of the body, each of its placeholders behind the mark; `end` is the next place. */
function addPaper(
  body: Body,
  { elements, texts, placeholders }: Pattern,
  filling: Filling,
  { from, isLast, mark }: { from: number; isLast: boolean; mark: string },
): { replacements: Replacement[]; end: number } {
  let end = from;
  // What the template held from the start is the last one's.
  if (isLast) {
    leaveOut(body, filling, from);
    end = body.getNumChildren();
  } else {
    const hidden = hiddenBlocks(texts, filling);
    elements.forEach((element, index) => {
      if (hidden.has(index)) return;
      insert(body, end, element.copy());
      end += 1;
    });
  }
  const own = Array.from({ length: end - from }, (_, index) => body.getChild(from + index));
  for (const element of own) marked(element, mark);
  const tables = own.flatMap((element) =>
    element.getType() === DocumentApp.ElementType.TABLE ? [element.asTable()] : [],
  );
  const inRows = repeatRows(tables, filling, `${mark}r`, mark);
  const empty = placeholders.filter((placeholder) => filling.value(placeholder) === '');
  const before = body.getNumChildren();
  dropEmptied(body, empty, mark);
  end -= before - body.getNumChildren();
  // What begins with a table can only be put behind a break.
  if (!isLast && elements[0]?.getType() === DocumentApp.ElementType.TABLE) {
    body.insertPageBreak(end);
    end += 1;
  }
  const fields = placeholders.flatMap((placeholder): Replacement[] => {
    const value = filling.value(placeholder);
    return value === null ? [] : [[`${mark}{{${placeholder}}}`, value]];
  });
  return { replacements: [...inRows, ...fields], end };
}

/**
 * The paragraphs at these places of the body begin a page each: only the Docs API can say so. A break in a paragraph of its
 * own would stand on an empty page wherever what comes before fills its last one.
 */
function beginPages(id: string, places: readonly number[]): void {
  const all = bodyElements(id);
  const requests = places.flatMap((place) => {
    const { paragraph, startIndex = 0 } = all[place] ?? {};
    const range = { startIndex, endIndex: startIndex + 1 };
    const paragraphStyle = { pageBreakBefore: true };
    return paragraph ? [{ updateParagraphStyle: { range, paragraphStyle, fields: 'pageBreakBefore' } }] : [];
  });
  if (requests.length > 0) docs().Documents.batchUpdate({ requests }, id);
}

/** Placeholders to tokens, then tokens to values; those that are not ours stay. */
function tokenSteps(placeholders: readonly string[], filling: Filling, nonce: string): Replacement[][] {
  const fields = placeholders.flatMap((placeholder, index) => {
    const value = filling.value(placeholder);
    return value === null ? [] : [{ written: `{{${placeholder}}}`, token: `${nonce}-f${index}-`, value }];
  });
  return [
    fields.map(({ written, token }): Replacement => [written, token]),
    fields.map(({ token, value }): Replacement => [token, value]),
  ];
}

function replace(id: string, steps: readonly Replacement[][]): void {
  const requests = steps.flat().map(([text, replaceText]) => ({
    replaceAllText: { containsText: { text, matchCase: true }, replaceText },
  }));
  docs().Documents.batchUpdate({ requests }, id);
}

/** Sections that go, and the lines that mark the others, from a place on. */
function leaveOut(part: Part, filling: Filling, from = 0): void {
  if (!part.getText().includes('{{Если')) return;
  const elements = Array.from({ length: part.getNumChildren() - from }, (_, index) => part.getChild(from + index));
  for (const index of hiddenBlocks(elements.map(textOf), filling)) {
    const element = elements[index];
    // Google refuses to take the last paragraph of a part.
    if (element?.getNextSibling() === null) element.asParagraph().clear();
    else element?.removeFromParent();
  }
}

function textOf(element: Element): string {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const type = element.getType();
  if (type === PARAGRAPH) return element.asParagraph().getText();
  if (type === LIST_ITEM) return element.asListItem().getText();
  return type === TABLE ? element.asTable().getText() : '';
}

function marked(element: Element, mark: string): void {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const type = element.getType();
  if (type === PARAGRAPH) element.asParagraph().replaceText('\\{\\{', `${mark}{{`);
  if (type === LIST_ITEM) element.asListItem().replaceText('\\{\\{', `${mark}{{`);
  if (type === TABLE) element.asTable().replaceText('\\{\\{', `${mark}{{`);
}

function insert(body: Body, index: number, element: Element): void {
  const { LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const type = element.getType();
  if (type === TABLE) body.insertTable(index, element.asTable());
  else if (type === LIST_ITEM) body.insertListItem(index, element.asListItem());
  else body.insertParagraph(index, element.asParagraph());
}
