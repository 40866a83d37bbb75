import { nameOf, shownName } from '../../domain/documents';
import { chosenFrom } from '../../domain/documents/chosen';
import { lackingBases } from '../../domain/documents/legal-bases';
import { PAIRS_CHANGE_ORDER } from '../../domain/documents/pairs-change-order';
import { PAIRS_ORDER } from '../../domain/documents/pairs-order';
import { PAPER_WORDS } from '../../domain/documents/paper-words';
import { livePairs } from '../../domain/documents/people';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { withoutPaper } from '../../domain/documents/without-paper';
import { WORDS } from '../../domain/messages/words';
import { schoolYearOf } from '../../domain/settings';
import { settingsRemarks } from '../../domain/settings-remarks';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import { type DocumentRow, TABLES } from '../../domain/tables';
import { underLock } from '../../google/lock';
import { show, upsert } from '../../google/sheets';
import { confirm } from '../../google/ui';
import { askAgain } from '../ask-again';
import { showJobs } from '../job-window';
import { beginJob, enoughTime, goOnWith } from '../jobs';
import { keeperSettings } from '../settings';
import { ISSUING } from './batch';
import { chooseKind } from './choose-kind';
import { freshId, isFrozen, makeDraft } from './draft';
import { readFacts } from './facts';
import { inMode } from './in-mode';
import { checkBefore } from './templates';

const { documents: words } = WORDS;

/** Whom a document is for; the school's own has one subject without an id. */
type Subject = { id: string; title: string };
const SCHOOL: Subject = { id: '', title: '' };

/** «Издать документ»: what can be issued now, what is missing for the rest; a draft of the chosen one. */
export function issueDocument(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const facts = readFacts(settings);
  const kind = chooseKind(facts);
  if (!kind) return kind === null ? null : words.notUnderstood;
  return issue(kind, facts);
}

/** The step of «Дальше…»: the order on pairs, without asking which document. */
export function issuePairsOrder(): string | null {
  return issueThis(PAIRS_ORDER);
}

/** The step of «Дальше…»: the order on changes of pairs. */
export function issueChangesOrder(): string | null {
  return issueThis(PAIRS_CHANGE_ORDER);
}

/** The step of «Дальше…»: what all pairs had signed, for those that were agreed since. */
export function issueLackingPapers(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const facts = readFacts(settings);
  const lack = withoutPaper(facts, livePairs(facts));
  const lacks = ({ id }: Subject) => lack?.pairs.includes(id) ?? false;
  const kind = lack?.kinds.find(({ each }) => each?.(facts).some(lacks));
  return kind ? issue(kind, facts, lacks) : words.nobodyLacks;
}

/** A document that a row of the plan asks for. */
export function issueThis(kind: DocumentKind): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  return issue(kind, readFacts(settings));
}

/** Asks what is to be asked, then makes a draft for each subject, anew as often as wanted until it is signed. */
function issue(kind: DocumentKind, facts: Facts, isMeant: (subject: Subject) => boolean = () => true): string | null {
  const { settings } = facts;
  const name = shownName(kind);
  const missing = kind.missing(facts);
  if (missing !== null) return words.notYet(name, missing);
  const subjects = kind.each ? askSubjects(name, kind.each(facts).filter(isMeant)) : [SCHOOL];
  if (!subjects) return subjects === null ? null : words.notUnderstood;
  checkBefore(kind);
  const told = [...settingsRemarks(settings, facts.roadmap), words.preview(name, detail(kind, facts, subjects))];
  if (!confirm(words.title, told.join('\n\n'))) return null;

  return underLock(() => {
    const current = readFacts(settings);
    const gone = kind.missing(current);
    if (gone !== null) return words.notYet(name, gone);
    show(TABLES.documents);
    offerBases(current);
    const [subject, another] = subjects;
    if (subject && !another) {
      const id = openDraft(kind, current.documents, subject)?.id ?? freshId(kind, current.documents);
      const named = kind.each ? {} : { about: (kind.about?.(current) ?? []).join(' ') };
      const link = makeDraft(kind, current, { id, ...registered(kind, subject), ...named });
      return inMode(settings, kind.printed ? words.printed(link) : words.done(link));
    }
    const job = queue(kind, current, subjects);
    const isShown = showJobs([job]);
    const { done, all } = goOnWith(job, ISSUING, settings, enoughTime());
    if (done === all) return inMode(settings, words.doneMany(done));
    return isShown ? null : WORDS.jobs.left(done, all);
  });
}

/** What papers may cite stands on a sheet before the first of them, so that the school ticks what it goes by. */
function offerBases({ bases }: Facts): void {
  const lacking = lackingBases(bases);
  if (lacking.length === 0) return;
  show(TABLES.bases);
  upsert(TABLES.bases, lacking);
}

/** A row in the register for each, those without a draft first; then the job, whose units they are. */
function queue(kind: DocumentKind, { documents }: Facts, subjects: readonly Subject[]) {
  let fresh = 0;
  const rows = subjects.map((subject) => {
    const earlier = openDraft(kind, documents, subject);
    if (!earlier) fresh += 1;
    const id = earlier?.id ?? freshId(kind, documents, fresh);
    return { hasDraft: earlier?.link ?? '', row: { id, ...registered(kind, subject), state: DOCUMENT_STATES.queued } };
  });
  upsert(
    TABLES.documents,
    rows.map(({ row }) => row),
  );
  const inOrder = [...rows.filter(({ hasDraft }) => !hasDraft), ...rows.filter(({ hasDraft }) => hasDraft)];
  const name = nameOf(kind);
  return beginJob(
    { id: `issue:${kind.kind}`, title: name, kind: 'issue' },
    inOrder.map(({ row }) => row.id),
  );
}

/** What the register says of a document from the start. */
function registered(kind: DocumentKind, { id, title }: Subject) {
  const name = nameOf(kind);
  return { title: title === '' ? name : `${name}: ${title}`, kind: kind.kind, about: id, corrects: '' };
}

/** Whom it is for; those chosen together may have one file for all. Null and undefined as `askAgain` has them. */
function askSubjects(name: string, choices: Subject[]): Subject[] | null | undefined {
  if (choices.length === 1) return choices;
  const offers = choices.map(({ title }, index) => words.offer(index + 1, title));
  const chosen = askAgain(words.title, words.chooseOne(name, offers), (typed) => {
    const found = chosenFrom(choices, typed);
    return found.length > 0 ? { answer: found } : { problem: words.noSuchNumber(typed, choices.length) };
  });
  if (!chosen || chosen.length < 2) return chosen;
  return askAgain(words.title, words.askHow(chosen.length), (typed) => {
    if (typed === '1') return { answer: chosen };
    return typed === '2' ? { answer: bundles(chosen) } : { problem: words.noneCalled(typed) };
  });
}

/** Subjects of one file: so many that a run makes several of them. */
const IN_ONE_FILE = 40;

function bundles(subjects: readonly Subject[]): Subject[] {
  const parts: Subject[] = [];
  for (let first = 0; first < subjects.length; first += IN_ONE_FILE) {
    const part = subjects.slice(first, first + IN_ONE_FILE);
    const title = PAPER_WORDS.bundle(first + 1, first + part.length, subjects.length);
    parts.push({ id: part.map(({ id }) => id).join(' '), title });
  }
  return parts;
}

function detail(kind: DocumentKind, facts: Facts, subjects: Subject[]): string {
  if (kind.each) return words.forWhom(subjects.map(({ title }) => title));
  const told = kind.preview?.(facts, kind.about?.(facts) ?? []);
  return told === undefined ? '' : `, ${told}`;
}

function openDraft(kind: DocumentKind, documents: readonly DocumentRow[], subject: Subject): DocumentRow | undefined {
  return documents.find(
    (row) =>
      row.kind === kind.kind &&
      row.corrects === '' &&
      !isFrozen(row) &&
      (!kind.each || row.about.trim() === subject.id),
  );
}
