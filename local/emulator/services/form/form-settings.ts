import { Exception, type Execution } from '../../execution';
import type { FormState } from '../../state';
import { editUrl, formIdOf, publishedUrl } from './addresses';
import { addAnswerColumns } from './answer-sheet';

/** What Google says of an id behind which this user finds nothing. */
export const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** What is set on a form as a whole: its texts, its addresses, who may answer and how. */
export abstract class FormSettings {
  static readonly free: readonly string[] = ['getId', 'getEditUrl', 'getPublishedUrl', 'createResponse'];
  static readonly recorded: readonly string[] = [
    'setConfirmationMessage',
    'setCustomClosedFormMessage',
    'setProgressBar',
    'setShowLinkToRespondAgain',
  ];
  static readonly scopes: Record<string, string[]> = { '*': ['forms.currentonly', 'forms'] };

  constructor(
    protected readonly _run: Execution,
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

  /** Throws for what is no address of a form (reference/forms/form). */
  shortenFormUrl(url: string): string {
    const id = formIdOf(url);
    if (!id) throw new Exception('Invalid argument: url');
    return `https://forms.gle/${id.slice(-17)}`;
  }

  getSummaryUrl(): string {
    return this.getPublishedUrl().replace('viewform', 'viewanalytics');
  }

  _state(): FormState {
    const form = this._run.state.forms[this.formId];
    if (!form) throw new Exception(NO_ITEM);
    return form;
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
