import { DOCUMENTS, shownName } from '../documents';
import type { DocumentKind } from '../documents/types';
import { WORDS } from '../messages/words';
import type { SchoolKind } from '../school-kind';
import { DOCUMENT_STATES } from '../sheet-values';
import { SURVEYS, type SurveyKey } from '../surveys';
import { isAskedBy, SURVEY_KEYS } from '../surveys/asked';
import type { DocumentRow, RoadmapRow, SurveyRow } from '../tables';
import type { ActionKind } from './actions';
import { EVIDENCE } from './evidence';
import { actionOfRow } from './roadmap-row';
import { DECISIONS } from './row-state';

const { doRow: words } = WORDS.lines;

/** The commands that do what a row asks for. */
export type RowCommand = 'collectAnswers' | 'proposePairs' | 'registerSigned';

/** What proves a row: a text with its link, and the day (ISO). */
export type Proof = { evidence: string; link: string; done: string };

/** What a person can do with a row. */
export type RowOption =
  | { kind: 'command'; title: string; command: RowCommand }
  | { kind: 'survey'; title: string; survey: SurveyKey }
  | { kind: 'document'; title: string; document: DocumentKind }
  | { kind: 'proof'; title: string; proof: Proof }
  | { kind: 'own-proof'; title: string }
  | { kind: 'decision'; title: string; decision: string };

/** What of the sheets tells what can be done with a row. */
export interface RowFacts {
  surveys: readonly SurveyRow[];
  documents: readonly DocumentRow[];
  mentors: number;
  mentees: number;
  school: SchoolKind;
  today: string;
}

const COMMANDS: Partial<Record<ActionKind, RowCommand>> = {
  'mentor-base': 'collectAnswers',
  'mentee-base': 'collectAnswers',
  'compare-answers': 'proposePairs',
  pairing: 'proposePairs',
  unmatched: 'proposePairs',
};
const MOST_DOCUMENTS = 5;

/**
 * What can be done with a row, its own machinery first; a kind that has none can still be proved or decided. A survey is
 * proved by its answers once the coordinator says that all have answered: only people know whether that is so.
 */
export function rowOptions(row: RoadmapRow, facts: RowFacts): RowOption[] {
  const kind = actionOfRow(row);
  return [
    ...(kind === null ? [] : machinery(kind, row, facts)),
    ...registered(facts.documents),
    { kind: 'own-proof', title: words.ownProof },
    ...DECISIONS.map((decision): RowOption => ({ kind: 'decision', title: words.decisions[decision], decision })),
  ];
}

function machinery(kind: ActionKind, row: RoadmapRow, facts: RowFacts): RowOption[] {
  const asked = SURVEY_KEYS.filter((key) => isAskedBy(key, row, facts.school));
  const surveys = asked.flatMap((key) => ofSurvey(key, facts));
  const people = { 'mentor-base': facts.mentors, 'mentee-base': facts.mentees }[kind as string] ?? 0;
  const counted: RowOption[] = people === 0 ? [] : [proofOption(EVIDENCE.base(people), '', facts.today)];
  const command = commandOf(kind, facts);
  return [
    ...surveys,
    ...counted,
    ...(command === undefined ? [] : [{ kind: 'command' as const, title: words.commands[command], command }]),
    ...papersOf(kind, facts),
  ];
}

function ofSurvey(key: SurveyKey, { surveys, today }: RowFacts): RowOption[] {
  const row = surveys.find(({ id }) => id === key);
  if (!row || row.link === '')
    return [{ kind: 'survey', title: words.makeSurvey(WORDS.called.survey(key, SURVEYS[key].title)), survey: key }];
  if (row.answers) return [proofOption(EVIDENCE.survey(row.title, row.answers), row.link, today)];
  return [{ kind: 'command', title: words.commands.collectAnswers, command: 'collectAnswers' }];
}

/** A draft of what proves the row is to be signed; else the row's own machinery. */
function commandOf(kind: ActionKind, { documents }: RowFacts): RowCommand | undefined {
  const isWaiting = DOCUMENTS.some((paper) => paper.proves.includes(kind) && isDrafted(paper, documents));
  return isWaiting ? 'registerSigned' : COMMANDS[kind];
}

/** The papers that the row asks for, those that prove it first; what is drafted waits for its signature. */
function papersOf(kind: ActionKind, { documents }: RowFacts): RowOption[] {
  const proving = DOCUMENTS.filter(({ proves }) => proves.includes(kind));
  const serving = DOCUMENTS.filter(({ serves }) => serves?.includes(kind));
  return [...proving, ...serving]
    .filter((paper) => !isDrafted(paper, documents))
    .map((document) => ({ kind: 'document', title: words.issue(shownName(document)), document }));
}

function isDrafted({ kind, printed }: DocumentKind, documents: readonly DocumentRow[]): boolean {
  const open = documents.filter(({ state }) => state !== DOCUMENT_STATES.signed && state !== DOCUMENT_STATES.replaced);
  return !printed && open.some((row) => row.kind === kind);
}

/** Orders of the school, the latest first, also those typed by hand. */
function registered(documents: readonly DocumentRow[]): RowOption[] {
  const signed = documents.filter(({ number, date }) => number !== '' && date !== '');
  return [...signed]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, MOST_DOCUMENTS)
    .map(({ title, number, date, link }) => proofOption(EVIDENCE.document(title, number, date), link, date));
}

function proofOption(evidence: string, link: string, done: string): RowOption {
  return { kind: 'proof', title: words.prove(evidence), proof: { evidence, link, done } };
}
