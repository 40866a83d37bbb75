import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { type FormState, type ItemState, mintNumber } from '../../state';
import { addAnswerColumns, renameAnswerColumns } from './answer-sheet';
import { ITEM_TYPE } from './enums';

/** What every item of a form can do. */
export abstract class BaseItem {
  static readonly free: readonly string[] = ['getId', 'getType'];
  static readonly scopes: Record<string, string[]> = { '*': ['forms.currentonly', 'forms'] };

  constructor(
    protected readonly _run: Execution,
    readonly formId: string,
    readonly itemId: number,
  ) {}

  getId(): number {
    return this.itemId;
  }

  getType(): EnumValue {
    return ITEM_TYPE[this._state().type];
  }

  getIndex(): number {
    return this._form().items.indexOf(this._state());
  }

  getTitle(): string {
    return this._state().title;
  }

  setTitle(title: string): this {
    this._state().title = title;
    renameAnswerColumns(this._run.state, this._form(), this.itemId, this._run.user.locale);
    return this;
  }

  getHelpText(): string {
    return this._state().helpText;
  }

  setHelpText(text: string): this {
    this._state().helpText = text;
    return this;
  }

  duplicate(): this {
    const copy = { ...structuredClone(this._state()), id: mintNumber(this._run.state) };
    const form = this._form();
    form.items.push(copy);
    addAnswerColumns(this._run.state, form, this._run.user.locale);
    return new (this.constructor as new (run: Execution, formId: string, itemId: number) => this)(
      this._run,
      this.formId,
      copy.id,
    );
  }

  _form(): FormState {
    const form = this._run.state.forms[this.formId];
    if (!form) throw new Exception('No item with the given ID could be found.');
    return form;
  }

  _state(): ItemState {
    const item = this._form().items.find(({ id }) => id === this.itemId);
    if (!item) throw new Exception('No item with the given ID could be found.');
    return item;
  }
}
