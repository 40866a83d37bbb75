/**
 * Whether Google refused a call because a permission was left out, and not because the thing is gone. It names the
 * lacking scopes by their addresses in every language.
 */
export function isRefusal(failure: unknown): boolean {
  return /googleapis\.com\/auth\//.test(failure instanceof Error ? failure.message : String(failure));
}
