import type { EnumValue } from '../enums';
import { Exception, type Execution } from '../execution';
import { Blob } from './blob';
import { HtmlTemplate } from './html-template';

/** Names that `addMetaTag` takes (reference/html/html-output); others were seen to be refused. */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** A page for a dialog or the sidebar. */
export class HtmlOutput {
  static readonly free = ['*'] as const;
  private _title = '';
  private _width: number | null = null;
  private _height: number | null = null;
  private _favicon: string | null = null;
  private readonly _metaTags: HtmlOutputMetaTag[] = [];

  constructor(
    private _content: string,
    private readonly _run: Execution,
  ) {}

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

  appendUntrusted(content: string): this {
    this._content += content.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
    return this;
  }

  clear(): this {
    this._content = '';
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new Exception('The meta tag you specified is not allowed in this context.');
    }
    this._metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this._metaTags];
  }

  /** Without effect since 2015 (reference/html/html-output). */
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }

  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }

  getFaviconUrl(): string | null {
    return this._favicon;
  }

  setFaviconUrl(iconUrl: string): this {
    this._favicon = iconUrl;
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this._content), 'text/html', 'output.html');
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this._run, this._content);
  }
}

/** A meta tag of a page. */
export class HtmlOutputMetaTag {
  static readonly free = ['*'] as const;

  constructor(
    private readonly _name: string,
    private readonly _content: string,
  ) {}

  getName(): string {
    return this._name;
  }

  getContent(): string {
    return this._content;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
