import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import type { FormState, ItemState, ItemType } from '../../state';
import { mayEdit } from './access';
import { editUrl, publishedUrl } from './addresses';
import { addAnswerColumns, linkAnswerSheet, unlinkAnswerSheet } from './answer-sheet';
import type { BaseItem } from './base-item';
import { DESTINATION_TYPE } from './enums';
import { FormResponse } from './form-response';
import {
  CheckboxGridItem,
  CheckboxItem,
  DateItem,
  GridItem,
  Item,
  ListItem,
  MultipleChoiceItem,
  ParagraphTextItem,
  ScaleItem,
  SectionHeaderItem,
  TextItem,
  TimeItem,
} from './items';
import { newItem } from './new-form';
import { PageBreakItem } from './page-break';

/** What Google says of an id behind which this user finds nothing. */
export const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** A form, opened by somebody who may edit it. */
export class Form {
  static readonly free: readonly string[] = ['getId', 'getEditUrl', 'getPublishedUrl', 'createResponse'];
  static readonly recorded: readonly string[] = [
    'setConfirmationMessage',
    'setCustomClosedFormMessage',
    'setProgressBar',
    'setShowLinkToRespondAgain',
  ];
  static readonly scopes: Record<string, string[]> = { '*': ['forms.currentonly', 'forms'] };

  constructor(
    private readonly _run: Execution,
    readonly formId: string,
  ) {}

  getId(): string {
    return this.formId;
  }

  getEditUrl(): string {
    return editUrl(this.formId);
  }

  getPublishedUrl(): string {
    return publishedUrl(this.formId);
  }

  getTitle(): string {
    return this._state().title;
  }

  setTitle(title: string): this {
    return this._setText('title', title);
  }

  getDescription(): string {
    return this._state().description;
  }

  setDescription(description: string): this {
    return this._setText('description', description);
  }

  getConfirmationMessage(): string {
    return this._state().confirmationMessage;
  }

  setConfirmationMessage(message: string): this {
    return this._setText('confirmationMessage', message);
  }

  getCustomClosedFormMessage(): string {
    return this._state().closedMessage;
  }

  setCustomClosedFormMessage(message: string): this {
    return this._setText('closedMessage', message);
  }

  isAcceptingResponses(): boolean {
    return this._state().accepting;
  }

  setAcceptingResponses(enabled: boolean): this {
    const form = this._state();
    if (enabled && !form.published) throw new Exception('Operation not supported on unpublished form');
    form.accepting = enabled;
    return this;
  }

  isPublished(): boolean {
    return this._state().published;
  }

  /** Publishing also opens the form for answers, unpublishing closes it (forms/api/guides/publish-form). */
  setPublished(enabled: boolean): this {
    Object.assign(this._state(), { published: enabled, accepting: enabled });
    return this;
  }

  supportsAdvancedResponderPermissions(): boolean {
    this._state();
    return true;
  }

  collectsEmail(): boolean {
    return this._state().collectEmail;
  }

  setCollectEmail(collect: boolean): this {
    this._setFlag('collectEmail', collect);
    addAnswerColumns(this._run.state, this._state(), this._run.user.locale);
    return this;
  }

  canEditResponse(): boolean {
    return this._state().allowEdits;
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this._setFlag('allowEdits', enabled);
  }

  hasLimitOneResponsePerUser(): boolean {
    return this._state().limitOne;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this._setFlag('limitOne', enabled);
  }

  hasProgressBar(): boolean {
    return this._state().progressBar;
  }

  setProgressBar(enabled: boolean): this {
    return this._setFlag('progressBar', enabled);
  }

  hasRespondAgainLink(): boolean {
    return this._state().showLinkToRespondAgain;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this._setFlag('showLinkToRespondAgain', enabled);
  }

  isQuiz(): boolean {
    return this._state().quiz ?? false;
  }

  setIsQuiz(enabled: boolean): this {
    return this._setFlag('quiz', enabled);
  }

  getShuffleQuestions(): boolean {
    return this._state().shuffle ?? false;
  }

  setShuffleQuestions(shuffle: boolean): this {
    return this._setFlag('shuffle', shuffle);
  }

  isPublishingSummary(): boolean {
    return this._state().publishingSummary ?? false;
  }

  setPublishingSummary(enabled: boolean): this {
    return this._setFlag('publishingSummary', enabled);
  }

  requiresLogin(): boolean {
    return this._state().requireLogin ?? false;
  }

  setRequireLogin(requireLogin: boolean): this {
    return this._setFlag('requireLogin', requireLogin);
  }

  getSummaryUrl(): string {
    return this.getPublishedUrl().replace('viewform', 'viewanalytics');
  }

  getItems(...args: EnumValue[]): Item[] {
    const [type] = args;
    return this._state()
      .items.filter((item) => !type || item.type === type.name)
      .map(({ id }) => new Item(this._run, this.formId, id));
  }

  getItemById(id: number): Item | null {
    const exists = this._state().items.some((item) => item.id === id);
    return exists ? new Item(this._run, this.formId, id) : null;
  }

  moveItem(from: number | BaseItem, to: number): Item {
    const { items } = this._state();
    const item = this._find(from);
    if (!items[to]) throw new Exception(`Invalid argument: toIndex (${to})`);
    items.splice(items.indexOf(item), 1);
    items.splice(to, 0, item);
    return new Item(this._run, this.formId, item.id);
  }

  deleteItem(which: number | BaseItem): void {
    const { items } = this._state();
    items.splice(items.indexOf(this._find(which)), 1);
  }

  addTextItem(): TextItem {
    return new TextItem(this._run, this.formId, this._add('TEXT'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this._run, this.formId, this._add('PARAGRAPH_TEXT'));
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this._run, this.formId, this._add('MULTIPLE_CHOICE'));
  }

  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this._run, this.formId, this._add('CHECKBOX'));
  }

  addListItem(): ListItem {
    return new ListItem(this._run, this.formId, this._add('LIST'));
  }

  addScaleItem(): ScaleItem {
    return new ScaleItem(this._run, this.formId, this._add('SCALE'));
  }

  addGridItem(): GridItem {
    return new GridItem(this._run, this.formId, this._add('GRID'));
  }

  addCheckboxGridItem(): CheckboxGridItem {
    return new CheckboxGridItem(this._run, this.formId, this._add('CHECKBOX_GRID'));
  }

  addDateItem(): DateItem {
    return new DateItem(this._run, this.formId, this._add('DATE'));
  }

  addTimeItem(): TimeItem {
    return new TimeItem(this._run, this.formId, this._add('TIME'));
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this._run, this.formId, this._add('SECTION_HEADER'));
  }

  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this._run, this.formId, this._add('PAGE_BREAK'));
  }

  getDestinationId(): string {
    return this._destination().spreadsheetId;
  }

  getDestinationType(): EnumValue {
    this._destination();
    return DESTINATION_TYPE.SPREADSHEET;
  }

  setDestination(_type: EnumValue, id: string): this {
    const { state, user } = this._run;
    const spreadsheet = state.spreadsheets[id];
    if (!spreadsheet || !mayEdit(state, id, user.email)) throw new Exception(NO_ITEM);
    linkAnswerSheet(state, this._state(), spreadsheet, user.locale);
    return this;
  }

  removeDestination(): this {
    unlinkAnswerSheet(this._run.state, this._state());
    return this;
  }

  getResponses(...args: Date[]): FormResponse[] {
    const since = args[0]?.getTime() ?? Number.NEGATIVE_INFINITY;
    const inclusive = this._run.switches.responsesSinceInclusive;
    return this._state()
      .responses.filter(({ timestamp }) => timestamp > since || (inclusive && timestamp === since))
      .map((response) => new FormResponse(this._run, this.formId, response));
  }

  getResponse(responseId: string): FormResponse {
    const response = this._state().responses.find(({ id }) => id === responseId);
    if (!response) throw new Exception('No response with the given ID could be found.');
    return new FormResponse(this._run, this.formId, response);
  }

  createResponse(): FormResponse {
    return new FormResponse(this._run, this.formId, null);
  }

  /** Rows of the answer sheet stay (reference/forms/form). */
  deleteAllResponses(): this {
    this._state().responses = [];
    return this;
  }

  deleteResponse(responseId: string): this {
    const form = this._state();
    if (!form.responses.some(({ id }) => id === responseId)) {
      throw new Exception('No response with the given ID could be found.');
    }
    form.responses = form.responses.filter(({ id }) => id !== responseId);
    return this;
  }

  _state(): FormState {
    const form = this._run.state.forms[this.formId];
    if (!form) throw new Exception(NO_ITEM);
    return form;
  }

  private _destination(): NonNullable<FormState['destination']> {
    const { destination } = this._state();
    if (!destination) throw new Exception('The form currently has no response destination.');
    return destination;
  }

  private _find(which: number | BaseItem): ItemState {
    const { items } = this._state();
    const item = typeof which === 'number' ? items[which] : items.find(({ id }) => id === which.itemId);
    if (!item) throw new Exception('No item with the given ID could be found.');
    return item;
  }

  private _add(type: ItemType): number {
    const form = this._state();
    const item = newItem(this._run.state, type);
    form.items.push(item);
    addAnswerColumns(this._run.state, form, this._run.user.locale);
    return item.id;
  }

  private _setText(key: 'title' | 'description' | 'confirmationMessage' | 'closedMessage', value: string): this {
    this._state()[key] = value;
    return this;
  }

  private _setFlag(
    key:
      | 'collectEmail'
      | 'allowEdits'
      | 'limitOne'
      | 'progressBar'
      | 'showLinkToRespondAgain'
      | 'quiz'
      | 'shuffle'
      | 'publishingSummary'
      | 'requireLogin',
    value: boolean,
  ): this {
    this._state()[key] = value;
    return this;
  }
}
