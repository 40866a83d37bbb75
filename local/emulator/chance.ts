/** A number from 0 up to 1 that belongs to a seed and to places, such as the number of a call: the same on every run. */
export function chance(seed: number, ...places: number[]): number {
  let hash = mixed(seed | 0);
  for (const place of places) hash = mixed(hash ^ place);
  return (hash >>> 0) / 2 ** 32;
}

/** The last steps of MurmurHash3: neighbouring numbers give unlike ones. */
function mixed(number: number): number {
  let hash = number + 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
