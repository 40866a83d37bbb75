import type { DriveFile } from '../../state';

const KEYS: Record<string, (file: DriveFile) => string | number> = {
  createdTime: (file) => file.createdTime,
  modifiedTime: (file) => file.modifiedTime ?? file.createdTime,
  name: (file) => file.name.toLowerCase(),
};

/** Reads `orderBy`, such as "createdTime desc,name"; equals go by age, in the direction of the last key. */
export function orderOf(orderBy: string, minted: string[]): (a: DriveFile, b: DriveFile) => number {
  const keys = orderBy.split(',').map((part) => {
    const [name = '', direction] = part.trim().split(/\s+/);
    const key = KEYS[name];
    if (!key) throw new Error(`orderBy ${name} is not emulated: add it in local/emulator/services/drive/order.ts`);
    return { key, sign: direction === 'desc' ? -1 : 1 };
  });
  const age = (file: DriveFile) => minted.indexOf(file.id);
  const lastSign = keys.at(-1)?.sign ?? 1;
  return (a, b) => {
    for (const { key, sign } of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return (age(a) - age(b)) * lastSign;
  };
}
