import type { BlockState, ParagraphState, RunState } from '../../state';
import { isParagraph, isTable, type Node } from './blocks';
import type { Draft, ElementFactory } from './draft';
import type { Element } from './element';
import type { InlineElement } from './inline';
import { InlineImage } from './inline-image';
import { Footnote, HorizontalRule, PageBreak } from './inline-objects';
import { ListItem, Paragraph } from './paragraph';
import { Body, FooterSection, FootnoteSection, HeaderSection } from './section';
import { Table } from './table';
import { TableCell } from './table-cell';
import { TableRow } from './table-row';
import { Text } from './text';

/** Makes elements for the nodes of a draft. */
export const ELEMENTS: ElementFactory = {
  element: elementFor as ElementFactory['element'],
  object: objectFor,
  text: (draft, node) => new Text(draft, node),
};

function elementFor(draft: Draft, node: Node): Element {
  if (Array.isArray(node)) return sectionFor(draft, node);
  if (isParagraph(node)) return node.kind === 'list-item' ? new ListItem(draft, node) : new Paragraph(draft, node);
  if (isTable(node)) return new Table(draft, node);
  return 'cells' in node ? new TableRow(draft, node) : new TableCell(draft, node);
}

function sectionFor(draft: Draft, blocks: BlockState[]): Element {
  if (blocks === draft.state.header) return new HeaderSection(draft, blocks);
  if (blocks === draft.state.footer) return new FooterSection(draft, blocks);
  const isBody = blocks === draft.state.body || draft.detached.has(blocks);
  return isBody ? new Body(draft, blocks) : new FootnoteSection(draft, blocks);
}

function objectFor(draft: Draft, paragraph: ParagraphState, run: RunState): InlineElement {
  if (run.image) return new InlineImage(draft, paragraph, run);
  if (run.footnote) return new Footnote(draft, paragraph, run);
  return run.rule ? new HorizontalRule(draft, paragraph, run) : new PageBreak(draft, paragraph, run);
}
