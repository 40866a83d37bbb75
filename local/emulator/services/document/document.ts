import { Exception } from '../../execution';
import type { DriveFile } from '../../state';
import { webViewLink } from '../drive-files';
import { textArgument } from './arguments';
import { newParagraph } from './blocks';
import { type Draft, MISSING } from './draft';
import { Body, FooterSection, HeaderSection } from './section';
import { FIRST_TAB, Tab } from './tab';

/** A document with one tab. Its contents are a draft until `saveAndClose` or the end of the run; its name is not. */
export class Document {
  static readonly free: readonly string[] = ['getId', 'getUrl'];
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(readonly _draft: Draft) {}

  getId(): string {
    return this._draft.state.id;
  }

  getUrl(): string {
    return webViewLink(this._file());
  }

  getName(): string {
    return this._file().name;
  }

  setName(name: string): this {
    this._open();
    this._file().name = textArgument(name, 'Document.setName');
    return this;
  }

  getTabs(): Tab[] {
    return [new Tab(this)];
  }

  /** In a document that is not bound to the script, the first. */
  getActiveTab(): Tab {
    return new Tab(this);
  }

  getTab(tabId: string): Tab | null {
    return tabId === FIRST_TAB ? new Tab(this) : null;
  }

  getBody(): Body {
    return new Body(this._draft, this._draft.state.body);
  }

  getHeader(): HeaderSection | null {
    const { header } = this._draft.state;
    return header && new HeaderSection(this._draft, header);
  }

  addHeader(): HeaderSection {
    const { state } = this._draft;
    if (state.header) throw new Exception('Document already contains a header.');
    this._draft.touch();
    state.header = [newParagraph('')];
    return new HeaderSection(this._draft, state.header);
  }

  getFooter(): FooterSection | null {
    const { footer } = this._draft.state;
    return footer && new FooterSection(this._draft, footer);
  }

  addFooter(): FooterSection {
    const { state } = this._draft;
    if (state.footer) throw new Exception('Document already contains a footer.');
    this._draft.touch();
    state.footer = [newParagraph('')];
    return new FooterSection(this._draft, state.footer);
  }

  saveAndClose(): void {
    this._open();
    this._draft.commit();
    this._draft.closed = true;
  }

  private _open(): void {
    if (this._draft.closed) throw new Exception('Document is closed, its contents cannot be updated.');
  }

  private _file(): DriveFile {
    const file = this._draft.run.state.files[this.getId()];
    if (!file) throw new Exception(MISSING);
    return file;
  }
}
