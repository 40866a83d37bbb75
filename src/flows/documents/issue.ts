import { DOCUMENTS, nameOf } from '../../domain/documents';
import { chosenFrom } from '../../domain/documents/chosen';
import { PAIRS_ORDER } from '../../domain/documents/pairs-order';
import type { DocumentKind, Facts, Paper } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/ru';
import { versionOf } from '../../domain/roadmap/approval';
import { schoolYearOf } from '../../domain/settings';
import { type DocumentRow, type RoadmapRow, TABLES } from '../../domain/tables';
import { underLock } from '../../google/lock';
import { readTable, removeRows, show, upsert } from '../../google/sheets';
import { askText, confirm } from '../../google/ui';
import { keeperSettings } from '../settings';
import { readFacts } from './facts';
import { binOthers, fileOf, makeDocument } from './make';
import { checkBefore, templateOf } from './templates';
import { enoughTime } from './time';

const { documents: words } = WORDS;

/** Whom a document is for; the school's own has one subject without an id. */
type Subject = { id: string; title: string };
const SCHOOL: Subject = { id: '', title: '' };

/** «Издать документ»: what can be issued now, what is missing for the rest; a draft of the chosen one. */
export function issueDocument(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const facts = readFacts(settings);
  const answer = askText(words.title, offer(facts));
  if (answer === null) return null;
  const kind = DOCUMENTS[Number(answer) - 1];
  return kind ? issue(kind, facts) : words.badChoice(answer);
}

/** The step of «Дальше…»: the order on pairs, without asking which document. */
export function issuePairsOrder(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  return issue(PAIRS_ORDER, readFacts(settings));
}

function offer(facts: Facts): string {
  const now: string[] = [];
  const later: string[] = [];
  DOCUMENTS.forEach((kind, index) => {
    const missing = kind.missing(facts);
    const name = nameOf(kind);
    if (missing === null) now.push(words.offer(index + 1, name));
    else later.push(words.later(index + 1, name, missing));
  });
  return words.list(now, later);
}

/** Asks what is to be asked, then makes a draft for each subject, anew as often as wanted until it is signed. */
function issue(kind: DocumentKind, facts: Facts): string | null {
  const { settings } = facts;
  const name = nameOf(kind);
  const missing = kind.missing(facts);
  if (missing !== null) return words.notYet(name, missing);
  const subjects = kind.each ? askSubjects(name, kind.each(facts)) : [SCHOOL];
  if (subjects === null) return null;
  if (typeof subjects === 'string') return words.badChoice(subjects);
  checkBefore(kind);
  if (!confirm(words.title, words.preview(name, detail(kind, facts, subjects)))) return null;

  return underLock(() => {
    const current = readFacts(settings);
    const gone = kind.missing(current);
    if (gone !== null) return words.notYet(name, gone);
    show(TABLES.documents);
    const template = templateOf(kind, settings);
    const mayGoOn = enoughTime();
    // Those without a draft come first, so that a batch goes on where the last run stopped.
    const queue = [...subjects].sort((a, b) => Number(hasDraft(kind, current, a)) - Number(hasDraft(kind, current, b)));
    let [link, made] = ['', 0];
    for (const subject of queue) {
      if (!mayGoOn()) break;
      link = draft(kind, current, subject, template);
      made += 1;
    }
    if (made < queue.length) return words.stopped(made, queue.length - made);
    if (made > 1) return words.doneMany(made);
    return kind.printed ? words.printed(link) : words.done(link);
  });
}

function askSubjects(name: string, choices: Subject[]): Subject[] | string | null {
  if (choices.length === 1) return choices;
  const answer = askText(
    words.title,
    words.chooseOne(
      name,
      choices.map(({ title }, index) => words.offer(index + 1, title)),
    ),
  );
  if (answer === null) return null;
  const chosen = chosenFrom(choices, answer);
  return chosen.length > 0 ? chosen : answer;
}

function detail(kind: DocumentKind, facts: Facts, subjects: Subject[]): string {
  if (kind.each) return `: ${subjects.map(({ title }) => title).join('; ')}`;
  const told = kind.preview?.(facts, kind.about?.(facts) ?? []);
  return told === undefined ? '' : `, ${told}`;
}

function draft(kind: DocumentKind, facts: Facts, subject: Subject, template: string): string {
  const { documents } = facts;
  const about = kind.each ? [subject.id] : (kind.about?.(facts) ?? []);
  const id = openDraft(kind, documents, subject)?.id ?? freshId(kind);
  const title = subject.title === '' ? nameOf(kind) : `${nameOf(kind)}: ${subject.title}`;
  upsert(TABLES.documents, [{ id, title, kind: kind.kind, state: words.states.making, about: about.join(' ') }]);
  const versions = kind.approvesPlan ? keepPlan(id, facts.roadmap) : facts.versions;
  const paper: Paper = { id, about, number: '', date: '' };
  const link = makeDocument(kind, template, { ...facts, versions }, paper, subject.title);
  upsert(TABLES.documents, [{ id, link, file: fileOf(link) }]);
  binOthers(id, fileOf(link));
  upsert(TABLES.documents, [{ id, state: kind.printed ? words.states.ready : words.states.draft }]);
  return link;
}

/** A number that no document of this kind has had; drafts made in this run count. */
function freshId(kind: DocumentKind): string {
  const ofKind = readTable(TABLES.documents).filter((row) => row.kind === kind.kind);
  const used = ofKind.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `${kind.kind}-${Math.max(0, ...used) + 1}`;
}

/** The plan as it stands in this draft, so that what is signed is what was approved. Returns all kept rows. */
function keepPlan(document: string, roadmap: readonly RoadmapRow[]) {
  const rows = versionOf(document, roadmap);
  const kept = readTable(TABLES.versions);
  const now = new Set(rows.map(({ id }) => id));
  removeRows(
    TABLES.versions,
    kept.filter((row) => row.document === document && !now.has(row.id)).map(({ id }) => id),
  );
  upsert(TABLES.versions, rows);
  return [...kept.filter((row) => row.document !== document), ...rows];
}

function hasDraft(kind: DocumentKind, facts: Facts, subject: Subject): boolean {
  return (openDraft(kind, facts.documents, subject)?.link ?? '') !== '';
}

function openDraft(kind: DocumentKind, documents: readonly DocumentRow[], subject: Subject): DocumentRow | undefined {
  return documents.find(
    (row) =>
      row.kind === kind.kind && row.state !== words.states.signed && (!kind.each || row.about.trim() === subject.id),
  );
}
