import { formatCivil } from '../../domain/calendar/civil-date';
import { documentKind } from '../../domain/documents';
import { chosenFrom } from '../../domain/documents/chosen';
import { shownTitle } from '../../domain/documents/shown-title';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/words';
import { agreedAnew } from '../../domain/pairing/pair-changes';
import { schoolYearOf } from '../../domain/settings';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import type { DocumentRow } from '../../domain/tables';
import { underLock } from '../../google/lock';
import { confirm } from '../../google/ui';
import { askAgain } from '../ask-again';
import { keeperSettings } from '../settings';
import { freshId, isFrozen, makeDraft } from './draft';
import { readFacts } from './facts';
import { paperOf } from './make';
import { evidenceOf } from './register';
import { renumber } from './renumber';
import { registerSigned } from './sign';
import { checkBefore } from './templates';

const { documents: words } = WORDS;

/**
 * «Исправить подписанный документ»: what is signed is never rewritten; a new draft about the same names it and, once it
 * is signed itself, replaces it. Where only number or date were typed wrong here, they are put right.
 */
export function correctDocument(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const facts = readFacts(settings);
  // Number and date of a paper stand already: it is finished before anything else.
  if (facts.documents.some(({ state }) => state === DOCUMENT_STATES.signing)) return registerSigned();
  const signed = facts.documents.filter(isOurs);
  if (signed.length === 0) return words.nothingSigned;
  const offers = signed.map((row, index) => words.offer(index + 1, entered(row)));
  const old = askAgain(words.correctTitle, words.chooseSigned(offers), (typed) => {
    const [row, another] = chosenFrom(signed, typed);
    return row && !another ? { answer: row } : { problem: words.noneCalled(typed) };
  });
  if (!old) return old === null ? null : words.notUnderstood;
  const kind = documentKind(old.kind);
  if (!kind) return words.nothingSigned;
  const how = askAgain(words.correctTitle, words.askWrong(entered(old)), (typed) =>
    ['1', '2'].includes(typed) ? { answer: typed } : { problem: words.noneCalled(typed) },
  );
  if (!how) return how === null ? null : words.notUnderstood;
  return how === '1' ? replace(kind, facts, old) : renumber(kind, facts, old);
}

function replace(kind: DocumentKind, facts: Facts, old: DocumentRow): string | null {
  // The plan has an order on changes of its own.
  if (kind.approvesPlan) return words.planCorrected;
  if (old.about !== '' && aboutNow(kind, facts, old) === '') return words.nobodyLeft;
  checkBefore(kind, ['Взамен']);
  if (!confirm(words.correctTitle, words.previewCorrection(shownTitle(old)))) return null;

  return underLock(() => {
    const current = readFacts(facts.settings);
    const row = current.documents.find(({ id }) => id === old.id);
    if (!row || !isOurs(row)) return words.nothingSigned;
    const about = aboutNow(kind, current, row);
    if (row.about !== '' && about === '') return words.nobodyLeft;
    const begun = current.documents.find((each) => each.corrects === row.id && !isFrozen(each));
    const id = begun?.id ?? freshId(kind, current.documents);
    return words.done(makeDraft(kind, current, { id, title: row.title, kind: kind.kind, about, corrects: row.id }));
  });
}

/** Those of a signed paper whom a new one may still name. */
function aboutNow(kind: DocumentKind, facts: Facts, row: DocumentRow): string {
  const anew = agreedAnew(evidenceOf(kind, row), facts.pairs, facts.changes);
  const about = paperOf(row).about.filter((id) => !anew.has(id) && (kind.spoiled?.(facts, [id]) ?? null) === null);
  return about.join(' ');
}

function entered(row: DocumentRow): string {
  return `${shownTitle(row)}${words.registered(row.number, formatCivil(row.date))}`;
}

/** Papers that the programme did not make it cannot make anew. */
function isOurs({ state, kind }: DocumentRow): boolean {
  return state === DOCUMENT_STATES.signed && documentKind(kind) !== undefined;
}
