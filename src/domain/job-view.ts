import { shownTitle } from './documents/shown-title';
import { WORDS } from './messages/words';
import { DOCUMENT_STATES, JOB_STATES } from './sheet-values';
import type { DocumentRow, JobRow } from './tables';

/** A job as a window shows it; counts are documents. */
export interface JobView {
  id: string;
  title: string;
  done: number;
  all: number;
  isGoing: boolean;
  /** «12 из 40». */
  count: string;
  /** What is being made; '' where nothing is. */
  now: string;
  /** How it ended, or what it waits for. */
  lines: string[];
}

/** How far the run is that is at a job now: so many done, and the document it has begun. */
export interface Note {
  job: string;
  done: number;
  unit: string;
}

/** A note as one text and back; '' and nonsense are no note. */
export function noteText({ job, done, unit }: Note): string {
  return `${job} ${done} ${unit}`;
}

/** What a run noted of its job; null for any other text. */
export function readNote(text: string): Note | null {
  const [job = '', done = '', unit = ''] = text.split(' ');
  return /^\d+$/.test(done) ? { job, done: Number(done), unit } : null;
}

/** What a job is called in windows: one that makes documents is called as their kind is. */
export function jobTitle({ id, title }: JobRow): string {
  return shownTitle({ kind: id.replace(/^issue:/, ''), title });
}

/** A job by its row, by the documents it makes, and by what the run that is at it noted. */
export function jobView(job: JobRow, documents: readonly DocumentRow[], noted: Note | null): JobView {
  const units = job.units.split(' ');
  const rows = new Map(documents.map((row) => [row.id, row]));
  const isWaiting = (unit: string) => {
    const state = rows.get(unit)?.state;
    return state === DOCUMENT_STATES.queued || state === DOCUMENT_STATES.signing;
  };
  const isGoing = job.state === JOB_STATES.going;
  const note = isGoing && noted?.job === job.id && isWaiting(noted.unit) ? noted : null;
  const waiting = units.filter(isWaiting).length;
  const gone = units.filter((unit) => !rows.has(unit)).length;
  const done = Math.max(units.length - waiting - gone, (note?.done ?? 0) - gone);
  const left = units.length - done;
  return {
    id: job.id,
    title: jobTitle(job),
    done,
    all: units.length,
    isGoing,
    count: WORDS.jobs.progress(done, units.length),
    now: note ? WORDS.jobWindow.now(shownTitle(rows.get(note.unit) ?? { kind: '', title: '' })) : '',
    lines: isGoing ? [] : endOf(job, done, left),
  };
}

function endOf({ state }: JobRow, done: number, left: number): string[] {
  const { jobWindow: words } = WORDS;
  const made = words.done(done);
  if (left === 0) return [made];
  return [made, state === JOB_STATES.stopped ? words.stopped(left) : words.skipped(left)];
}
