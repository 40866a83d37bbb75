import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** How many moments one can go back; older ones are forgotten. */
const KEPT = 400;

interface Moment {
  id: number;
  /** The virtual clock then. */
  at: number;
  label: string;
  packed: Buffer;
}

/** The states a space went through, oldest first: one can return to any, and what follows it goes once something new is done. */
export class Moments {
  private kept: Moment[] = [];
  private count = 0;
  /** The moment the space is at. */
  current = 0;

  add(label: string, at: number, saved: string): void {
    const place = this.kept.findIndex(({ id }) => id === this.current);
    this.kept = [...this.kept.slice(0, place + 1), { id: ++this.count, at, label, packed: pack(saved) }].slice(-KEPT);
    this.current = this.count;
  }

  /** The state saved at that moment, which becomes the current one; null where it is forgotten. */
  goTo(id: number): string | null {
    const moment = this.kept.find((each) => each.id === id);
    if (!moment) return null;
    this.current = id;
    return inflateRawSync(moment.packed).toString();
  }

  clear(): void {
    this.kept = [];
  }

  list(): { id: number; at: number; label: string }[] {
    return this.kept.map(({ id, at, label }) => ({ id, at, label }));
  }
}

function pack(saved: string): Buffer {
  return deflateRawSync(saved, { level: 1 });
}
