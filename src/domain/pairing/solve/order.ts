/**
 * The places of `ids` in an order that favours nobody: by a hash of the id that a seed changes, then by the id itself.
 * The same people come in the same order whatever the order they were given in.
 */
export function fairOrder(ids: readonly string[], seed: string): number[] {
  const keys = ids.map((id) => hash(`${seed}|${id}`));
  return ids.map((_, index) => index).sort((a, b) => compare(keys, a, b) || compare(ids, a, b));
}

function compare<T>(values: readonly T[], a: number, b: number): number {
  const [one, other] = [values[a]!, values[b]!];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** FNV-1a over UTF-16 units with a last mixing, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
