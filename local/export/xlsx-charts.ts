import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellState, ChartState, SheetState } from '../emulator/state';
import { columnLetters } from './a1';
import { type Html, raw, html as xml } from './html';

/** A pixel in the units of drawings. */
const EMU = 9525;
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];
const MAIN = 'http://schemas.openxmlformats.org';

/** Adds the bar charts of the sheets to a workbook that was written without them; `names` are those of its tabs. */
export function withCharts(book: Uint8Array, sheets: readonly SheetState[], names: readonly string[]): Uint8Array {
  if (!sheets.some(({ charts = [] }) => charts.length > 0)) return book;
  const files = unzipSync(book);
  const put = (path: string, text: string) => {
    files[path] = strToU8(text);
  };
  const change = (path: string, edit: (text: string) => string) =>
    put(path, edit(strFromU8(files[path] ?? new Uint8Array())));
  let count = 0;
  sheets.forEach(({ charts = [] }, index) => {
    const parts = charts.flatMap((chart) => {
      const text = chartPart(chart, sheets, names);
      return text === null ? [] : [{ chart, text, number: ++count }];
    });
    if (parts.length === 0) return;
    const number = index + 1;
    for (const { number: part, text } of parts) put(`xl/charts/chart${part}.xml`, text);
    put(`xl/drawings/drawing${number}.xml`, drawingPart(parts.map(({ chart }) => chart)));
    put(
      `xl/drawings/_rels/drawing${number}.xml.rels`,
      relations(parts.map(({ number: part }) => ['chart', `../charts/chart${part}.xml`])),
    );
    const own = `xl/worksheets/_rels/sheet${number}.xml.rels`;
    if (!files[own]) put(own, relations([]));
    change(own, (text) =>
      text.replace(
        '</Relationships>',
        `${relation('rIdCharts', 'drawing', `../drawings/drawing${number}.xml`)}</Relationships>`,
      ),
    );
    // Drawings come after the header of the page and before notes.
    change(`xl/worksheets/sheet${number}.xml`, (text) =>
      text.replace(/(?=<legacyDrawing|<tableParts|<extLst|<\/worksheet>)/, '<drawing r:id="rIdCharts"/>'),
    );
    change('[Content_Types].xml', (text) =>
      text.replace(
        '</Types>',
        `${[
          contentType(`/xl/drawings/drawing${number}.xml`, 'drawing'),
          ...parts.map(({ number: part }) => contentType(`/xl/charts/chart${part}.xml`, 'drawingml.chart')),
        ].join('')}</Types>`,
      ),
    );
  });
  return zipSync(files);
}

/** A bar chart with its first column as labels; null for other kinds of charts and for one without a line to show. */
function chartPart(chart: ChartState, sheets: readonly SheetState[], names: readonly string[]): string | null {
  const [range] = chart.ranges;
  const place = sheets.findIndex(({ id }) => id === range?.sheetId);
  if (!range || place < 0 || chart.type !== 'BAR') return null;
  const cells = sheets[place]?.cells ?? [];
  const at = (row: number, column: number): CellState | null => cells[row - 1]?.[column - 1] ?? null;
  const first = range.row + 1;
  let last = range.row + range.rows - 1;
  while (last >= first && !at(last, range.column)?.v) last -= 1;
  if (last < first) return null;
  const ref = (column: number, from: number, to = from) => {
    const letters = columnLetters(column);
    return `'${(names[place] ?? '').replaceAll("'", "''")}'!$${letters}$${from}${to === from ? '' : `:$${letters}$${to}`}`;
  };
  const points = (column: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => at(first + index, column)?.v).map((value, index) =>
      value === undefined || value === '' ? '' : xml`<c:pt idx="${index}"><c:v>${String(value)}</c:v></c:pt>`,
    );
  const total = xml`<c:ptCount val="${last - first + 1}"/>`;
  const colours = Array.isArray(chart.options.colors) ? chart.options.colors.map(String) : COLOURS;
  const isStacked = chart.options.isStacked === true;
  const series = Array.from({ length: range.columns - 1 }, (_, index) => {
    const column = range.column + 1 + index;
    const name = String(at(range.row, column)?.v ?? '');
    return xml`<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${ref(column, range.row)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="${(colours[index % colours.length] ?? '').replace('#', '')}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${ref(range.column, first, last)}</c:f><c:strCache>${total}${points(range.column)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${ref(column, first, last)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${total}${points(column)}</c:numCache></c:numRef></c:val></c:ser>`;
  });
  const legend =
    chart.options['legend.position'] === 'none'
      ? ''
      : xml`<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${LETTERS}</c:legend>`;
  return part(
    xml`<c:chartSpace xmlns:c="${MAIN}/drawingml/2006/chart" xmlns:a="${MAIN}/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${String(chart.options.title ?? '')}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${isStacked ? xml`<c:overlap val="100"/>` : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LETTERS}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${LETTERS}<c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea>${legend}<c:plotVisOnly val="${chart.hidden === 'SHOW_BOTH' ? 0 : 1}"/></c:chart></c:chartSpace>`,
  );
}

/** Letters of nine points. */
const LETTERS = xml`<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

/** Where the charts of a sheet stand: each from the corner of its cell, as large as it was made. */
function drawingPart(charts: readonly ChartState[]): string {
  const anchors = charts.map(
    ({ row, column, offsetX, offsetY, options: { width, height } }, index) =>
      xml`<xdr:oneCellAnchor><xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * EMU}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * EMU}</xdr:rowOff></xdr:from><xdr:ext cx="${(Number(width) || 600) * EMU}" cy="${(Number(height) || 371) * EMU}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${MAIN}/drawingml/2006/chart"><c:chart xmlns:c="${MAIN}/drawingml/2006/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
  );
  return part(
    xml`<xdr:wsDr xmlns:xdr="${MAIN}/drawingml/2006/spreadsheetDrawing" xmlns:a="${MAIN}/drawingml/2006/main" xmlns:r="${MAIN}/officeDocument/2006/relationships">${anchors}</xdr:wsDr>`,
  );
}

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const lines = list.map(([kind, target], index) => relation(`rId${index + 1}`, kind, target));
  return part(
    raw(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
    ),
  );
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${MAIN}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
}

function contentType(name: string, kind: string): string {
  return `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
}

function part(content: Html): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content.text}`;
}
