import type { DocumentBlock } from './document-plan';

/** What of a document, as the Docs API gives it, a plan may stand in. */
export type DocumentResource = { content: Piece[]; lists: Record<string, List> };

type Piece = { paragraph?: Paragraph; table?: Table };
type Paragraph = { elements?: { textRun?: { content?: string } }[]; bullet?: Bullet };
type Bullet = { listId?: string; nestingLevel?: number };
type Table = { columns?: number; tableRows?: { tableCells?: Cell[] }[] };
type Cell = { content?: Piece[]; tableCellStyle?: { rowSpan?: number; columnSpan?: number } };
type List = { listProperties?: { nestingLevels?: { glyphType?: string; startNumber?: number }[] } };
type Counter = (bullet: Bullet) => string;

/** The texts and tables of a document in their order. Numbers of lists, which are no text there, become text. */
export function blocksOf({ content, lists }: DocumentResource): DocumentBlock[] {
  const count = counter(lists);
  return content.flatMap((piece): DocumentBlock[] => {
    if (piece.table) return [{ kind: 'table', rows: rowsOf(piece.table, count) }];
    return piece.paragraph ? [{ kind: 'text', text: textOf(piece.paragraph, count) }] : [];
  });
}

/** Cells in their columns, also where those that a merged one covers are left out. */
function rowsOf({ columns = 0, tableRows = [] }: Table, count: Counter): string[][] {
  /** How many rows below each column is covered by a cell from above. */
  let covered: number[] = Array(columns).fill(0);
  return tableRows.map(({ tableCells = [] }) => {
    const isWhole = tableCells.length >= columns;
    const line: string[] = Array(columns).fill('');
    const below = covered.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const { content = [], tableCellStyle } of tableCells) {
      const { columnSpan = 1, rowSpan = 1 } = tableCellStyle ?? {};
      while (!isWhole && (covered[column] ?? 0) > 0) column += 1;
      line[column] = cellText(content, count);
      for (let place = column; place < column + columnSpan; place += 1)
        below[place] = Math.max(below[place] ?? 0, rowSpan - 1);
      column += isWhole ? 1 : columnSpan;
    }
    covered = below;
    return line;
  });
}

function cellText(content: Piece[], count: Counter): string {
  const lines = content.flatMap(({ paragraph, table }) => {
    if (paragraph) return [textOf(paragraph, count)];
    return table ? rowsOf(table, count).map((cells) => cells.join(' ')) : [];
  });
  return lines.join('\n').trim();
}

function textOf({ elements = [], bullet }: Paragraph, count: Counter): string {
  const text = elements.map(({ textRun }) => textRun?.content ?? '').join('');
  // A line broken within a paragraph is a vertical tab there.
  const line = text.replace(/\n$/, '').replace(/\v/g, '\n');
  return bullet ? `${count(bullet)} ${line}`.trim() : line;
}

/** Numbers lists on; a list without numbers has dashes. */
function counter(lists: Record<string, List>): Counter {
  const reached = new Map<string, number>();
  return ({ listId = '', nestingLevel = 0 }) => {
    const level = lists[listId]?.listProperties?.nestingLevels?.[nestingLevel];
    const isNumbered = level?.glyphType !== undefined && !/NONE|UNSPECIFIED/.test(level.glyphType);
    if (!isNumbered) return '-';
    const key = `${listId} ${nestingLevel}`;
    const number = reached.has(key) ? (reached.get(key) ?? 0) + 1 : (level.startNumber ?? 1);
    reached.set(key, number);
    return `${number}.`;
  };
}
