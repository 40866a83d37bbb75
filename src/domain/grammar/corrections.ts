import { PAPER_WORDS } from '../documents/paper-words';
import type { NameRow } from '../tables';
import type { Case } from './cases';
import { type Corrections, formsOf } from './names';

/** What the coordinator wrote on the sheet «Склонение», by the name as it stands in the bases. */
export function correctionsOf(rows: readonly NameRow[]): Corrections {
  return new Map(
    rows.map(({ name, gen, dat, acc, ins, pre }) => [
      name,
      { род: gen, дат: dat, вин: acc, тв: ins, пр: pre } satisfies Partial<Record<Case, string>>,
    ]),
  );
}

/** The script's part of a line of that sheet: the forms it makes, and whether a person should look at them. */
export function nameRow(name: string): Pick<NameRow, 'id' | 'name' | 'check' | 'made'> {
  const { forms, risky } = formsOf(name);
  const { names: words } = PAPER_WORDS;
  return { id: name, name, check: risky ? words.risky : '', made: words.made(Object.values(forms)) };
}
