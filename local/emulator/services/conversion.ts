import { Exception } from '../execution';
import { Blob } from './blob';

/**
 * A blob in another type. Only PDF is made: one blank page that stands in for the real one, with the right type and name;
 * the text after the last dot of a name gives way to "pdf" (reference/drive/file).
 */
export function converted(blob: Blob, contentType: string): Blob {
  const type = blob._contentType ?? '';
  if (contentType === type) return blob.copyBlob();
  if (contentType !== 'application/pdf') {
    throw new Exception(`Converting from ${type} to ${contentType} is not supported.`);
  }
  const name = blob._name && `${blob._name.replace(/\.[^.]*$/, '')}.pdf`;
  return new Blob(Buffer.from(BLANK_PAGE), contentType, name);
}

const BLANK_PAGE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
