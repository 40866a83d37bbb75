import { ints, type Memory } from './memory';

/** A queue of nodes by distance: the nearest leaves first, and a distance may fall while its node waits. */
export type Heap = {
  /** By node; lowered by the caller before each `lift`. */
  distance: Float64Array;
  items: Int32Array;
  /** Where each node waits, or -1. */
  position: Int32Array;
  size: number;
};

/** An empty queue over the distances given. */
export function heapOver(distance: Float64Array, memory: Memory): Heap {
  const items = ints(memory, distance.length);
  const position = ints(memory, distance.length).fill(-1);
  return { distance, items, position, size: 0 };
}

/** Puts the node in, or moves it up when its distance has fallen. */
export function lift(heap: Heap, node: number): void {
  const { distance, items, position } = heap;
  let at = position[node]!;
  if (at < 0) at = heap.size++;
  const key = distance[node]!;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = items[above]!;
    if (distance[other]! <= key) break;
    items[at] = other;
    position[other] = at;
    at = above;
  }
  items[at] = node;
  position[node] = at;
}

/** The nearest node, taken out, or -1. */
export function takeNearest(heap: Heap): number {
  const { items, position } = heap;
  if (heap.size === 0) return -1;
  const top = items[0]!;
  position[top] = -1;
  const last = items[--heap.size]!;
  if (heap.size > 0) sink(heap, last);
  return top;
}

function sink({ distance, items, position, size }: Heap, node: number): void {
  const key = distance[node]!;
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
  items[at] = node;
  position[node] = at;
}

export function clear(heap: Heap): void {
  const { items, position } = heap;
  while (heap.size > 0) position[items[--heap.size]!] = -1;
}
