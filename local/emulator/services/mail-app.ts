import type { Execution } from '../execution';
import { messageOf, recipientsLeft, sendMessage } from './mail-message';

/** `MailApp`. */
export class MailAppService {
  static readonly scopes: Record<string, string[]> = { '*': ['script.send_mail'] };

  constructor(private readonly _run: Execution) {}

  getRemainingDailyQuota(): number {
    return recipientsLeft(this._run);
  }

  sendEmail(...args: unknown[]): void {
    sendMessage(this._run, messageOf('MailApp.sendEmail', args));
  }
}
