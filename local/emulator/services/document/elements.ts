import type { BlockState } from '../../state';
import { isParagraph, isTable, type Node } from './blocks';
import type { Draft, ElementFactory } from './draft';
import type { Element } from './element';
import { ListItem, Paragraph } from './paragraph';
import { Body, FooterSection, HeaderSection } from './section';
import { Table } from './table';
import { TableCell } from './table-cell';
import { TableRow } from './table-row';
import { Text } from './text';

/** Makes elements for the nodes of a draft. */
export const ELEMENTS: ElementFactory = {
  element: elementFor as ElementFactory['element'],
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
  return new Body(draft, blocks);
}
