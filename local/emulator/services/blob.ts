import { converted } from './conversion';

/** Types by the ending of a name, as `setContentTypeFromExtension` reads it. */
const TYPES: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** Bytes with a name and a type. */
export class Blob {
  static readonly free = ['*'] as const;

  constructor(
    public _bytes: Buffer,
    public _contentType: string | null = null,
    public _name: string | null = null,
  ) {}

  getName(): string | null {
    return this._name;
  }

  setName(name: string): this {
    this._name = name;
    return this;
  }

  getContentType(): string | null {
    return this._contentType;
  }

  setContentType(contentType: string | null): this {
    this._contentType = contentType;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this._bytes);
  }

  setDataFromString(text: string, _charset?: string): this {
    this._bytes = Buffer.from(text);
    return this;
  }

  getBytes(): number[] {
    return signedBytes(this._bytes);
  }

  setBytes(data: number[]): this {
    this._bytes = Buffer.from(data);
    return this;
  }

  copyBlob(): Blob {
    return new Blob(Buffer.from(this._bytes), this._contentType, this._name);
  }

  getBlob(): Blob {
    return this;
  }

  getAs(contentType: string): Blob {
    return converted(this, contentType);
  }

  /** Files of Google's own kinds have to be exported first. */
  isGoogleType(): boolean {
    return this._contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setContentTypeFromExtension(): this {
    const ending = /\.([^.]*)$/.exec(this._name ?? '')?.[1]?.toLowerCase();
    this._contentType = TYPES[ending ?? ''] ?? 'application/octet-stream';
    return this;
  }

  getAllBlobs(): Blob[] {
    return [this];
  }
}

/** Whatever gives bytes: a blob, a file, a document. */
export interface BlobSource {
  getBlob(): Blob;
}

/** The blob of it; null where it is nothing of the kind. */
export function blobOf(source: BlobSource): Blob {
  return source instanceof Blob ? source : source.getBlob();
}

/** Bytes as Java has them: from -128 to 127. */
export function signedBytes(bytes: Buffer): number[] {
  return Array.from(new Int8Array(bytes));
}
