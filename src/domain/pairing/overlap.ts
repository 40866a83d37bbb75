/** What of the wanted is also offered, in the order wanted, each once; case and spaces around do not count. */
export function overlap(wanted: readonly string[], offered: readonly string[]): string[] {
  const there = new Set(offered.map(plain));
  return distinct(wanted).filter((text) => there.has(plain(text)));
}

/** The texts that say something, each once, as first written. */
export function distinct(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    if (plain(text) !== '' && !seen.has(plain(text))) seen.set(plain(text), text.trim());
  }
  return [...seen.values()];
}

/** A text as it is compared. */
export function plain(text: string): string {
  return text.trim().toLowerCase();
}
