import { type EnumValue, enumOf } from '../../enums';
import type { Document } from './document';
import type { Body, FooterSection, HeaderSection } from './section';

const TAB_TYPE = enumOf('DocumentApp.TabType', ['DOCUMENT_TAB']);

/** The one tab of a document. */
export class Tab {
  static readonly free: readonly string[] = [
    'getId',
    'getTitle',
    'getIndex',
    'getType',
    'getChildTabs',
    'asDocumentTab',
  ];
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(private readonly _document: Document) {}

  getId(): string {
    return FIRST_TAB;
  }

  getTitle(): string {
    return this._document._draft.run.user.locale === 'ru' ? 'Вкладка 1' : 'Tab 1';
  }

  getIndex(): number {
    return 0;
  }

  getType(): EnumValue {
    return TAB_TYPE.DOCUMENT_TAB;
  }

  getChildTabs(): Tab[] {
    return [];
  }

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this._document);
  }
}

/** The contents of a tab. */
export class DocumentTab {
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(private readonly _document: Document) {}

  getBody(): Body {
    return this._document.getBody();
  }

  getHeader(): HeaderSection | null {
    return this._document.getHeader();
  }

  addHeader(): HeaderSection {
    return this._document.addHeader();
  }

  getFooter(): FooterSection | null {
    return this._document.getFooter();
  }

  addFooter(): FooterSection {
    return this._document.addFooter();
  }
}

/** The id of the tab that every document begins with. */
export const FIRST_TAB = 't.0';
