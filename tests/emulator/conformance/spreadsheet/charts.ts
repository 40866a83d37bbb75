import { type Case, error, known } from '../case';

const fakes = known('live', 'brucemcpherson/gas-fakes (test/testsheetschart.js), run on Apps Script too');
const chart = known('doc', 'reference/spreadsheet/embedded-chart');
const builder = known('doc', 'reference/spreadsheet/embedded-chart-builder');
const sheet = known('doc', 'reference/spreadsheet/sheet');
const guess = known('guess', 'from memory');

/** A chart that stands in the sheet, and `charts`, how many there are. */
const INSERTED = `sheet.getRange('A1:B3').setValues([['L', 'V'], ['a', 1], ['b', 2]]);
sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A3'))
  .addRange(sheet.getRange('B1:B3')).setPosition(2, 3, 10, 20).setOption('title', 'Test').build());
const [one] = sheet.getCharts();`;

/** Charts of a sheet. */
export const CHARTS: Case[] = [
  fakes(
    'a chart is built, and changed by modify',
    'const one = sheet.newChart().setChartType(Charts.ChartType.COLUMN).build(); return [String(one), one.modify().getChartType()]',
    ['EmbeddedChart', 'COLUMN'],
  ),
  fakes('an inserted chart is found by its title', `${INSERTED} return one.getOptions().get('title')`, 'Test'),
  fakes(
    'where a chart stands',
    `${INSERTED} const info = one.getContainerInfo(); return [String(info), info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]`,
    ['ContainerInfo', 2, 3, 10, 20],
  ),
  fakes('what a chart shows', `${INSERTED} return one.getRanges().map((range) => range.getA1Notation())`, [
    'A1:A3',
    'B1:B3',
  ]),
  fakes(
    'a chart is moved by updateChart',
    `${INSERTED} sheet.updateChart(one.modify().setPosition(5, 6, 0, 0).build()); const all = sheet.getCharts(); return [all.length, all[0].getContainerInfo().getAnchorRow(), all[0].getChartId() === one.getChartId()]`,
    [1, 5, true],
  ),
  fakes('a removed chart is gone', `${INSERTED} sheet.removeChart(one); return sheet.getCharts()`, []),
  fakes(
    'each kind of builder has its type',
    "const b = sheet.newChart(); return ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'].map((kind) => b[['as', kind, 'Chart'].join('')]().getChartType())",
    ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE'],
  ),
  fakes(
    'a builder prints under a name of Google’s own',
    "String(sheet.newChart()).split('@')[0]",
    'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder',
  ),
  fakes('clearRanges leaves none', "sheet.newChart().addRange(sheet.getRange('A1')).clearRanges().getRanges()", []),
  fakes(
    'removeRange takes one range',
    "const range = sheet.getRange('A1'); return sheet.newChart().addRange(range).addRange(sheet.getRange('B1')).removeRange(range).getRanges().length",
    1,
  ),
  fakes(
    'methods of one kind chain',
    "const b = sheet.newChart().asBarChart().setColors(['#ff0000']).setXAxisTitle('x').setYAxisTitle('y').setRange(0, 75).setStacked().setTitle('t').setLegendPosition(Charts.Position.BOTTOM).setBackgroundColor('#ffffff').build(); return b.getOptions().get('title')",
    't',
  ),
  fakes(
    'a pie is shown in space',
    "sheet.newChart().asPieChart().set3D().setTitle('t').build().modify().getChartType()",
    'PIE',
  ),
  chart('a chart that is in no sheet has no id', 'sheet.newChart().build().getChartId()', null),
  chart('a chart of a sheet has an id', `${INSERTED} return typeof one.getChartId()`, 'number'),
  chart(
    'headers, order and strategies read back',
    'const one = sheet.newChart().setNumHeaders(1).setTransposeRowsAndColumns(true).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build(); return [one.getNumHeaders(), one.getTransposeRowsAndColumns(), one.getMergeStrategy(), one.getHiddenDimensionStrategy()]',
    [1, true, 'MERGE_ROWS', 'SHOW_BOTH'],
  ),
  chart(
    'a chart that was got does not change by itself',
    `${INSERTED} one.modify().setOption('title', 'Other'); return sheet.getCharts()[0].getOptions().get('title')`,
    'Test',
  ),
  builder('a builder without ranges has none', 'sheet.newChart().getRanges()', []),
  sheet('a new sheet has no charts', 'sheet.getCharts()', []),
  sheet(
    'a range is needed',
    "sheet.newChart().addRange('A1')",
    error("don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange."),
  ),
  guess(
    'a chart goes with its rows',
    `${INSERTED} sheet.insertRowBefore(1); const [moved] = sheet.getCharts(); return [moved.getContainerInfo().getAnchorRow(), moved.getRanges()[0].getA1Notation()]`,
    [3, 'A2:A4'],
  ),
  guess('a copied sheet has its charts', `${INSERTED} return sheet.copyTo(book).getCharts().length`, 1),
];
