import type { ConsentRow, Patch, TABLES } from '../tables';
import { blockOf } from '../tables/block';
import { allowedBy, type Refusal, refusalOf } from './consent';
import { blankRow, codesOf, consenters } from './consent-rows';
import { stateOf } from './consent-words';
import { type Bases, isActive, mayUse, type Person } from './person';

/** The register and the bases as one: what each person agreed to, and what has to be written so that the sheets agree. */
export type Settled = Bases & {
  /** Rows of the register from the first that changes to the last, then new ones: the same fields of each. */
  register: Patch<typeof TABLES.consents>[];
  /** Codes in the register whose old paper no longer counts, since a new consent was ticked after its end. */
  renewed: string[];
  /** The check box «Согласие» of the bases, by code, where it shows something else. */
  ticks: Map<string, boolean>;
  /** By code, why somebody may not take part; «cleared» where the box was ticked when last looked at. */
  refused: Map<string, Refusal | 'cleared'>;
  /** Codes of those whose consent held when last looked at and has been taken back since. */
  lost: string[];
  /** How many people who take part have no consent to it; one in both bases counts once. */
  without: number;
};

/**
 * Reads the check box of the bases and the register together; `today` is an ISO date. Ticking a box that was not ticked
 * when last looked at gives consent, clearing one takes it back, and a date of withdrawal clears the boxes. A person in
 * both bases has one row; the strictest of several counts. Bases come with the box alone as their consents.
 */
export function settleConsents(bases: Bases, rows: readonly ConsentRow[], today: string): Settled {
  const now = new Map<ConsentRow, ConsentRow>();
  const added: ConsentRow[] = [];
  const consents = new Map<Person, Person['consents']>();
  const settled: Settled = {
    ...bases,
    register: [],
    renewed: [],
    ticks: new Map(),
    refused: new Map(),
    lost: [],
    without: 0,
  };
  for (const { own, found } of consenters([...bases.mentors, ...bases.mentees], rows)) {
    const codes = codesOf(own);
    const heard = (found.length > 0 ? found : [blankRow(own)]).map((row) => hear(row, own, today));
    const allowed = allowedBy(heard, today);
    const isIn = allowed.includes('part');
    heard.forEach((row, place) => {
      const state = stateOf(row, today, { isDouble: heard.length > 1, isNobody: own.length === 0 });
      const after = { ...row, state, known: asKnown(row, isIn ? codes : []) };
      const before = found[place];
      if (before) now.set(before, after);
      // Of somebody who has left and never agreed there is nothing to keep.
      else if (own.some(isActive)) added.push(after);
      if (before && (before.withdrawn !== after.withdrawn || before.until !== after.until))
        settled.renewed.push(after.id);
    });
    for (const person of own) {
      consents.set(person, allowed);
      if (person.id.trim() !== '' && mayUse(person, 'part') !== isIn) settled.ticks.set(person.id, isIn);
    }
    const had = found.some((row) => readKnown(row).codes.length > 0);
    const [why] = heard.flatMap((row) => refusalOf(row, 'part', today) ?? []);
    if (why) for (const code of codes) settled.refused.set(code, why === 'none' && had ? 'cleared' : why);
    if (had && (why === 'none' || why === 'withdrawn')) settled.lost.push(...codes);
    if (!isIn && own.some(isActive)) settled.without += 1;
  }
  settled.register = patchesOf(rows, now, added);
  const withConsents = <P extends Person>(person: P): P => ({ ...person, consents: consents.get(person) ?? [] });
  return { ...settled, mentors: bases.mentors.map(withConsents), mentees: bases.mentees.map(withConsents) };
}

/** The row after what people did with the boxes of the bases since it was last looked at. */
function hear(row: ConsentRow, own: readonly Person[], today: string): ConsentRow {
  const { codes, until, withdrawn } = readKnown(row);
  const coded = row.id.trim() === '' ? { ...row, id: codesOf(own)[0] ?? '' } : row;
  const end = refusalOf({ ...row, part: true }, 'part', today);
  const isOver = end === 'withdrawn' || end === 'expired';
  if (own.some((person) => codes.includes(person.id) && !mayUse(person, 'part')))
    // Where the consent had ended, the box was cleared for that.
    return end === null && row.part ? { ...coded, ...boxes(false) } : coded;
  if (!own.some((person) => mayUse(person, 'part') && !codes.includes(person.id))) return coded;
  if (end === null && !row.part) return { ...coded, ...boxes(true) };
  if (!isOver) return coded;
  // Its end was seen before the box was ticked, so there is a new paper.
  const wasSeen = row.known !== '' && (end === 'withdrawn' ? row.withdrawn === withdrawn : row.until === until);
  const renewed = { ...coded, ...boxes(true), number: '', date: '', until: '', withdrawn: '' };
  return wasSeen && refusalOf(renewed, 'part', today) === null ? renewed : coded;
}

function boxes(value: boolean): Pick<ConsentRow, 'part' | 'surveys' | 'mail'> {
  return { part: value, surveys: value, mail: value };
}

/** The same fields of all rows between the first change and the last, so that they are written as one block. */
function patchesOf(
  rows: readonly ConsentRow[],
  now: ReadonlyMap<ConsentRow, ConsentRow>,
  added: readonly ConsentRow[],
): Settled['register'] {
  const run = blockOf(rows, (row) => differs(row, now.get(row) ?? row));
  return [...run.map((row) => now.get(row) ?? row), ...added]
    .filter(({ id }) => id.trim() !== '')
    .map(({ id, name, part, surveys, mail, state, known }) => ({ id, name, part, surveys, mail, state, known }));
}

function differs(before: ConsentRow, after: ConsentRow): boolean {
  return (['id', 'part', 'surveys', 'mail', 'state', 'known'] as const).some((key) => before[key] !== after[key]);
}

/** What was seen last: in which rows the box was ticked, and how the consent ended. */
function asKnown({ until, withdrawn }: ConsentRow, codes: readonly string[]): string {
  return [[...codes].sort().join(' '), until, withdrawn].join('|');
}

function readKnown({ known }: ConsentRow): { codes: string[]; until: string; withdrawn: string } {
  const [codes = '', until = '', withdrawn = ''] = known.split('|');
  return { codes: codes.split(' ').filter((code) => code !== ''), until, withdrawn };
}
