import { enumOf } from '../enums';

const X_FRAME_OPTIONS_MODE = enumOf('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
const SANDBOX_MODE = enumOf('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

/** `HtmlService`: pages out of strings; templates are not emulated. */
export class HtmlServiceService {
  static readonly free: readonly string[] = ['createHtmlOutput'];
  readonly XFrameOptionsMode = X_FRAME_OPTIONS_MODE;
  readonly SandboxMode = SANDBOX_MODE;

  createHtmlOutput(...args: string[]): HtmlOutput {
    return new HtmlOutput(args[0] ?? '');
  }
}

/** A page for a dialog or the sidebar. */
export class HtmlOutput {
  static readonly free: readonly string[] = [
    'getTitle',
    'setTitle',
    'getWidth',
    'setWidth',
    'getHeight',
    'setHeight',
    'getContent',
    'setContent',
    'append',
    'clear',
  ];
  private _title = '';
  private _width: number | null = null;
  private _height: number | null = null;

  constructor(private _content: string) {}

  getTitle(): string {
    return this._title;
  }

  setTitle(title: string): this {
    this._title = title;
    return this;
  }

  getWidth(): number | null {
    return this._width;
  }

  setWidth(width: number): this {
    this._width = width;
    return this;
  }

  getHeight(): number | null {
    return this._height;
  }

  setHeight(height: number): this {
    this._height = height;
    return this;
  }

  getContent(): string {
    return this._content;
  }

  setContent(content: string): this {
    this._content = content;
    return this;
  }

  append(content: string): this {
    this._content += content;
    return this;
  }

  clear(): this {
    this._content = '';
    return this;
  }
}
