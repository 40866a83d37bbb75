/** Numbers all 0, of which `floats` and `ints` cut the arrays of one solution. */
export type Memory = { buffer: ArrayBuffer; used: number };

const KEPT_BYTES = 1 << 20;

let spare: ArrayBuffer | null = null;

/**
 * What `solve` answers; it must hold none of the arrays it was given, as the next solution gets them again. Small problems
 * are solved many times over, and each array of its own would cost the engine as much as hundreds of steps.
 */
export function withMemory<T>(solve: (memory: Memory) => T): T {
  const memory = { buffer: spare ?? new ArrayBuffer(KEPT_BYTES), used: 0 };
  spare = null;
  try {
    return solve(memory);
  } finally {
    new Uint8Array(memory.buffer, 0, memory.used).fill(0);
    spare = memory.buffer;
  }
}

export function floats(memory: Memory, length: number): Float64Array {
  const at = take(memory, 8 * length);
  return at < 0 ? new Float64Array(length) : new Float64Array(memory.buffer, at, length);
}

export function ints(memory: Memory, length: number): Int32Array {
  const at = take(memory, 4 * length);
  return at < 0 ? new Int32Array(length) : new Int32Array(memory.buffer, at, length);
}

/** Where so many bytes begin, or -1 where no room for them is left. */
function take(memory: Memory, bytes: number): number {
  const at = memory.used;
  const end = at + 8 * Math.ceil(bytes / 8);
  if (end > KEPT_BYTES) return -1;
  memory.used = end;
  return at;
}
