import ExcelJS from 'exceljs';

/** Cells of a workbook that are neither text, number nor box. */
export async function notText(file: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const found: string[] = [];
  const plain = [ExcelJS.ValueType.String, ExcelJS.ValueType.Number, ExcelJS.ValueType.Boolean, ExcelJS.ValueType.Date];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!plain.includes(cell.type)) found.push(`${sheet.name}!${cell.address}: ${cell.text}`);
      });
    });
  }
  return found;
}
