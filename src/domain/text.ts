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

/** The text inside a sentence: «сентябрь» of «Сентябрь»; abbreviations and Roman numbers keep their capitals. */
export function uncapitalised(text: string): string {
  return /^(?![IVX])\p{Lu}(?![\p{Lu}.])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whether somebody typed «все», in either language of the interface. */
export function isAll(text: string): boolean {
  return /^(?:вс[её]|all)$/i.test(text.trim());
}

/** The same of a text, found out once: who is asked about one person after another is asked about the same texts. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text) as T;
  };
}
