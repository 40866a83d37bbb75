import { documentKind } from '../documents';
import type { Words } from '../messages/words';
import { isEnded } from '../pairing/pair-states';
import { DOCUMENT_STATES } from '../sheet-values';
import type { ChangeRow, DocumentRow, MenteeRow, MentorRow, NameRow, PairRow, UnpairedRow } from '../tables';
import { TABLES, type Table } from '../tables';
import { numberOf } from './codes';
import { nameKey } from './names';
import { splitList } from './person-rows';
import type { Withdrawal } from './withdrawal';

const { signed, signing, replaced } = DOCUMENT_STATES;
const SIGNED: readonly string[] = [signed, signing, replaced];

/** What a withdrawal takes away besides. */
type Gone = Pick<Withdrawal, 'proposal' | 'documents'>;

/** Whose data go: the codes in the bases and the register, and every name they are known by. */
export type Erased = { codes: readonly string[]; names: readonly string[] };

/** The sheets that may speak of them. */
export type Traced = {
  mentors: readonly MentorRow[];
  mentees: readonly MenteeRow[];
  consents: readonly { id: string; name: string }[];
  unpaired: readonly UnpairedRow[];
  names: readonly NameRow[];
  pairs: readonly PairRow[];
  changes: readonly ChangeRow[];
  documents: readonly DocumentRow[];
};

/** A row of a base that names people, as it stands without those erased. */
export type Unmentioned = { id: string; chief: string; wants: string; avoids: string; barred?: string };

/** What goes, by table, and what has to be written. */
export type Traces = {
  mentors: string[];
  mentees: string[];
  consents: string[];
  unpaired: string[];
  names: string[];
  /** Pairs whose reasons tell of them. */
  pairs: string[];
  mentions: { mentors: Unmentioned[]; mentees: Unmentioned[] };
};

/** Whether a text, a code or a name, means one of them. */
export function meansOneOf({ codes, names }: Erased): (text: string) => boolean {
  const numbers = new Set(codes.map(numberOf).filter((number) => number !== null));
  const keys = new Set(names.map(nameKey).filter((key) => key !== ''));
  return (text) => {
    const number = numberOf(text);
    return number === null ? keys.has(nameKey(text)) : numbers.has(number);
  };
}

/** Where the sheets speak of people whose data go. A row with nothing but a code speaks of nobody. */
export function tracesOf(erased: Erased, sheets: Traced): Traces {
  const isMeant = meansOneOf(erased);
  const isOne = ({ id, name }: { id: string; name: string }) => isMeant(id === '' ? name : id);
  const others = <R extends MentorRow | MenteeRow>(rows: readonly R[]) =>
    rows.filter((row) => !isOne(row)).flatMap((row) => unmentioned(row, isMeant) ?? []);
  return {
    mentors: ids(sheets.mentors.filter((row) => isOne(row) && !isBare(row))),
    mentees: ids(sheets.mentees.filter((row) => isOne(row) && !isBare(row))),
    consents: ids(sheets.consents.filter(isOne)),
    unpaired: ids(sheets.unpaired.filter(({ id }) => isMeant(id))),
    names: ids(sheets.names.filter(({ name }) => isMeant(name))),
    pairs: ids(
      sheets.pairs.filter(({ mentor, mentee, reason }) => reason !== '' && (isMeant(mentor) || isMeant(mentee))),
    ),
    mentions: { mentors: others(sheets.mentors), mentees: others(sheets.mentees) },
  };
}

/** A line of the preview in the language spoken, and of the act in Russian. */
export type Line = (words: Words['erasure'], nameOf: (table: Table) => string) => string;

/** What goes, in lines for the preview and the act; besides the traces so many proposals, and drafts. */
export function goesInWords({ mentions, ...rows }: Traces, { proposal, documents }: Gone): Line[] {
  const sheets = (['mentors', 'mentees', 'consents', 'unpaired', 'names'] as const).flatMap((key) =>
    rows[key].length > 0 ? [rowsOf(TABLES[key], rows[key].length)] : [],
  );
  const mentioned = mentions.mentors.length + mentions.mentees.length;
  return [
    ...sheets,
    ...(proposal.length > 0 ? [rowsOf(TABLES.proposal, proposal.length)] : []),
    ...(documents.length > 0 ? [(words: Words['erasure']) => words.drafts(documents.length)] : []),
    ...(mentioned > 0 ? [(words: Words['erasure']) => words.mentions(mentioned)] : []),
    (words) => words.steps,
  ];
}

/** What stays, since it was signed, then replaced or not, or tells of nobody by name. */
export function staysInWords({ codes }: Erased, { pairs, documents }: Traced): Line[] {
  const own = pairs.filter(({ mentor, mentee }) => codes.includes(mentor) || codes.includes(mentee));
  const led = new Set(own.flatMap(({ mentor, mentee }) => (codes.includes(mentee) ? [mentor] : [])));
  const speaksOf = ({ kind, about }: DocumentRow) => {
    const { namesAll = false, namesMentees = false } = documentKind(kind) ?? {};
    const isMeant = (id: string) => codes.includes(id) || own.some((pair) => id.startsWith(pair.id));
    return namesAll || about.split(' ').some((id) => isMeant(id) || (namesMentees && led.has(id)));
  };
  const kept = documents.filter((row) => SIGNED.includes(row.state) && speaksOf(row));
  const ending = own.filter((pair) => !isEnded(pair)).length;
  const lines: Line[] = [
    ...kept.map(
      ({ title, number }): Line =>
        (words) =>
          words.signed(number === '' ? title : `${title} № ${number}`),
    ),
    ...(own.length > 0 ? [(words: Words['erasure']) => words.pairs(ending)] : []),
  ];
  return lines.length > 0 ? lines : [(words) => words.nothingStays];
}

/** How many rows of a sheet go. */
export function rowsOf(table: Table, count: number): Line {
  return (words, nameOf) => words.rows(nameOf(table), count);
}

/** A row that keeps a code from being given again. */
function isBare(row: MentorRow | MenteeRow): boolean {
  const rest = Object.entries(row).filter(([key]) => key !== 'id' && key !== 'state');
  return rest.every(([, value]) => value === '' || value === false || value === null);
}

function unmentioned(row: MentorRow | MenteeRow, isMeant: (text: string) => boolean): Unmentioned | null {
  const without = (text: string) => {
    const parts = splitList(text);
    const kept = parts.filter((part) => !isMeant(part));
    return kept.length === parts.length ? text : kept.join('; ');
  };
  const after = {
    chief: isMeant(row.chief) ? '' : row.chief,
    wants: without(row.wants),
    avoids: without(row.avoids),
    ...('barred' in row ? { barred: without(row.barred) } : {}),
  };
  const isSame = (Object.keys(after) as (keyof typeof after)[]).every(
    (key) => after[key] === (row as Record<string, unknown>)[key],
  );
  return isSame ? null : { id: row.id, ...after };
}

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id).filter((id) => id !== '');
}
