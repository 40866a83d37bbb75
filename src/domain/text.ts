/** The text on one line: white space of every kind becomes single blanks, the ends are trimmed. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** The text as it is matched against patterns: tidy, small letters, «е» for «ё», a plain hyphen for every dash. */
export function plain(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*[‐‑‒–—−-]\s*/g, '-');
}

/** The text with a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether somebody typed «все», in either language of the interface. */
export function isAll(text: string): boolean {
  return /^(?:вс[её]|all)$/i.test(text.trim());
}
