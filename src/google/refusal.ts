/**
 * Whether Google refused a call because a permission was left out, and not because the thing is gone. It names the
 * lacking scopes by their addresses in every language.
 */
export function isRefusal(failure: unknown): boolean {
  return /googleapis\.com\/auth\//.test(failure instanceof Error ? failure.message : String(failure));
}

/** What the work finds, or `otherwise` where it fails, as when a file is gone; a refusal is thrown on. */
export function ifPossible<A, B>(work: () => A, otherwise: B): A | B {
  try {
    return work();
  } catch (failure) {
    if (isRefusal(failure)) throw failure;
    return otherwise;
  }
}
