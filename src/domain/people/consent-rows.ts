import type { ConsentRow } from '../tables';
import { numberOf } from './codes';
import { nameKey } from './names';
import type { Person } from './person';

/** One person: rows in the bases, and rows in the register; either may be none. */
export type Consenter = { own: readonly Person[]; found: readonly ConsentRow[] };

/** Rows of the register are found by the number of their code; those without one by a name that only one person bears. */
export function consenters(people: readonly Person[], rows: readonly ConsentRow[]): Consenter[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  const bearers = new Map<string, number>();
  for (const own of groups.values()) {
    for (const name of new Set(own.map((person) => nameKey(person.name))))
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  const byKey = new Map<string, ConsentRow[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  const taken = new Set<ConsentRow>();
  const found = [...groups].map(([key, own]): Consenter => {
    const names = own.map(({ name }) => nameKey(name)).filter((name) => name !== '' && bearers.get(name) === 1);
    const keys = new Set([key, ...names.map((name) => `name ${name}`)]);
    const rowsOf = [...keys].flatMap((each) => byKey.get(each) ?? []).filter((row) => !taken.has(row));
    for (const row of rowsOf) taken.add(row);
    return { own, found: rowsOf };
  });
  return [...found, ...rows.filter((row) => !taken.has(row)).map((row): Consenter => ({ own: [], found: [row] }))];
}

/** Equal for the rows of one person: the number of the code, else the name. */
function keyOf({ id, name }: { id: string; name: string }): string {
  const number = numberOf(id);
  return number === null ? `name ${nameKey(name)}` : `number ${number}`;
}

/** The codes of those whom the register calls under age. */
export function minorsOf(people: readonly Person[], rows: readonly ConsentRow[]): Set<string> {
  const isMinor = ({ found }: Consenter) => found.some(({ minor }) => minor);
  return new Set(
    consenters(people, rows)
      .filter(isMinor)
      .flatMap(({ own }) => codesOf(own)),
  );
}

/** The row of somebody whom the register does not know yet. */
export function blankRow(own: readonly Person[]): ConsentRow {
  return {
    id: codesOf(own)[0] ?? '',
    name: own[0]?.name ?? '',
    part: false,
    surveys: false,
    mail: false,
    number: '',
    date: '',
    until: '',
    withdrawn: '',
    public: false,
    publicNumber: '',
    publicDate: '',
    publicUntil: '',
    publicWithdrawn: '',
    minor: false,
    signer: '',
    state: '',
    known: '',
  };
}

/** The codes that a person has in the bases. */
export function codesOf(own: readonly Person[]): string[] {
  return own.map(({ id }) => id).filter((id) => id.trim() !== '');
}
