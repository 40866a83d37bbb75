import { expect, it } from 'vitest';
import type { SheetView } from '../../local/playground/protocol';
import { sheetView } from '../../local/playground/sheet-view';
import { scriptSpace } from '../emulator/script-space';

it('A filter hides rows, and its head is marked', () => {
  const view = drawn(`
    sheet.getRange('A1:B4').setValues([['Имя', 'Часы'], ['Анна', 1], ['Вера', 5], ['Юлия', 9]]).createFilter()
      .setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build());`);
  expect(view.filteredRows).toEqual([2]);
  expect(view.filter).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
});

it('A filter by formula hides nothing, since nobody computes it', () => {
  const view = drawn(`
    sheet.getRange('A1:A3').setValues([['Имя'], ['Анна'], ['Вера']]).createFilter()
      .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=A2="Анна"').build());`);
  expect(view.filteredRows).toEqual([]);
});

it('Alternating colours show, also under empty cells, and give way to a cell’s own', () => {
  const view = drawn(`
    sheet.getRange('A1').setValue('Шапка'); sheet.getRange('A2').setValue('1'); sheet.getRange('A3').setValue('2').setBackground('#ff0000');
    sheet.getRange('A1:B3').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN);`);
  const bg = (row: number, column: number) => view.styles[view.cells[row - 1]?.[column - 1]?.s ?? -1]?.bg;
  expect([bg(1, 1), bg(1, 2), bg(2, 1), bg(3, 1), bg(3, 2)]).toEqual([
    '#63d297',
    '#63d297',
    undefined,
    '#ff0000',
    '#e7f9ef',
  ]);
});

it('Rich text comes in stretches, each with its style', () => {
  const view = drawn(`
    const text = SpreadsheetApp.newRichTextValue().setText('Приказ подписан')
      .setTextStyle(0, 6, SpreadsheetApp.newTextStyle().setBold(true).setUnderline(true).build()).build();
    sheet.getRange('A1').setRichTextValue(text);`);
  const runs = view.cells[0]?.[0]?.runs ?? [];
  expect(runs.map(({ t, s }) => [t, s === null ? null : view.styles[s]])).toEqual([
    ['Приказ', { bold: true, line: 'underline' }],
    [' подписан', null],
  ]);
});

it('A line through a cell is drawn', () => {
  const view = drawn("sheet.getRange('A1').setValue('снято').setFontLine('line-through');");
  expect(view.styles[view.cells[0]?.[0]?.s ?? -1]).toEqual({ line: 'line-through' });
});

it('What a list would not have is marked', () => {
  const view = drawn(`
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'], true).setAllowInvalid(true).build();
    sheet.getRange('A1:A3').setDataValidation(rule).setValues([['да'], ['может быть'], ['']]);`);
  expect(view.cells.map((row) => row[0]?.bad)).toEqual([undefined, '', undefined]);
});

it('A chart shows the numbers of its range, computed ones too, down to the last line with a name', () => {
  const view = drawn(`
    sheet.getRange('A1:C4').setValues([['Этап', 'Сделано', 'Впереди'], ['Осень', 3, ''], ['Весна', '=B2*2', 4], ['', '', '']]);
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C4'))
      .setPosition(2, 5, 0, 0).setOption('title', 'План').setOption('colors', ['#3d85c6']).build());`);
  expect(view.charts).toMatchObject([
    {
      ...{ type: 'BAR', title: 'План', row: 2, column: 5, width: 600, labels: ['Осень', 'Весна'] },
      series: [
        { name: 'Сделано', colour: '#3d85c6', values: [3, 6] },
        { name: 'Впереди', colour: '#3d85c6', values: [null, 4] },
      ],
    },
  ]);
});

/** The first sheet after the script has run over it. */
function drawn(script: string): SheetView {
  const { space, book, run } = scriptSpace(
    `function main() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${script} }`,
  );
  expect(run().error).toBeUndefined();
  const spreadsheet = space.state.spreadsheets[book];
  const sheet = spreadsheet?.sheets[0];
  if (!spreadsheet || !sheet) throw new Error('There is no sheet.');
  return sheetView(space.state, spreadsheet, sheet);
}
