/** What people answer about a line that was due before the school began. */
export const PAST_ANSWERS = ['сделано', 'не сделано', 'не наше'] as const;
