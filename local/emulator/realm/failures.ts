/** The name of whatever was thrown. */
export function nameOf(failure: unknown): string {
  return failure instanceof Error || (typeof failure === 'object' && failure && 'name' in failure)
    ? String((failure as Error).name)
    : 'Error';
}

/** Its words. */
export function messageOf(failure: unknown): string {
  return typeof failure === 'object' && failure && 'message' in failure
    ? String((failure as Error).message)
    : String(failure);
}

/** Where in the emulator it was thrown, in brackets; empty where nobody knows. */
export function placeOf(failure: unknown): string {
  const line = failure instanceof Error ? (failure.stack ?? '').split('\n')[1] : undefined;
  return line ? ` (${line.trim().replace(/\(.*\/local\//, '(local/')})` : '';
}
