import { fairOrder } from '../solve/order';
import type { Fits, IndexPair, Mode, Problem } from './problem';
import { MODES } from './problem';
import { readWishes } from './read-wishes';

const SEED = 'nastavnik';
const FIELDS = ['mentors', 'mentees', 'fit', 'minFit', 'locked', 'forbidden', 'mode', 'size', 'fair'];
const PERSON = ['id', 'capacity', 'min', 'prefers'];

/** A problem ready to be solved, and what was wrong with it and left out. */
export type ReadProblem = { problem: Problem; problems: string[] };

/** A seed that settles who comes first among equals, and a fit of our own, by index, instead of a given one. */
export type ReadOptions = { seed?: string; score?: (mentees: string[], mentors: string[]) => Fits };

/** Cleans a problem as people and programs write it. */
export function readProblem(given: unknown, { seed = SEED, score }: ReadOptions = {}): ReadProblem {
  const problems: string[] = [];
  const report = (text: string) => problems.push(text);
  const fields = isRecord(given) ? given : {};
  if (!isRecord(given)) report('задача должна быть объектом с полями mentors и mentees');
  misspelt(fields, FIELDS, report);
  for (const side of ['mentors', 'mentees']) if (isRecord(given) && !given[side]) report(`нет списка ${side}`);
  const mentors = readPeople(listOf(fields.mentors, 'mentors', report), 'наставник', seed, report);
  const mentees = readPeople(listOf(fields.mentees, 'mentees', report), 'наставляемый', seed, report);
  const index = { mentee: indexOf(mentees), mentor: indexOf(mentors) };
  const capacity = mentors.map((mentor) => places(mentor, report));
  const names = { mentees: mentees.map(({ id }) => id), mentors: mentors.map(({ id }) => id) };
  const fits = score?.(names.mentees, names.mentors) ?? readFits(fields.fit, index, report);
  const forbidden = mentees.map(() => new Set<number>());
  for (const { mentee, mentor } of readPairs(fields.forbidden, 'forbidden', index, report)) {
    forbidden[mentee]?.add(mentor);
  }
  const problem: Problem = {
    ...names,
    capacity,
    minimum: mentors.map((mentor, at) => least(mentor, capacity[at] ?? 0, report)),
    fits,
    minFit: readNumber(fields.minFit, 'minFit', report),
    locked: [],
    forbidden,
    wishes: { mentee: [], mentor: [] },
    mode: readMode(fields.mode, report),
    objective: readSize(fields.size, report) || fields.fair === true ? 'size' : 'sum',
    fair: readFlag(fields.fair, 'fair', report),
  };
  const locked = readLocks(problem, readPairs(fields.locked, 'locked', index, report), report);
  const wishes = readWishes({ ...problem, locked }, { mentees, mentors, index }, report);
  return { problem: { ...problem, locked, wishes }, problems };
}

/** Who is who: the index of each id. */
export type Index = { mentee: ReadonlyMap<string, number>; mentor: ReadonlyMap<string, number> };

/** Somebody as given, under a known id. */
export type Given = { id: string; fields: Record<string, unknown> };

/** Takes note of something wrong in the input. */
export type Report = (text: string) => void;

function readPeople(given: readonly unknown[], noun: string, seed: string, report: Report): Given[] {
  const people = new Map<string, Given>();
  for (const [at, each] of given.entries()) {
    const fields = isRecord(each) ? each : { id: each };
    const id = nameOf(fields.id);
    if (id === null) report(`${noun} № ${at + 1}: нет id`);
    else if (people.has(id)) report(`${noun} ${id} указан дважды: второй раз пропущен`);
    else people.set(id, { id, fields });
    misspelt(fields, PERSON, (text) => report(`${noun} ${id ?? `№ ${at + 1}`}: ${text}`));
  }
  const all = [...people.values()];
  return fairOrder(
    all.map(({ id }) => id),
    seed,
  ).flatMap((at) => all[at] ?? []);
}

/** Names of fields that differ from ours only in case, signs or a last «s»; others may be anybody's notes. */
function misspelt(fields: Record<string, unknown>, names: readonly string[], report: Report): void {
  const like = (name: string) => name.toLowerCase().replace(/[^a-z]|s$/g, '');
  for (const field of Object.keys(fields)) {
    const meant = names.find((name) => like(name) === like(field));
    if (meant !== undefined && !names.includes(field)) report(`поле «${field}» не учтено: нужно «${meant}»`);
  }
}

function places({ id, fields }: Given, report: Report): number {
  const given = fields.capacity ?? 1;
  const count = typeof given === 'number' ? Math.floor(given) : Number.NaN;
  const taken = Math.min(Math.max(0, count || 0), Number.MAX_SAFE_INTEGER);
  if (!(count >= 0 && count === given)) {
    report(`наставник ${id}: число мест «${asGiven(given)}» не целое число от 0, взято ${taken}`);
  }
  return taken;
}

function least({ id, fields }: Given, capacity: number, report: Report): number {
  const given = fields.min ?? 0;
  const count = typeof given === 'number' ? Math.ceil(given) : Number.NaN;
  if (!(count >= 0 && count === given)) {
    report(`наставник ${id}: наименьшее число «${asGiven(given)}» не целое число от 0, не учтено`);
    return 0;
  }
  if (count > capacity) report(`наставник ${id}: нужно не меньше ${count}, а мест всего ${capacity}`);
  return Math.min(count, capacity);
}

function readFits(given: unknown, index: Index, report: Report): Fits {
  if (given === undefined || given === null) return { of: () => 0, known: () => null };
  const rows = Array.from(index.mentee, () => new Map<number, number>());
  if (!isRecord(given)) report('fit должен быть объектом «наставляемый|наставник»: число');
  const values = isRecord(given) ? given : {};
  // Not `entries`, which takes four times as long where there are millions.
  for (const key of Object.keys(values)) {
    const value = values[key];
    const pairs = splits(key, index);
    const [pair] = pairs;
    if (!pair) report(`fit: неизвестная пара «${key}»`);
    else if (typeof value !== 'number' || !Number.isFinite(value)) report(`fit: у пары «${key}» не число`);
    else {
      if (pairs.length > 1) report(`fit: пару «${key}» можно прочесть по-разному`);
      rows[pair.mentee]?.set(pair.mentor, value);
    }
  }
  const known = rows.map((row) => [...Int32Array.from(row.keys()).sort()]);
  return { of: (mentee, mentor) => rows[mentee]?.get(mentor) ?? null, known: (mentee) => known[mentee] ?? [] };
}

/** An id may hold the sign that stands between two ids, so every reading is tried. */
function splits(key: string, index: Index): IndexPair[] {
  const found: IndexPair[] = [];
  for (let at = key.indexOf('|'); at >= 0; at = key.indexOf('|', at + 1)) {
    const mentee = index.mentee.get(key.slice(0, at));
    const mentor = index.mentor.get(key.slice(at + 1));
    if (mentee !== undefined && mentor !== undefined) found.push({ mentee, mentor });
  }
  return found;
}

function readPairs(given: unknown, field: string, index: Index, report: Report): IndexPair[] {
  return listOf(given, field, report).flatMap((each) => {
    const [first, second] = (Array.isArray(each) ? each : []).map(nameOf);
    const mentee = index.mentee.get(first ?? '');
    const mentor = index.mentor.get(second ?? '');
    if (mentee !== undefined && mentor !== undefined) return [{ mentee, mentor }];
    report(`${field}: неизвестная пара «${[first, second].map((name) => name ?? '?').join('|')}»`);
    return [];
  });
}

/** Locks that contradict each other or exceed the places are refused; one that breaks a rule stays and is reported. */
function readLocks(problem: Problem, wanted: readonly IndexPair[], report: Report): IndexPair[] {
  const { mentees, mentors, capacity, fits, forbidden, minFit } = problem;
  const partner = new Map<number, number>();
  const load = mentors.map(() => 0);
  for (const { mentee, mentor } of wanted) {
    const pair = `${mentees[mentee]}|${mentors[mentor]}`;
    const taken = load[mentor] ?? 0;
    const fit = fits.of(mentee, mentor);
    if (partner.get(mentee) === mentor) {
      report(`locked: пара ${pair} указана дважды`);
      continue;
    }
    if (partner.has(mentee)) {
      report(`locked: ${mentees[mentee]} уже закреплён, пара ${pair} пропущена`);
      continue;
    }
    if (taken >= (capacity[mentor] ?? 0)) {
      report(`locked: у наставника ${mentors[mentor]} мест ${capacity[mentor]}, пара ${pair} пропущена`);
      continue;
    }
    if (forbidden[mentee]?.has(mentor)) report(`locked: пара ${pair} под запретом, но закреплена и остаётся`);
    if (fit === null) report(`locked: у пары ${pair} нет совместимости, но она закреплена и остаётся`);
    if (fit !== null && minFit !== null && fit < minFit) {
      report(`locked: совместимость пары ${pair} (${fit}) ниже ${minFit}, но она закреплена и остаётся`);
    }
    partner.set(mentee, mentor);
    load[mentor] = taken + 1;
  }
  return [...partner].map(([mentee, mentor]) => ({ mentee, mentor }));
}

function readNumber(given: unknown, field: string, report: Report): number | null {
  if (given === undefined || given === null) return null;
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  report(`${field}: «${asGiven(given)}» не число, не учтено`);
  return null;
}

function readMode(given: unknown, report: Report): Mode {
  const mode = MODES.find((each) => each === (given ?? 'fit'));
  if (mode === undefined) report(`mode: нет режима «${asGiven(given)}», взят fit`);
  return mode ?? 'fit';
}

function readSize(given: unknown, report: Report): boolean {
  if (given === undefined || given === null || given === 'max') return given === 'max';
  report(`size: «${asGiven(given)}» не учтено, есть только max`);
  return false;
}

function readFlag(given: unknown, field: string, report: Report): boolean {
  if (given === undefined || given === null || typeof given === 'boolean') return given === true;
  report(`${field}: «${asGiven(given)}» не учтено, нужно true или false`);
  return false;
}

/** What somebody wrote, as it may stand in a sentence. */
function asGiven(given: unknown): string {
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}

/** An id as text, or null when it is none. */
export function nameOf(given: unknown): string | null {
  if (typeof given === 'number' && Number.isFinite(given)) return String(given);
  return typeof given === 'string' && given !== '' ? given : null;
}

/** The list given, or nothing; anything else in its stead is reported. */
export function listOf(given: unknown, field: string, report: Report): unknown[] {
  if (Array.isArray(given)) return given;
  if (given !== undefined && given !== null) report(`${field}: не список, пропущено`);
  return [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function indexOf(people: readonly Given[]): ReadonlyMap<string, number> {
  return new Map(people.map(({ id }, at) => [id, at]));
}
