/** Arrays of zeros for one solution. */
export type Memory = {
  floats: (length: number) => Float64Array;
  ints: (length: number) => Int32Array;
};

const KEPT_BYTES = 1 << 20;

let spare: ArrayBuffer | null = null;

/**
 * What `solve` answers; it must hold none of the arrays it was given, as the next solution gets them again. Small problems
 * are solved many times over, and each array of its own would cost the engine as much as hundreds of steps.
 */
export function withMemory<T>(solve: (memory: Memory) => T): T {
  const buffer = spare ?? new ArrayBuffer(KEPT_BYTES);
  spare = null;
  let used = 0;
  try {
    return solve({ floats, ints });
  } finally {
    new Uint8Array(buffer, 0, used).fill(0);
    spare = buffer;
  }

  function floats(length: number): Float64Array {
    const at = take(8 * length);
    return at < 0 ? new Float64Array(length) : new Float64Array(buffer, at, length);
  }

  function ints(length: number): Int32Array {
    const at = take(4 * length);
    return at < 0 ? new Int32Array(length) : new Int32Array(buffer, at, length);
  }

  /** Where so many bytes begin, or -1 where no room for them is left. */
  function take(bytes: number): number {
    const at = used;
    const end = at + 8 * Math.ceil(bytes / 8);
    if (end > KEPT_BYTES) return -1;
    used = end;
    return at;
  }
}
