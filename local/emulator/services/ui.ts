import { type EnumValue, enumOf } from '../enums';
import { Exception, type Execution, type MenuItem } from '../execution';
import type { DialogAnswer } from '../run';
import type { HtmlOutput } from './html-service';

const BUTTON = enumOf('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SET = enumOf('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type DialogArguments = [string] | [string, EnumValue] | [string, string, EnumValue];

/** `SpreadsheetApp.getUi()`: what the person at the keyboard sees. */
export class Ui {
  static readonly free: readonly string[] = ['createMenu', 'createAddonMenu'];
  static readonly scopes: Record<string, string[]> = {
    '*': ['script.container.ui'],
    createMenu: [],
    createAddonMenu: [],
  };
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(private readonly _run: Execution) {}

  alert(...args: DialogArguments): EnumValue {
    return buttonOf(this._ask('alert', args));
  }

  prompt(...args: DialogArguments): PromptResponse {
    const answer = this._ask('prompt', args);
    return new PromptResponse(buttonOf(answer), answer.text ?? '');
  }

  createMenu(caption: string): Menu {
    return new Menu(this._run, caption);
  }

  /** In the emulator the menu bears the name of the spreadsheet's script file, as an unpublished add-on's does. */
  createAddonMenu(): Menu {
    const { state } = this._run;
    return new Menu(this._run, state.files[state.project.container]?.name ?? '');
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this._show('modal', page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this._show('modeless', page, title);
  }

  showSidebar(page: HtmlOutput): void {
    this._show('sidebar', page, page.getTitle());
  }

  private _ask(kind: 'alert' | 'prompt', args: DialogArguments): DialogAnswer {
    const [first, second, third] = args;
    const title = third ? first : '';
    const text = third ? String(second) : first;
    const buttons = String(third ?? second ?? 'OK');
    return this._run.ask({ kind, title, text, buttons: buttons.split('_') });
  }

  /** The script goes on while the page is open, and keeps its locks. */
  private _show(kind: 'modal' | 'modeless' | 'sidebar', page: HtmlOutput, title: string): void {
    const { fromTrigger, answer } = this._run.options;
    if (fromTrigger) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    // A sidebar is 300 pixels wide whatever a script says (reference/base/ui#showsidebar).
    const [width, height] = kind === 'sidebar' ? [null, null] : [page.getWidth(), page.getHeight()];
    const size = { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
    answer?.({ kind, title, text: page.getContent(), buttons: [], ...size });
  }
}

/** What was typed, and how the dialog was left. */
export class PromptResponse {
  static readonly free = ['*'] as const;

  constructor(
    private readonly _button: EnumValue,
    private readonly _text: string,
  ) {}

  getSelectedButton(): EnumValue {
    return this._button;
  }

  getResponseText(): string {
    return this._text;
  }
}

/** A menu that is being put together. */
export class Menu {
  static readonly free: readonly string[] = ['addItem', 'addSeparator', 'addSubMenu'];
  readonly _items: MenuItem[] = [];

  constructor(
    private readonly _run: Execution,
    readonly _caption: string,
  ) {}

  addItem(caption: string, functionName: string): this {
    this._items.push({ kind: 'item', caption, handler: functionName });
    return this;
  }

  addSeparator(): this {
    this._items.push({ kind: 'separator', caption: '' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this._items.push({ kind: 'menu', caption: menu._caption, items: menu._items });
    return this;
  }

  /** A menu of the same name gives way. */
  addToUi(): void {
    this._run.menus.set(this._caption, structuredClone(this._items));
  }
}

function buttonOf({ button }: DialogAnswer): EnumValue {
  const value = Object.values(BUTTON).find(({ name }) => name === button);
  if (!value) throw new Error(`A dialog has no button ${button}: it is one of ${Object.keys(BUTTON).join(', ')}.`);
  return value;
}
