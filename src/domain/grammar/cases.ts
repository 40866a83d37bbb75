/** The six cases as placeholders name them. */
export const CASES = ['им', 'род', 'дат', 'вин', 'тв', 'пр'] as const;

export type Case = (typeof CASES)[number];

export type Gender = 'male' | 'female';

/** Whether a text names a case. */
export function isCase(text: string): text is Case {
  return (CASES as readonly string[]).includes(text);
}
