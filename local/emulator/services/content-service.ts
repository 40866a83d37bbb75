import { type EnumValue, enumOf } from '../enums';

const MIME_TYPE = enumOf('ContentService.MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

/** `ContentService`: texts that a web app would answer with. */
export class ContentServiceService {
  static readonly free = ['*'] as const;
  readonly MimeType = MIME_TYPE;

  createTextOutput(...args: string[]): TextOutput {
    return new TextOutput(args[0] ?? '');
  }
}

/** A text with its type. */
export class TextOutput {
  static readonly free = ['*'] as const;
  private _type: EnumValue = MIME_TYPE.TEXT;
  private _fileName: string | null = null;

  constructor(private _content: string) {}

  getContent(): string {
    return this._content;
  }

  setContent(content: string): this {
    this._content = content;
    return this;
  }

  append(addedContent: string): this {
    this._content += addedContent;
    return this;
  }

  clear(): this {
    this._content = '';
    return this;
  }

  getMimeType(): EnumValue {
    return this._type;
  }

  setMimeType(mimeType: EnumValue): this {
    this._type = mimeType;
    return this;
  }

  getFileName(): string | null {
    return this._fileName;
  }

  downloadAsFile(filename: string): this {
    this._fileName = filename;
    return this;
  }
}
