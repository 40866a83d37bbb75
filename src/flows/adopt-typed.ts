import { keysForTyped, WHO } from '../domain/pairing/proposal-rows';
import { type ProposalRow, TABLES } from '../domain/tables';
import { readTable, upsert } from '../google/sheets';

/** «Подбор» with the rows that people typed, which have no key yet. */
export function proposalAsTyped(): ProposalRow[] {
  return readTable(TABLES.proposal, ...WHO);
}

/** Gives keys to rows of «Подбор» that people typed, so that they can be undone, answered and replaced; call it under the lock. */
export function adoptTyped(): void {
  const typed = keysForTyped(proposalAsTyped());
  for (const column of WHO) {
    upsert(
      TABLES.proposal,
      typed.filter((each) => each.column === column).map(({ row }) => row),
      column,
    );
  }
}
