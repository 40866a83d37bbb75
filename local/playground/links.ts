import type { State } from '../emulator/state';

/** Where on this server one sees the form or document that a Google address or a file id names; null for anything else. */
export function localLink(state: State, address: string): string | null {
  if (!/^https:\/\/(docs|drive)\.google\.com\//.test(address)) return null;
  const [word = ''] = /(?<=\/d\/e\/1FAIpQLS|\/d\/|\/folders\/|[?&]id=)[\w-]{20,}/.exec(address) ?? [];
  return pageOf(state, word);
}

/** The page of a file of the space; null where it has none. */
export function pageOf(state: State, id: string): string | null {
  if (state.forms[id]) return `/form/${id}`;
  if (state.documents[id]) return `/document/${id}`;
  return null;
}
