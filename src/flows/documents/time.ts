/** Google ends a run after six minutes; work that can go on later stops well before. */
const LONGEST_MS = 270_000;

/** Whether a run that begins now may still begin another piece of work. */
export function enoughTime(): () => boolean {
  const start = Date.now();
  return () => Date.now() - start < LONGEST_MS;
}
