/** Puts a square picture, pixels wide, into a cell of the first table of a document. */
export function addPicture(
  documentId: string,
  picture: GoogleAppsScript.Base.Blob,
  { row, column, size }: { row: number; column: number; size: number },
): void {
  const document = DocumentApp.openById(documentId);
  const cell = document.getBody().getTables()[0]?.getCell(row, column);
  cell?.getChild(0).asParagraph().appendInlineImage(picture).setWidth(size).setHeight(size);
  document.saveAndClose();
}
