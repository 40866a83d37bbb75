/** Words about consents. */
export const CONSENT_WORDS = {
  /** State of a pair that ended so, and why. */
  ended: 'расторгнута',
  why: 'отозвано согласие',
  lost: (codes: readonly string[]) => `Отозвано согласие: ${codes.join(', ')}`,
} as const;
