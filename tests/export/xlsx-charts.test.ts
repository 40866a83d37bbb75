import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ChartState, SpreadsheetState } from '../../local/emulator/state';
import { writeXlsx } from '../../local/export/xlsx';
import { sampleState, sheet } from './sample-state';
import { unzip } from './unzip';

const dir = mkdtempSync(join(tmpdir(), 'charts-'));
const file = join(dir, 'book.xlsx');
afterAll(() => rmSync(dir, { recursive: true }));
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const CHART: ChartState = {
  id: 1,
  type: 'BAR',
  ranges: [{ sheetId: 2, row: 1, column: 1, rows: 9, columns: 3 }],
  options: { title: 'План <по этапам>', width: 420, height: 286, isStacked: true, colors: ['#3d85c6', '#d9d9d9'] },
  row: 3,
  column: 5,
  offsetX: 10,
  offsetY: 0,
  headers: 1,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'SHOW_BOTH',
};

/** A first sheet with a chart of the numbers on a hidden one, of which two lines are filled. */
async function saved(): Promise<Record<string, string>> {
  const [book] = Object.values(sampleState().spreadsheets);
  const numbers = sheet(2, "Числа 'плана' школы", [
    ['Этап', 'Выполнено', 'Впереди'],
    ['Подготовка', '3', '1'],
    ['Итоги', '0', '4'],
  ]);
  const start = { ...sheet(1, 'Начало', [['Что дальше']]), charts: [CHART] };
  start.conditionalFormats = [
    {
      boxes: [{ row: 1, column: 1, rows: 1, columns: 1 }],
      type: 'CUSTOM_FORMULA',
      args: ['=NOW()-$A$1>3/24'],
      bg: '#ff0000',
      color: null,
      bold: false,
    },
  ];
  await writeXlsx({ ...(book as SpreadsheetState), sheets: [start, { ...numbers, hidden: true }] }, file);
  return unzip(readFileSync(file));
}

it('a chart of the sheet is a chart of the workbook, of the lines that have a name', async () => {
  const files = await saved();
  const chart = files['xl/charts/chart1.xml'] ?? '';
  expect(chart).toContain('План &lt;по этапам&gt;');
  expect([...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, ref]) => ref?.replaceAll('&#39;', "'"))).toEqual([
    "'Числа ''плана'' школы'!$B$1",
    "'Числа ''плана'' школы'!$A$2:$A$3",
    "'Числа ''плана'' школы'!$B$2:$B$3",
    "'Числа ''плана'' школы'!$C$1",
    "'Числа ''плана'' школы'!$A$2:$A$3",
    "'Числа ''плана'' школы'!$C$2:$C$3",
  ]);
  // The numbers stand on a hidden sheet.
  expect(chart).toContain('<c:plotVisOnly val="0"/>');
  expect(files['xl/drawings/drawing1.xml']).toContain(
    '<xdr:col>4</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>2</xdr:row>',
  );
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<headerFooter>.*<\/headerFooter><drawing r:id="rIdCharts"\/>/);
  expect(files['[Content_Types].xml']).toContain('/xl/charts/chart1.xml');
});

it('what a conditional format sees by the clock is left out: a file has none', async () => {
  expect((await saved())['xl/worksheets/sheet1.xml']).not.toContain('NOW()');
});

it.skipIf(!has('soffice') || !has('pdftotext'))(
  'LibreOffice shows the chart (skipped where there is no LibreOffice)',
  async () => {
    await saved();
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, file], { stdio: 'ignore' });
    const text = execFileSync('pdftotext', [join(dir, 'book.pdf'), '-'], { encoding: 'utf8' });
    expect(text).toContain('План <по этапам>');
    expect(text).toContain('Подготовка');
  },
);
