import { Exception, type Execution } from '../../execution';
import type { DocumentState, ParagraphState, RunState, TableState } from '../../state';
import { type Node, paragraphsOf, parentWithin, type TableCellState, type TableRowState } from './blocks';
import type { Element } from './element';
import type { InlineElement } from './inline';
import type { Paragraph } from './paragraph';
import { joinedRuns } from './runs';
import type { Table } from './table';
import type { TableCell } from './table-cell';
import type { TableRow } from './table-row';
import type { Text } from './text';

/** Makes the element that scripts hold for a node; handed in, because the classes of elements need one another. */
export interface ElementFactory {
  element(draft: Draft, node: ParagraphState): Paragraph;
  element(draft: Draft, node: TableState): Table;
  element(draft: Draft, node: TableRowState): TableRow;
  element(draft: Draft, node: TableCellState): TableCell;
  element(draft: Draft, node: Node): Element;
  object(draft: Draft, paragraph: ParagraphState, run: RunState): InlineElement;
  text(draft: Draft, node: Node): Text;
}

/** The pending copy of one document: a run edits it, and the saved document changes only when it is committed. */
export class Draft {
  readonly state: DocumentState;
  /** Copies and removed parts, which belong to no section until they are appended. */
  readonly detached = new Set<Node>();
  closed = false;
  private base: DocumentState;
  private changed = false;

  constructor(
    readonly run: Execution,
    saved: DocumentState,
    readonly make: ElementFactory,
  ) {
    this.base = saved;
    this.state = structuredClone(saved);
  }

  /** Every change begins with it. */
  touch(): void {
    if (this.closed) throw new Exception('Document is closed, its contents cannot be updated.');
    this.changed = true;
  }

  parentOf(node: Node): Node | null {
    const { body, header, footer } = this.state;
    for (const root of [body, header, footer, ...this.detached]) {
      const parent = root && parentWithin(root, node);
      if (parent) return parent;
    }
    return null;
  }

  /** Saves the changes, if there are any. */
  commit(): void {
    if (!this.changed) return;
    const { documents } = this.run.state;
    const { id } = this.base;
    if (!documents[id]) throw new Exception(MISSING);
    if (documents[id] !== this.base) {
      throw new Error(
        `Document ${id} was changed by the Docs API or by another run while DocumentApp had changes pending: ` +
          'what Google makes of it is not emulated. Call saveAndClose before and openById after.',
      );
    }
    this.base = tidy(structuredClone(this.state));
    documents[id] = this.base;
    this.changed = false;
  }
}

/** Google's words for a document that is not there or not the user's. */
export const MISSING = "Document is missing (perhaps it was deleted, or you don't have read access?)";

function tidy(state: DocumentState): DocumentState {
  for (const section of [state.body, state.header, state.footer]) {
    for (const paragraph of section ? paragraphsOf(section) : []) paragraph.runs = joinedRuns(paragraph.runs);
  }
  return state;
}
