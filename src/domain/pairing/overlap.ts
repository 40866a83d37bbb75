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

/** A topic with how much of it is needed or offered, 1 to 3. */
export type Graded = { text: string; grade: number };

const MOST = 3;
const GRADE = /^(.*\S)\s*(?:[:=]\s*|\()([0-3])\)?\s*$/;

/** Topics with their grades, each once: «ФГОС: 2» or «ФГОС (2)»; without a number it is 3, and 0 is as if not said. */
export function graded(texts: readonly string[]): Graded[] {
  const seen = new Map<string, Graded>();
  for (const given of texts) {
    const [, text = given, grade = MOST] = GRADE.exec(given) ?? [];
    if (plain(text) !== '' && !seen.has(plain(text)))
      seen.set(plain(text), { text: text.trim(), grade: Number(grade) });
  }
  return [...seen.values()].filter((topic) => topic.grade > 0);
}

/** Whether somebody who names these topics has graded them: with no number anywhere, 3 is only our reading. */
export function hasGrades(texts: readonly string[]): boolean {
  return texts.some((text) => GRADE.test(text));
}
