import type { EnumValue } from '../../enums';
import { DocumentContents } from './document-contents';
import type { Draft } from './draft';
import { TAB_TYPE } from './enums';

/** The one tab of a document. */
export class Tab {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };

  constructor(private readonly _draft: Draft) {}

  getId(): string {
    return FIRST_TAB;
  }

  getTitle(): string {
    return this._draft.run.user.locale === 'ru' ? 'Вкладка 1' : 'Tab 1';
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
    return new DocumentTab(this._draft);
  }
}

/** The contents of a tab. */
export class DocumentTab extends DocumentContents {}

/** The id of the tab that every document begins with. */
export const FIRST_TAB = 't.0';
