import type { Memory } from './memory';

/** A queue of mentors by distance: the nearest leaves first, and a distance may fall while its mentor waits. */
export type Heap = {
  /** Puts the mentor in, or moves it up when its distance has fallen. */
  lift: (mentor: number) => void;
  /** The nearest mentor, taken out, or -1. */
  take: () => number;
  clear: () => void;
};

/** An empty queue over the distances given, which the caller lowers before each `lift`. */
export function heapOver(distance: Float64Array, { ints }: Memory): Heap {
  const items = ints(distance.length);
  const position = ints(distance.length).fill(-1);
  let size = 0;

  return {
    lift(mentor) {
      let at = position[mentor]!;
      if (at < 0) at = size++;
      const key = distance[mentor]!;
      while (at > 0) {
        const above = (at - 1) >> 1;
        const other = items[above]!;
        if (distance[other]! <= key) break;
        items[at] = other;
        position[other] = at;
        at = above;
      }
      items[at] = mentor;
      position[mentor] = at;
    },
    take() {
      if (size === 0) return -1;
      const top = items[0]!;
      position[top] = -1;
      const last = items[--size]!;
      if (size > 0) sink(last);
      return top;
    },
    clear() {
      while (size > 0) position[items[--size]!] = -1;
    },
  };

  function sink(mentor: number): void {
    const key = distance[mentor]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && distance[items[below + 1]!]! < distance[items[below]!]!) below++;
      const other = items[below]!;
      if (distance[other]! >= key) break;
      items[at] = other;
      position[other] = at;
      at = below;
    }
    items[at] = mentor;
    position[mentor] = at;
  }
}
