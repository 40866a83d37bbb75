import { DOCUMENTS } from '../documents';
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
export type RowCommand = 'collectAnswers' | 'proposePairs' | 'issueDocument' | 'registerSigned';

/** What proves a row: a text with its link, and the day (ISO). */
export type Proof = { evidence: string; link: string; done: string };

/** What a person can do with a row. */
export type RowOption =
  | { kind: 'command'; title: string; command: RowCommand }
  | { kind: 'survey'; title: string; survey: SurveyKey }
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
    ...(command === null ? [] : [{ kind: 'command' as const, title: words.commands[command], command }]),
  ];
}

function ofSurvey(key: SurveyKey, { surveys, today }: RowFacts): RowOption[] {
  const row = surveys.find(({ id }) => id === key);
  if (!row || row.link === '')
    return [{ kind: 'survey', title: words.makeSurvey(WORDS.called.survey(key, SURVEYS[key].title)), survey: key }];
  if (row.answers) return [proofOption(EVIDENCE.survey(row.title, row.answers), row.link, today)];
  return [{ kind: 'command', title: words.commands.collectAnswers, command: 'collectAnswers' }];
}

function commandOf(kind: ActionKind, { documents }: RowFacts): RowCommand | null {
  const paper = DOCUMENTS.find(({ proves }) => proves.includes(kind));
  const states = DOCUMENT_STATES;
  const isDrafted = documents.some(
    (row) => row.kind === paper?.kind && row.state !== states.signed && row.state !== states.replaced,
  );
  if (isDrafted) return 'registerSigned';
  return COMMANDS[kind] ?? (paper ? 'issueDocument' : null);
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
