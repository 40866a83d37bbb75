import { Exception } from '../../execution';
import type { DriveFile } from '../../state';
import { webViewLink } from '../drive-files';
import type { User } from '../spreadsheet/user';
import { DocumentContents } from './document-contents';
import { MISSING } from './draft';
import type { PageBreak } from './inline-objects';
import type { ListItem, Paragraph } from './paragraph';
import { editors, share, unshare, viewers } from './people';
import { FIRST_TAB, Tab } from './tab';
import type { Table } from './table';

/** A document with one tab. Its contents are a draft until `saveAndClose` or the end of the run; its name is not. */
export class Document extends DocumentContents {
  static readonly free: readonly string[] = ['getId', 'getUrl'];

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
    this._file().name = name;
    return this;
  }

  getTabs(): Tab[] {
    return [new Tab(this._draft)];
  }

  /** In a document that is not bound to the script, the first. */
  getActiveTab(): Tab {
    return new Tab(this._draft);
  }

  getTab(tabId: string): Tab | null {
    return tabId === FIRST_TAB ? new Tab(this._draft) : null;
  }

  /** Nobody has a document open in which the script could see it. */
  getCursor(): null {
    return null;
  }

  getSelection(): null {
    return null;
  }

  getLanguage(): string | null {
    return this._draft.state.language ?? null;
  }

  setLanguage(languageCode: string): this {
    this._draft.touch();
    this._draft.state.language = languageCode;
    return this;
  }

  getEditors(): User[] {
    return editors(this._draft.run, this._file());
  }

  getViewers(): User[] {
    return viewers(this._draft.run, this._file());
  }

  addEditor(user: string | User): this {
    return this._share([user], 'writer');
  }

  addEditors(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'writer');
  }

  addViewer(user: string | User): this {
    return this._share([user], 'reader');
  }

  addViewers(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'reader');
  }

  removeEditor(user: string | User): this {
    unshare(this._file(), user);
    return this;
  }

  removeViewer(user: string | User): this {
    unshare(this._file(), user);
    return this;
  }

  // Not in the reference any longer; they do what those of the body do.
  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this.getBody().appendParagraph(paragraph);
  }

  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return this.getBody().insertParagraph(childIndex, paragraph);
  }

  appendListItem(listItem: string | ListItem): ListItem {
    return this.getBody().appendListItem(listItem);
  }

  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    return this.getBody().insertListItem(childIndex, listItem);
  }

  appendTable(cells?: string[][] | Table | null): Table {
    return this.getBody().appendTable(cells);
  }

  insertTable(childIndex: number, cells?: string[][] | Table | null): Table {
    return this.getBody().insertTable(childIndex, cells);
  }

  appendPageBreak(): PageBreak {
    return this.getBody().appendPageBreak();
  }

  clear(): this {
    this.getBody().clear();
    return this;
  }

  saveAndClose(): void {
    this._open();
    this._draft.commit();
    this._draft.closed = true;
  }

  private _share(users: (string | User)[], role: 'writer' | 'reader'): this {
    share(this._draft.run, this._file(), users, role);
    return this;
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
