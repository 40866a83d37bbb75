import {
  AlignmentType,
  BorderStyle,
  CarriageReturn,
  ExternalHyperlink,
  HeightRule,
  type IIndentAttributesProperties,
  ImageRun,
  type IParagraphOptions,
  type IStylesOptions,
  LineRuleType,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { BlockState, ImageState, ParagraphState, RunState, TableState } from '../emulator/state';
import { hexColour } from './colour';
import { HEADINGS } from './headings';
import { safeLink, withoutControls } from './html';
import { columnWidths } from './table-widths';

/** Word measures in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Blocks of a body, header, footer or cell. */
export function blocks(states: BlockState[]): (Paragraph | Table)[] {
  return states.map((state) => (state.kind === 'table' ? table(state) : paragraph(state)));
}

/** Styles of headings as Google's, in the two places where the library wants them. */
export function headingStyles(): Pick<IStylesOptions, 'default' | 'paragraphStyles'> {
  const styles = Object.values(HEADINGS).map((heading) => ({
    id: heading.style,
    run: {
      font: 'Arial',
      size: heading.size * 2,
      bold: false,
      italics: heading.italic,
      color: hexColour(heading.colour) ?? '000000',
    },
    paragraph: { spacing: { before: twips(heading.before), after: twips(heading.after) } },
  }));
  return {
    default: Object.fromEntries(
      styles.map(({ id, ...style }) => [id.replace(/^./, (letter) => letter.toLowerCase()), style]),
    ),
    paragraphStyles: styles
      .filter(({ id }) => id === 'Subtitle')
      .map((style) => ({ ...style, name: style.id, basedOn: 'Normal', next: 'Normal' })),
  };
}

function paragraph(state: ParagraphState): Paragraph {
  const heading = HEADINGS[state.heading];
  return new Paragraph({
    children: state.runs.flatMap(run),
    // The look of the paragraph's mark, which Word also gives to the number of a list item.
    run: look(state.runs[0] ?? { text: '' }),
    ...(heading && { style: heading.style }),
    ...(state.align && { alignment: ALIGNMENTS[state.align] }),
    ...(state.breakBefore && { pageBreakBefore: true }),
    indent: indent(state),
    spacing: {
      ...(state.spacingBefore !== null && { before: twips(state.spacingBefore) }),
      ...(state.spacingAfter !== null && { after: twips(state.spacingAfter) }),
      line: Math.round(240 * (state.lineSpacing ?? 1.15)),
      lineRule: LineRuleType.AUTO,
    },
    ...(state.kind === 'list-item' && listPart(state)),
  } satisfies IParagraphOptions);
}

function listPart({ glyph, nesting }: ParagraphState): Pick<IParagraphOptions, 'bullet' | 'numbering'> {
  const level = Math.min(8, nesting ?? 0);
  return /BULLET/.test(glyph ?? 'BULLET') ? { bullet: { level } } : { numbering: { reference: 'numbers', level } };
}

/** Google counts the first line from the margin, Word from the rest of the paragraph. */
function indent({ kind, indentStart, indentFirstLine }: ParagraphState): IIndentAttributesProperties {
  if (kind === 'list-item' && indentStart === null && indentFirstLine === null) return {};
  const start = indentStart ?? 0;
  const first = (indentFirstLine ?? 0) - start;
  return { left: twips(start), ...(first >= 0 ? { firstLine: twips(first) } : { hanging: twips(-first) }) };
}

function run(state: RunState): ParagraphChild[] {
  if (state.pageBreak) return [new TextRun({ children: [new PageBreak()] })];
  if (state.image) return picture(state.image);
  const address = safeLink(state.link);
  const text = new TextRun({ ...look(state), children: pieces(state.text) });
  return [address ? new ExternalHyperlink({ link: address, children: [text] }) : text];
}

const PICTURES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

/** A picture in its size in pixels; of a kind that Word does not know nothing is left. */
function picture({ content, contentType, width, height }: ImageState): ParagraphChild[] {
  const type = PICTURES[contentType as keyof typeof PICTURES];
  return type ? [new ImageRun({ type, data: Buffer.from(content, 'base64'), transformation: { width, height } })] : [];
}

function look({ bold, italic, underline, strike, size, font, color }: RunState) {
  const ink = hexColour(color);
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italics: italic }),
    ...(underline && { underline: {} }),
    ...(strike && { strike }),
    ...(size !== undefined && { size: Math.round(size * 2) }),
    ...(font && { font: withoutControls(font) }),
    ...(ink && { color: ink }),
  };
}

/** Text with its tabs and line ends as Word's own elements. */
function pieces(text: string): (string | Tab | CarriageReturn)[] {
  return withoutControls(text.replace(/\r\n?|\v/g, '\n'))
    .split(/([\t\n])/)
    .map((piece) => (piece === '\t' ? new Tab() : piece === '\n' ? new CarriageReturn() : piece));
}

function table({ rows, borderWidth, borderColor, columnWidths: widths, headerRows = 0 }: TableState): Table {
  const columns = columnWidths(widths, Math.max(1, ...rows.map((row) => row.cells.length))).map(twips);
  const width = borderWidth ?? 1;
  const edge = {
    style: width > 0 ? BorderStyle.SINGLE : BorderStyle.NONE,
    size: Math.round(width * 8),
    color: hexColour(borderColor) ?? '000000',
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: { top: twips(5), bottom: twips(5), left: twips(5), right: twips(5) },
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: rows.map(
      ({ minHeight, cells }, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < headerRows && { tableHeader: true }),
          ...(minHeight && { height: { value: twips(minHeight), rule: HeightRule.ATLEAST } }),
          children: cells.map(({ blocks: content, bg, va }, index) =>
            cell(content, columns[index] ?? 0, hexColour(bg), va),
          ),
        }),
    ),
  });
}

function cell(content: BlockState[], width: number, fill: string | null, va: string | null): TableCell {
  const children = blocks(content);
  return new TableCell({
    // Word refuses a cell that does not end in a paragraph.
    children: (content.at(-1)?.kind ?? 'table') === 'table' ? [...children, new Paragraph('')] : children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: va === 'CENTER' ? VerticalAlign.CENTER : va === 'BOTTOM' ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(fill && { shading: { fill } }),
  });
}

const ALIGNMENTS = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.JUSTIFIED,
} as const;
