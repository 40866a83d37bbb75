/** What Google has and version 2.0.13 of the declarations lacks or tells too narrowly. Read as text, like they are. */
declare namespace GoogleAppsScript {
  namespace Card_Service {
    // The declarations do not say which classes are widgets and buttons.
    interface ButtonSet {
      addButton(button: unknown): ButtonSet;
    }
    interface CardSection {
      addWidget(widget: unknown): CardSection;
    }
    interface Column {
      addWidget(widget: unknown): Column;
    }
    interface DecoratedText {
      setButton(button: unknown): DecoratedText;
    }
  }
  namespace Document {
    // Seen live: what is no text is refused by the method itself («Invalid argument: replacement»).
    interface Body {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface FooterSection {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface FootnoteSection {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface HeaderSection {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface ListItem {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface Paragraph {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface Table {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface TableCell {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface TableRow {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    interface Text {
      replaceText(searchPattern: string, replacement: unknown): Element;
    }
    // No longer in the reference, seen live (gas-fakes, test/testdocs.js and testdocsnext.js).
    interface Document {
      appendListItem(listItem: ListItem): ListItem;
      appendListItem(text: string): ListItem;
      appendPageBreak(): PageBreak;
      appendParagraph(paragraph: Paragraph): Paragraph;
      appendParagraph(text: string): Paragraph;
      appendTable(): Table;
      appendTable(cells: string[][]): Table;
      appendTable(table: Table): Table;
      clear(): Document;
      insertListItem(childIndex: Integer, listItem: ListItem): ListItem;
      insertListItem(childIndex: Integer, text: string): ListItem;
      insertParagraph(childIndex: Integer, paragraph: Paragraph): Paragraph;
      insertParagraph(childIndex: Integer, text: string): Paragraph;
      insertTable(childIndex: Integer, cells: string[][]): Table;
      insertTable(childIndex: Integer, table: Table): Table;
    }
  }
  namespace Base {
    interface User {
      toString(): string;
    }
  }
  namespace Drive {
    // Seen live (gas-fakes, test/testdrive.js): Drive looks at a missing id or name itself, and all print as their names.
    interface DriveApp {
      createFile(name: null, content: string): File;
      getFileById(id: null): File;
      getFolderById(id: null): Folder;
      toString(): string;
    }
    interface File {
      toString(): string;
    }
    interface Folder {
      toString(): string;
    }
    interface User {
      getUserLoginId(): string;
    }
  }
  namespace Forms {
    // reference/forms/form, reference/forms/form-app: publishing, since 2025.
    interface Form {
      addPublishedReader(emailAddress: string): Form;
      addPublishedReader(user: Base.User): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      addRatingItem(): RatingItem;
      getPublishedReaders(): Base.User[];
      isPublished(): boolean;
      removePublishedReader(emailAddress: string): Form;
      removePublishedReader(user: Base.User): Form;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
    interface FormApp {
      RatingIconType: typeof RatingIconType;
      create(title: string, isPublished: boolean): Form;
    }
    interface Item {
      asRatingItem(): RatingItem;
    }
    // reference/forms/rating-item
    interface RatingItem {
      createResponse(response: Integer): ItemResponse;
      duplicate(): RatingItem;
      getGeneralFeedback(): QuizFeedback;
      getHelpText(): string;
      getId(): Integer;
      getIndex(): Integer;
      getPoints(): Integer;
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): Integer;
      getTitle(): string;
      getType(): ItemType;
      isRequired(): boolean;
      setGeneralFeedback(feedback: QuizFeedback): RatingItem;
      setHelpText(text: string): RatingItem;
      setPoints(points: Integer): RatingItem;
      setRatingIcon(ratingIcon: RatingIconType): RatingItem;
      setRatingScaleLevel(level: Integer): RatingItem;
      setRequired(enabled: boolean): RatingItem;
      setTitle(title: string): RatingItem;
    }
    // Seen live: moveItem refuses a TextItem where it takes an Item. Of these two nobody has said so.
    type TypedItem =
      | CheckboxGridItem
      | CheckboxItem
      | DateItem
      | DateTimeItem
      | DurationItem
      | GridItem
      | ImageItem
      | ListItem
      | MultipleChoiceItem
      | PageBreakItem
      | ParagraphTextItem
      | RatingItem
      | ScaleItem
      | SectionHeaderItem
      | TextItem
      | TimeItem
      | VideoItem;
    interface Form {
      deleteItem(item: TypedItem): void;
    }
    // reference/forms/grid-item: null is a skipped row.
    interface GridItem {
      createResponse(responses: Array<string | null>): ItemResponse;
    }
    interface CheckboxGridItem {
      createResponse(responses: Array<string[] | null>): ItemResponse;
    }
    interface FormResponse {
      getGradableResponseForItem(item: TypedItem): ItemResponse;
      getResponseForItem(item: TypedItem): ItemResponse;
    }
  }
  namespace Script {
    // concepts/scopes: granular consent, since 2025.
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
    interface Trigger {
      // Not in the reference, seen live (Chimildic/goofy, issue 166).
      isDisabled(): boolean;
    }
  }
  namespace Spreadsheet {
    // No longer in the reference, seen live (gas-fakes, test/testsheetsformatting.js and testsheetsvalues.js).
    interface Range {
      getBackgroundColor(): string;
      getBackgroundColors(): string[][];
      getColumnIndex(): Integer;
      setBackgroundColor(color: string | null): Range;
      setBackgroundColors(color: Array<Array<string | null>>): Range;
      // What is no type of paste counts as a normal one (issue 427192537).
      copyTo(destination: Range, copyPasteType: string | CopyPasteType): void;
    }
    interface SpreadsheetApp {
      openByKey(key: string): Spreadsheet;
    }
    interface Spreadsheet {
      getKey(): string;
    }
    interface ColorBuilder extends Color {}
    interface Spreadsheet {
      // Scripts that ask for a sheet without a name get null, and fail later.
      getSheetByName(name: null): Sheet | null;
    }
  }
}
