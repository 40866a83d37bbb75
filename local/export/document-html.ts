import type { BlockState, DocumentState, ParagraphState, RunState, TableState } from '../emulator/state';
import { cssColour } from './colour';
import { HEADINGS } from './headings';
import { type Html, html, safeLink } from './html';
import { sectionsOf } from './sections';
import { columnWidths } from './table-widths';

/** A document as sheets of paper, one for each page break; long text makes a sheet longer. */
export function documentHtml(document: DocumentState, name: string): Html {
  const pages = sectionsOf(document).flatMap(({ page, blocks }) => split(blocks).map((part) => ({ page, part })));
  return html`<div class="paper" role="group" aria-label="Документ «${name}»">${pages.map(({ page, part }) =>
    sheet(page, part, document),
  )}</div>`;
}

function sheet(page: DocumentState['page'], part: BlockState[], { header, footer }: DocumentState): Html {
  const share = (points: number) => `${((points / page.width) * 100).toFixed(2)}%`;
  const style = [
    `max-width:${page.width.toFixed(0)}pt`,
    `min-height:min(${page.height.toFixed(0)}pt, ${(page.height / page.width) * 100}vw)`,
    `padding:0 ${share(page.right)} 0 ${share(page.left)}`,
  ].join(';');
  return html`<div class="page" style="${style}">
<div class="edge" style="min-height:${page.top}pt">${header && flow(header)}</div>
<div class="text">${flow(part)}</div>
<div class="edge foot" style="min-height:${page.bottom}pt">${footer && flow(footer)}</div>
</div>`;
}

/** The blocks of each page: a paragraph is cut at its page break. */
function split(body: BlockState[]): BlockState[][] {
  const pages: BlockState[][] = [[]];
  for (const block of body) {
    if (block.kind === 'table') {
      pages.at(-1)?.push(block);
      continue;
    }
    if (block.breakBefore && pages.at(-1)?.length) pages.push([]);
    const [first = [], ...rest] = runsBetweenBreaks(block.runs);
    if (first.length > 0 || rest.length === 0) pages.at(-1)?.push({ ...block, runs: first });
    for (const runs of rest) pages.push(runs.length > 0 ? [{ ...block, runs }] : []);
  }
  return pages.filter((blocks, index) => index === 0 || blocks.length > 0);
}

function runsBetweenBreaks(runs: RunState[]): RunState[][] {
  const parts: RunState[][] = [[]];
  for (const run of runs) {
    if (run.pageBreak) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

function flow(blocks: BlockState[]): Html[] {
  const counts: number[] = [];
  return blocks.map((block) => {
    if (block.kind === 'table') return table(block);
    if (block.kind === 'paragraph') {
      if (block.runs.some((run) => run.text.trim())) counts.length = 0;
      return paragraph(block, null);
    }
    const level = block.nesting ?? 0;
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    return paragraph(block, /BULLET/.test(block.glyph ?? 'BULLET') ? '•' : marker(counts[level] ?? 1, level));
  });
}

function marker(count: number, level: number): string {
  return level % 3 === 1 ? `${String.fromCharCode(96 + Math.min(26, count))}.` : `${count}.`;
}

function paragraph(state: ParagraphState, label: string | null): Html {
  const heading = HEADINGS[state.heading];
  const start = state.indentStart ?? (label ? 36 * ((state.nesting ?? 0) + 1) : 0);
  const first = state.indentFirstLine ?? (label ? start - 18 : 0);
  const style = [
    `margin:${state.spacingBefore ?? heading?.before ?? 0}pt 0 ${state.spacingAfter ?? heading?.after ?? 0}pt ${start}pt`,
    `text-indent:${first - start}pt`,
    `line-height:${((state.lineSpacing ?? 1.15) * 1.17).toFixed(3)}`,
    state.align && `text-align:${state.align.toLowerCase()}`,
    heading && `font-size:${heading.size}pt;color:${heading.colour}`,
    heading?.italic && 'font-style:italic',
  ];
  const content = state.runs.length > 0 ? state.runs.map(run) : html`<br>`;
  const mark =
    label && html`<span class="mark" style="width:${start - first}pt">${run({ ...state.runs[0], text: label })}</span>`;
  const attributes = html` style="${style.filter(Boolean).join(';')}"${heading && html` role="heading" aria-level="${levelOf(state.heading)}"`}`;
  return html`<p${attributes}>${mark}${content}</p>
`;
}

/** Levels begin below the page's own headings. */
function levelOf(heading: string): number {
  return 3 + Number(/\d/.exec(heading)?.[0] ?? 1);
}

function run(state: RunState): Html {
  if (state.image) {
    const { contentType, content, width, height, altTitle } = state.image;
    return html`<img src="data:${contentType};base64,${content}" width="${width}" height="${height}" alt="${altTitle ?? ''}">`;
  }
  const style = [
    state.bold !== undefined && `font-weight:${state.bold ? 700 : 400}`,
    state.italic !== undefined && `font-style:${state.italic ? 'italic' : 'normal'}`,
    (state.underline || state.strike) &&
      `text-decoration:${state.underline ? 'underline' : ''} ${state.strike ? 'line-through' : ''}`,
    cssColour(state.bg) && `background:${cssColour(state.bg)}`,
    state.size && `font-size:${state.size}pt`,
    state.font && `font-family:${fontFamily(state.font)}`,
    cssColour(state.color) && `color:${cssColour(state.color)}`,
  ].filter(Boolean);
  const text = style.length > 0 ? html`<span style="${style.join(';')}">${state.text}</span>` : html`${state.text}`;
  const address = safeLink(state.link);
  return address ? html`<a href="${address}" rel="noreferrer">${text}</a>` : text;
}

/** The font with stand-ins of the same width, free of anything but letters and digits. */
function fontFamily(font: string): string {
  const name = font.replace(/[^\p{L}\p{N} -]/gu, '');
  return /times|serif|georgia/i.test(name)
    ? `'${name}','Liberation Serif',serif`
    : `'${name}','Liberation Sans',Arial,sans-serif`;
}

function table({ rows, borderWidth, borderColor, columnWidths: widths }: TableState): Html {
  const columns = columnWidths(widths, Math.max(1, ...rows.map((row) => row.cells.length)));
  const total = columns.reduce((sum, width) => sum + width, 0);
  const edge = `${borderWidth ?? 1}pt solid ${cssColour(borderColor) ?? '#000000'}`;
  return html`<table style="width:${total.toFixed(1)}pt">
<colgroup>${columns.map((width) => html`<col style="width:${((width / total) * 100).toFixed(2)}%">`)}</colgroup>
${rows.map(
  ({ minHeight, cells }) => html`<tr${minHeight && html` style="height:${minHeight}pt"`}>${cells.map(
    ({ blocks, bg, va }) => {
      const style = [
        (borderWidth ?? 1) > 0 && `border:${edge}`,
        cssColour(bg) && `background:${cssColour(bg)}`,
        `vertical-align:${va === 'CENTER' ? 'middle' : va === 'BOTTOM' ? 'bottom' : 'top'}`,
      ].filter(Boolean);
      return html`<td style="${style.join(';')}">${flow(blocks)}</td>`;
    },
  )}</tr>
`,
)}</table>
`;
}

/** Style of a document inside a page. */
export const DOCUMENT_CSS = `
.paper { background: #e9e9e6; padding: clamp(0px, 2vw, 24px); overflow-x: auto; }
.page { display: flex; flex-direction: column; box-sizing: border-box; margin: 0 auto 18px; background: #fff; color: #000;
  font: 11pt/1.35 Arial, 'Liberation Sans', sans-serif; box-shadow: 0 1px 4px rgb(0 0 0 / .25); }
.page:last-child { margin-bottom: 0; }
.page .text { flex: 1; }
.page .edge { display: flex; flex-direction: column; justify-content: center; }
.page p { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 36pt; }
.page table { max-width: 100%; border-collapse: collapse; table-layout: fixed; }
.page td { padding: 5pt; overflow-wrap: anywhere; }
.page .mark { display: inline-block; text-indent: 0; }
.page a { color: #1155cc; }
@media print { .paper { padding: 0; background: none; } .page { box-shadow: none; margin: 0; max-width: none !important; } }
`;
