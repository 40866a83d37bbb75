/** Markup that is safe to show; only `html` and `raw` make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template; nothing is shown of null, undefined and false. */
export type Part = string | number | Html | readonly Part[] | null | undefined | false;

/** Markup from a template: every string put into it is shown as text, whatever it holds. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + markup(parts[index - 1]) + string));
}

/** Markup written by ourselves, such as a style sheet; never for words from the state. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Text as HTML shows it, in an element or in a quoted attribute; characters that XML forbids are dropped. */
export function escapeHtml(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text without the control characters that neither HTML nor Office files may hold; tabs and line ends stay. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
}

/** Address of a link a person may follow (http, https, mailto), or null for anything else. */
export function safeLink(address: string | undefined): string | null {
  return address && /^(https?:\/\/|mailto:)\S+$/i.test(address) ? address : null;
}

function markup(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(markup).join('');
  return escapeHtml(String(part));
}
