import { createHash } from 'node:crypto';
import type { DocumentState, ParagraphState, RunState, SectionState } from '../../state';
import { joinedRuns } from '../document/runs';
import { type Laid, laidOut, widthOf } from './layout';
import { namedRanges } from './named-range-resource';
import { FOOTER_ID, HEADER_ID } from './segment';
import { ALIGNMENTS } from './styles';

/** What changes with every change of a document. */
export function revisionOf(document: DocumentState): string {
  return createHash('sha1').update(JSON.stringify(document)).digest('base64url');
}

/** A document as `Documents.get` gives it. */
export function contentsOf(document: DocumentState): Record<string, unknown> {
  const { header, body, footer, page } = document;
  const section = { endIndex: 1, sectionBreak: { sectionStyle: { sectionType: 'CONTINUOUS' } } };
  const ranges = namedRanges(document);
  return {
    body: { content: [section, ...elements(laidOut(body, 1))] },
    ...(header && { headers: { [HEADER_ID]: { headerId: HEADER_ID, content: elements(laidOut(header, 0)) } } }),
    ...(footer && { footers: { [FOOTER_ID]: { footerId: FOOTER_ID, content: elements(laidOut(footer, 0)) } } }),
    documentStyle: {
      background: { color: {} },
      ...(header && { defaultHeaderId: HEADER_ID }),
      ...(footer && { defaultFooterId: FOOTER_ID }),
      pageNumberStart: 1,
      marginTop: points(page.top),
      marginBottom: points(page.bottom),
      marginRight: points(page.right),
      marginLeft: points(page.left),
      pageSize: { height: points(page.height), width: points(page.width) },
      marginHeader: points(36),
      marginFooter: points(36),
      useCustomHeaderFooterMargins: true,
    },
    ...(Object.keys(ranges).length > 0 && { namedRanges: ranges }),
  };
}

function elements(laid: Laid[]): object[] {
  return laid.flatMap((each): object[] => {
    const place = { ...(each.start > 0 && { startIndex: each.start }), endIndex: each.end };
    if ('paragraph' in each) {
      const own = { ...place, paragraph: paragraph(each.paragraph, each.start) };
      const { section } = each.paragraph;
      if (!section) return [own];
      return [
        { startIndex: each.start - 1, endIndex: each.start, sectionBreak: { sectionStyle: styleOf(section) } },
        own,
      ];
    }
    const rows = each.rows.map(({ start, end, cells }) => ({
      startIndex: start,
      endIndex: end,
      tableCells: cells.map((cell) => ({
        startIndex: cell.start,
        endIndex: cell.end,
        content: elements(cell.content),
        tableCellStyle: { rowSpan: 1, columnSpan: 1 },
      })),
    }));
    const columns = each.rows[0]?.cells.length ?? 0;
    return [{ ...place, table: { rows: rows.length, columns, tableRows: rows } }];
  });
}

function styleOf({ type, flip, margins = {} }: SectionState): object {
  const sides = Object.entries(margins).map(([side, size]) => [
    `margin${side.charAt(0).toUpperCase()}${side.slice(1)}`,
    points(size),
  ]);
  return {
    sectionType: type,
    ...(flip !== undefined && { flipPageOrientation: flip }),
    ...Object.fromEntries(sides),
  };
}

function paragraph(state: ParagraphState, start: number): object {
  const { indentStart, indentFirstLine, indentEnd, spacingBefore, spacingAfter, lineSpacing, align, breakBefore } =
    state;
  const alignment = Object.entries(ALIGNMENTS).find(([, own]) => own === align)?.[0];
  return {
    elements: pieces(state, start),
    paragraphStyle: {
      namedStyleType: state.heading === 'NORMAL' ? 'NORMAL_TEXT' : state.heading.replace(/^HEADING/, 'HEADING_'),
      ...(alignment && { alignment }),
      ...(lineSpacing !== null && { lineSpacing: Math.round(lineSpacing * 100) }),
      direction: state.leftToRight === false ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT',
      ...(spacingBefore !== null && { spaceAbove: points(spacingBefore) }),
      ...(spacingAfter !== null && { spaceBelow: points(spacingAfter) }),
      ...(indentFirstLine !== null && { indentFirstLine: points(indentFirstLine) }),
      ...(indentStart !== null && { indentStart: points(indentStart) }),
      ...(typeof indentEnd === 'number' && { indentEnd: points(indentEnd) }),
      ...(breakBefore && { pageBreakBefore: true }),
    },
    ...(state.kind === 'list-item' && {
      bullet: { listId: state.list ?? '', ...(state.nesting && { nestingLevel: state.nesting }), textStyle: {} },
    }),
  };
}

/** Runs with their places; the newline belongs to the last text. */
function pieces({ runs }: ParagraphState, start: number): object[] {
  const joined = joinedRuns(runs);
  const last = joined.at(-1);
  if (!last || widthOf(last) !== last.text.length) joined.push({ text: '' });
  let at = start;
  return joined.map((run, index) => {
    const content = index === joined.length - 1 ? `${run.text}\n` : run.text;
    const startIndex = at;
    at += index === joined.length - 1 ? content.length : widthOf(run);
    return { ...(startIndex > 0 && { startIndex }), endIndex: at, ...piece(run, content) };
  });
}

function piece(run: RunState, content: string): object {
  if (run.pageBreak) return { pageBreak: { textStyle: {} } };
  if (run.rule) return { horizontalRule: { textStyle: {} } };
  if (run.image) return { inlineObjectElement: { inlineObjectId: run.image.id, textStyle: {} } };
  if (run.footnote) return { footnoteReference: { footnoteId: run.footnote.id, textStyle: {} } };
  const { bold, italic, underline, strike, size, font, color, bg, link, rise } = run;
  return {
    textRun: {
      content,
      textStyle: {
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(underline !== undefined && { underline }),
        ...(strike !== undefined && { strikethrough: strike }),
        ...(size !== undefined && { fontSize: points(size) }),
        ...(font && { weightedFontFamily: { fontFamily: font, weight: 400 } }),
        ...(color && { foregroundColor: rgb(color) }),
        ...(bg && { backgroundColor: rgb(bg) }),
        ...(rise && rise !== 'NORMAL' && { baselineOffset: rise }),
        ...(link && { link: { url: link } }),
      },
    },
  };
}

/** A colour in shares of one; what is 0 is absent, as in every answer of this API. */
function rgb(hex: string): object {
  const shares = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = shares;
  return { color: { rgbColor: { ...(red && { red }), ...(green && { green }), ...(blue && { blue }) } } };
}

function points(magnitude: number): object {
  return { ...(magnitude !== 0 && { magnitude }), unit: 'PT' };
}
