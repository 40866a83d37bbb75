import type { SnapshotRow } from '../tables';
import type { AnyRow, Change } from './changes';

/** What has left the spreadsheet for good, counted when a step begins. */
export type Facts = { mails: number; forms: number; documents: number; signed: number };

/** A step that can be undone; `changes` is null while it runs, and for good where it broke off. */
export type Step = {
  number: number;
  title: string;
  /** ISO moment of its beginning. */
  when: string;
  facts: Facts;
  /** The rows of each table that the step may touch, by the table's key. */
  before: Record<string, AnyRow[]>;
  changes: Record<string, Change> | null;
};

type Kind = 'before' | 'started' | 'after' | 'finished';
type Packed = Record<string, { keys: string[]; rows: AnyRow[string][][] }>;

/** A cell holds 50,000 characters at most. */
const MOST = 45_000;
/** So many steps can be undone, one after the other. */
export const KEPT = 5;

/** The rows that hold a step before it has done anything; the last of them says that the others are complete. */
export function startRows(step: Step): { parts: SnapshotRow[]; marker: SnapshotRow } {
  const packed = Object.entries(step.before).map(([key, rows]) => [key, pack(rows)]);
  const parts = partRows(step, 'before', JSON.stringify(Object.fromEntries(packed)));
  return { parts, marker: row(step, 'started', JSON.stringify({ parts: parts.length, facts: step.facts })) };
}

/** The rows that tell what the step has done; the marker is written last. */
export function finishRows(step: Step, changes: Record<string, Change>): { parts: SnapshotRow[]; marker: SnapshotRow } {
  const parts = partRows(step, 'after', JSON.stringify(changes));
  return { parts, marker: row(step, 'finished', String(parts.length)) };
}

/** The numbers of the steps that are kept whole, in their order. */
export function stepNumbers(rows: SnapshotRow[]): number[] {
  return rows.flatMap(({ id }) => (id.endsWith('/started') ? [numberOf(id)] : [])).sort((a, b) => a - b);
}

/** The latest step; null when there is none, or somebody has changed what was kept of it. */
export function lastStep(rows: SnapshotRow[]): Step | null {
  const number = stepNumbers(rows).pop();
  const started = rows.find(({ id }) => id === `${number}/started`);
  if (number === undefined || started === undefined) return null;
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  const joined = (kind: Kind, count: number) =>
    Array.from({ length: count }, (_, part) => texts.get(`${number}/${kind}/${part + 1}`) ?? '').join('');
  const finished = texts.get(`${number}/finished`);
  try {
    const { parts, facts } = JSON.parse(started.text) as { parts: number; facts: Facts };
    const packed = Object.entries(JSON.parse(joined('before', parts)) as Packed);
    return {
      number,
      title: started.title,
      when: started.when,
      facts,
      before: Object.fromEntries(packed.map(([key, table]) => [key, unpack(table)])),
      changes: finished === undefined ? null : JSON.parse(joined('after', Number(finished))),
    };
  } catch {
    return null;
  }
}

/** Ids of the rows of one step. */
export function rowsOfStep(rows: SnapshotRow[], number: number): string[] {
  return rows.map(({ id }) => id).filter((id) => numberOf(id) === number);
}

/** Ids of rows that no kept step needs, once another one is about to be kept. */
export function outdated(rows: SnapshotRow[]): string[] {
  const kept = stepNumbers(rows).slice(1 - KEPT);
  return rows.map(({ id }) => id).filter((id) => !kept.includes(numberOf(id)));
}

function partRows(step: Step, kind: Kind, text: string): SnapshotRow[] {
  return chunks(text).map((chunk, index) => ({ ...row(step, kind, chunk), id: `${step.number}/${kind}/${index + 1}` }));
}

function row({ number, title, when }: Step, kind: Kind, text: string): SnapshotRow {
  return { id: `${number}/${kind}`, title, when, text };
}

function numberOf(id: string): number {
  return Number(id.split('/')[0]);
}

/** Pieces short enough for a cell; a sign of two units stays whole. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cut = at + MOST;
    const end = /[\uD800-\uDBFF]/.test(text[cut - 1] ?? '') ? cut - 1 : cut;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

function pack(rows: AnyRow[]): Packed[string] {
  const keys = Object.keys(rows[0] ?? {});
  return { keys, rows: rows.map((each) => keys.map((key) => each[key] ?? null)) };
}

function unpack({ keys, rows }: Packed[string]): AnyRow[] {
  return rows.map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])) as AnyRow);
}
