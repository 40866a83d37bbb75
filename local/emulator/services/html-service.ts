import { enumOf } from '../enums';
import { Exception, type Execution } from '../execution';
import type { Blob } from './blob';
import { HtmlOutput } from './html-output';
import { contentOf, HtmlTemplate } from './html-template';

export { HtmlOutput } from './html-output';

const X_FRAME_OPTIONS_MODE = enumOf('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
const SANDBOX_MODE = enumOf('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

/** `HtmlService`: pages and templates out of strings, and out of the project's HTML files where it has any. */
export class HtmlServiceService {
  static readonly free = ['*'] as const;
  readonly XFrameOptionsMode = X_FRAME_OPTIONS_MODE;
  readonly SandboxMode = SANDBOX_MODE;

  constructor(private readonly _run: Execution) {}

  createHtmlOutput(...args: (string | Blob)[]): HtmlOutput {
    return new HtmlOutput(contentOf(args[0] ?? ''), this._run);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this._file(filename), this._run);
  }

  createTemplate(html: string | Blob): HtmlTemplate {
    return new HtmlTemplate(this._run, contentOf(html));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this._run, this._file(filename));
  }

  /** Only web apps have one. */
  getUserAgent(): string | null {
    return null;
  }

  private _file(name: string): string {
    const content = this._run.state.project.html?.[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return content;
  }
}
