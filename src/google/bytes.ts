/** Bytes (0–255) as base64. */
export function base64(bytes: readonly number[]): string {
  return Utilities.base64Encode(signed(bytes));
}

/** A picture for a document. */
export function pngBlob(bytes: readonly number[], name: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(signed(bytes), 'image/png', name);
}

/** As Apps Script has bytes: from -128 to 127. */
function signed(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte << 24) >> 24);
}
