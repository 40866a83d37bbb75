import { documentKind } from '../documents';
import { isEnded } from '../pairing/pair-states';
import { DOCUMENT_STATES, ENDED_WHY, PAIR_STATE } from '../sheet-values';
import type { ChangeRow, DocumentRow, PairRow, Patch, ProposalRow, TABLES } from '../tables';
import type { Settled } from './settle-consents';

const { draft, making, ready, queued } = DOCUMENT_STATES;
const UNISSUED: readonly string[] = [draft, making, ready, queued];

/** What goes, by id: proposals, drafts and lists; and what ends, with codes for names. */
export type Withdrawal = {
  proposal: string[];
  pairs: Patch<typeof TABLES.pairs>[];
  changes: Patch<typeof TABLES.changes>[];
  documents: string[];
};

type Sheets = {
  proposal: readonly ProposalRow[];
  pairs: readonly PairRow[];
  changes: readonly ChangeRow[];
  documents: readonly DocumentRow[];
};

/**
 * What is still to be done so that nothing that is not issued yet speaks of people without consent. Pairs end only where
 * there was a consent: those that the school had before wait for it. Names of whoever took it back become codes.
 */
export function withdrawalOf(settled: Pick<Settled, 'refused' | 'lost'>, sheets: Sheets): Withdrawal {
  const { refused, lost } = settled;
  const isGone = goneFrom(settled);
  const ended = sheets.pairs.filter((pair) => isGone(pair.mentor, pair) || isGone(pair.mentee, pair));
  const named = new Set(ended.flatMap((pair) => [pair.mentor, pair.mentee].filter((code) => isGone(code, pair))));
  const left = new Set(sheets.pairs.filter(({ mentee }) => lost.includes(mentee)).map(({ mentor }) => mentor));
  const speaksOf = ({ kind, about }: DocumentRow) => {
    const { namesAll = false, namesMentees = false } = documentKind(kind) ?? {};
    const codes = about.split(/[\s|#]/);
    return (
      codes.some((code) => named.has(code) || isGone(code) || (namesMentees && left.has(code))) ||
      (namesAll && lost.length > 0)
    );
  };
  return {
    proposal: idsOf(sheets.proposal.filter(({ mentor, mentee }) => refused.has(mentor) || refused.has(mentee))),
    pairs: ended.flatMap((pair) => {
      const names = {
        mentorName: isGone(pair.mentor, pair) ? pair.mentor : pair.mentorName,
        mentorPost: isGone(pair.mentor, pair) ? '' : pair.mentorPost,
        menteeName: isGone(pair.mentee, pair) ? pair.mentee : pair.menteeName,
        menteePost: isGone(pair.mentee, pair) ? '' : pair.menteePost,
      };
      if (!isEnded(pair)) return [{ id: pair.id, ...names, state: PAIR_STATE.ended, why: pair.why || ENDED_WHY }];
      return differs(pair, names) ? [{ id: pair.id, ...names }] : [];
    }),
    changes: sheets.changes.flatMap((change) => {
      const names = {
        mentorName: isGone(change.mentor) ? change.mentor : change.mentorName,
        menteeName: isGone(change.mentee) ? change.mentee : change.menteeName,
      };
      return differs(change, names) ? [{ id: change.id, ...names }] : [];
    }),
    documents: idsOf(sheets.documents.filter((row) => UNISSUED.includes(row.state) && speaksOf(row))),
  };
}

/** Whether anybody took a consent back, so that more than proposals may have to go. */
export function endsPairs(settled: Pick<Settled, 'refused' | 'lost'>, pairs: readonly PairRow[]): boolean {
  const isGone = goneFrom(settled);
  return (
    [...settled.refused.keys()].some((code) => isGone(code)) ||
    pairs.some((pair) => isGone(pair.mentor, pair) || isGone(pair.mentee, pair))
  );
}

/** A pair that was approved here had consents: where one is missing now, its box was cleared before anybody looked. */
function goneFrom({ refused }: Pick<Settled, 'refused'>): (code: string, pair?: PairRow) => boolean {
  return (code, pair) => {
    const why = refused.get(code);
    return why === 'withdrawn' || why === 'cleared' || (why === 'none' && pair !== undefined && pair.approved !== '');
  };
}

function differs<T extends object>(row: T, patch: Partial<T>): boolean {
  return (Object.keys(patch) as (keyof T)[]).some((key) => row[key] !== patch[key]);
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
