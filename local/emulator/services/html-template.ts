import type { Execution } from '../execution';
import { Blob } from './blob';
import { HtmlOutput } from './html-output';

type Context = 'text' | 'attribute' | 'script' | 'script-string' | 'raw';

/** A page with scriptlets; what a script sets on it is in scope there. `evaluate` runs inside the realm (inside.js). */
export class HtmlTemplate {
  static readonly free = ['*'] as const;

  constructor(
    readonly _run: Execution,
    private readonly _content: string,
  ) {}

  getRawContent(): string {
    return this._content;
  }

  /** Code that, evaluated, gives the page. */
  getCode(): string {
    return codeOf(this._content);
  }

  getCodeWithComments(): string {
    const lines = this._content.split('\n').map((line) => `// ${line}`);
    return [...lines, this.getCode()].join('\n');
  }

  /** Never reached: the realm evaluates templates by itself. */
  evaluate(): HtmlOutput {
    return new HtmlOutput(this._content, this._run);
  }
}

/** The text of a page: given as it is or as a blob. */
export function contentOf(source: string | Blob): string {
  return source instanceof Blob ? source._bytes.toString('utf8') : source;
}

/**
 * Text is appended as it is, `<? ?>` is code, `<?= ?>` is escaped as its place in the page needs, `<?!= ?>` is not
 * (guides/html/templates). Only the first statement of a printing scriptlet is printed.
 */
function codeOf(content: string): string {
  const code = [`(function () {`, `  ${ESCAPE}`, `  let $page = '';`, `  let $printed;`];
  let before = '';
  for (const [, text = '', tag, inside = ''] of content.matchAll(/([\s\S]*?)(?:<\?(!?=)?([\s\S]*?)\?>|$)/g)) {
    if (text !== '') code.push(`  $page += ${JSON.stringify(text)};`);
    before += text;
    if (tag === undefined) code.push(inside);
    else {
      const context = tag === '=' ? contextOf(before) : 'raw';
      code.push(`  $printed = ${inside.trim()}\n  ;$page += $escape($printed, '${context}');`);
      before += '_';
    }
  }
  return [...code, '  return HtmlService.createHtmlOutput($page);', '})()'].join('\n');
}

/** Where in a page text that begins here would stand. */
function contextOf(before: string): Context {
  const script = before.toLowerCase().lastIndexOf('<script');
  if (script >= 0 && !/<\/script/i.test(before.slice(script))) {
    const code = before.slice(script).replace(/^<script[^>]*>/i, '');
    return isInsideString(code) ? 'script-string' : 'script';
  }
  return before.lastIndexOf('<') > before.lastIndexOf('>') ? 'attribute' : 'text';
}

function isInsideString(code: string): boolean {
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const sign = code.charAt(at);
    if (sign === '\\') at += 1;
    else if (quote === '' && /["'`]/.test(sign)) quote = sign;
    else if (sign === quote || (sign === '\n' && quote !== '`')) quote = '';
  }
  return quote !== '';
}

const ESCAPE = String.raw`const $escape = (value, context) => {
    if (context === 'raw') return String(value);
    const code = (sign) => '\\x' + sign.charCodeAt(0).toString(16).padStart(2, '0');
    const inScript = (text) => text.replace(/[\\'"<>&=\/]/g, code).replace(/\n/g, '\\n').replace(/\r/g, '\\r');
    if (context === 'script-string') return inScript(String(value));
    if (context === 'script') return typeof value === 'string' ? "'" + inScript(value) + "'" : JSON.stringify(value) ?? 'null';
    const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
    return String(value).replace(/[&<>"']/g, (sign) => names[sign]);
  };`;
