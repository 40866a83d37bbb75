import type { Execution } from '../execution';
import { messageOf, sendMessage } from './mail-message';

/** `GmailApp`, as far as it sends: there are no boxes of mail. */
export class GmailAppService {
  static readonly scopes: Record<string, string[]> = { '*': ['https://mail.google.com/'] };

  constructor(private readonly _run: Execution) {}

  sendEmail(...args: unknown[]): this {
    sendMessage(this._run, messageOf('GmailApp.sendEmail', args));
    return this;
  }

  getAliases(): string[] {
    return [];
  }
}
