/** How each fact is found. */
export type Finders<T> = { [K in keyof T]: () => T[K] };

/** Facts of which each is found when it is asked for, and once. */
export function lazily<T extends object>(finders: Finders<T>): T {
  const all = {} as T;
  for (const key of Object.keys(finders) as (keyof T)[]) {
    const get = () => {
      const value = finders[key]();
      Object.defineProperty(all, key, { value });
      return value;
    };
    Object.defineProperty(all, key, { get, configurable: true, enumerable: true });
  }
  return all;
}
