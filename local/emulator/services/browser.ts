import { type EnumValue, enumOf } from '../enums';
import type { Execution } from '../execution';
import type { DialogAnswer } from '../run';

const BUTTONS = enumOf('Browser.Buttons', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type Arguments = [string] | [string, EnumValue] | [string, string, EnumValue];

/** `Browser`: the dialogs that came before `Ui`; they answer with texts. */
export class BrowserService {
  static readonly scopes: Record<string, string[]> = { '*': ['script.container.ui'] };
  readonly Buttons = BUTTONS;

  constructor(private readonly _run: Execution) {}

  /** The name of the button in small letters, "cancel" for the cross. */
  msgBox(...args: Arguments): string {
    const { button } = this._ask('alert', args);
    return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
  }

  /** What was typed, or "cancel". */
  inputBox(...args: Arguments): string {
    const { button, text = '' } = this._ask('prompt', args);
    return button === 'CLOSE' || button === 'CANCEL' ? 'cancel' : text;
  }

  private _ask(kind: 'alert' | 'prompt', [first, second, third]: Arguments): DialogAnswer {
    const title = third ? first : '';
    const text = third ? String(second) : first;
    const buttons = String(third ?? second ?? 'OK');
    return this._run.ask({ kind, title, text, buttons: buttons.split('_') });
  }
}
