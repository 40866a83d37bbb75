import { formatCivil } from '../../domain/calendar/civil-date';
import { documentKind } from '../../domain/documents';
import { chosenFrom } from '../../domain/documents/chosen';
import { shownTitle } from '../../domain/documents/shown-title';
import { WORDS } from '../../domain/messages/words';
import { schoolYearOf } from '../../domain/settings';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import type { DocumentRow } from '../../domain/tables';
import { underLock } from '../../google/lock';
import { confirm } from '../../google/ui';
import { askAgain } from '../ask-again';
import { keeperSettings } from '../settings';
import { freshId, isFrozen, makeDraft } from './draft';
import { readFacts } from './facts';
import { checkBefore } from './templates';

const { documents: words } = WORDS;

/**
 * «Исправить подписанный документ»: what is signed is never rewritten; a new draft about the same names it and, once it
 * is signed itself, replaces it.
 */
export function correctDocument(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const signed = readFacts(settings).documents.filter(mayBeCorrected);
  if (signed.length === 0) return words.nothingSigned;
  const offers = signed.map((row, index) =>
    words.offer(index + 1, `${shownTitle(row)}${words.registered(row.number, formatCivil(row.date))}`),
  );
  const old = askAgain(words.correctTitle, words.chooseSigned(offers), (typed) => {
    const [row, another] = chosenFrom(signed, typed);
    return row && !another ? { answer: row } : { problem: words.noneCalled(typed) };
  });
  if (!old) return old === null ? null : words.notUnderstood;
  const kind = documentKind(old.kind);
  if (!kind) return words.nothingSigned;
  checkBefore(kind, ['Взамен']);
  if (!confirm(words.correctTitle, words.previewCorrection(shownTitle(old)))) return null;

  return underLock(() => {
    const facts = readFacts(settings);
    const row = facts.documents.find(({ id }) => id === old.id);
    if (!row || !mayBeCorrected(row)) return words.nothingSigned;
    const begun = facts.documents.find((each) => each.corrects === row.id && !isFrozen(each));
    const id = begun?.id ?? freshId(kind, facts.documents);
    const { title, about } = row;
    return words.done(makeDraft(kind, facts, { id, title, kind: kind.kind, about, corrects: row.id }));
  });
}

/** The plan has an order on changes of its own; papers that the programme did not make it cannot make anew. */
function mayBeCorrected({ state, kind }: DocumentRow): boolean {
  const known = documentKind(kind);
  return state === DOCUMENT_STATES.signed && known !== undefined && !known.approvesPlan;
}
