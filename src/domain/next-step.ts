import type { CivilDate } from './calendar/civil-date';
import { withoutPaper } from './documents/without-paper';
import { WORDS } from './messages/words';
import { awaitingOrder } from './pairing/pair-changes';
import { isEnded } from './pairing/pair-states';
import { isOffered } from './roadmap/row-state';
import { isOtherYear, isYearOver } from './roadmap/year-over';
import { DOCUMENT_STATES, REMINDERS } from './sheet-values';
import type { ChangeRow, DocumentRow, PairRow, ProposalRow, RoadmapRow, SurveyRow, TABLES } from './tables';

/** The steps of a year. */
export type Step = keyof typeof WORDS.next.steps;

/** What comes next, in a sentence and in few words, and the command that does it; without one it is people's work. */
export interface NextStep {
  kind: Step;
  text: string;
  short: string;
  command?:
    | 'importRoadmap'
    | 'openSurveys'
    | 'proposePairs'
    | 'approvePairs'
    | 'issuePairsOrder'
    | 'issueChangesOrder'
    | 'issueLackingPapers'
    | 'registerSigned'
    | 'switchRemindersOn'
    | 'acceptDates';
  /** Where people do it, or see what it is about. */
  table?: keyof typeof TABLES;
}

/** The facts that decide the next step. */
export interface Progress {
  roadmap: RoadmapRow[];
  surveys: SurveyRow[];
  people: { total: number; withConsent: number };
  /** Answers of which only people can say whose they are. */
  doubts: number;
  proposal: ProposalRow[];
  pairs: PairRow[];
  /** Those that go on, both sides with consent. */
  living: PairRow[];
  changes: ChangeRow[];
  documents: DocumentRow[];
  /** In the test mode no document is signed. */
  isTrial: boolean;
  reminders: string;
  schoolYear: string;
  today: CivilDate;
}

/** The sheets of steps that people do. */
const PLACES: Partial<Record<Step, keyof typeof TABLES>> = {
  waitForAnswers: 'surveys',
  settleDoubts: 'doubts',
  markConsents: 'mentors',
  tickPairs: 'proposal',
  approvePairs: 'proposal',
  signDocument: 'documents',
  endTrial: 'settings',
  orderPairs: 'pairs',
  orderChanges: 'changes',
  acceptDates: 'roadmap',
  lackingPapers: 'documents',
  watch: 'roadmap',
};

/** States of documents that wait for nobody. */
const { queued, signed, ready, replaced } = DOCUMENT_STATES;
const CLOSED: readonly string[] = [queued, signed, ready, replaced];

/** Documents that wait for a signature. */
export function waiting(documents: readonly DocumentRow[]): DocumentRow[] {
  return documents.filter(({ state }) => !CLOSED.includes(state));
}

/** The next step of the year, worked out anew each time; a fact is asked for only where it decides. */
export function nextStep(progress: Progress): NextStep {
  if (progress.roadmap.length === 0) return step('importPlan', 'importRoadmap');
  if (progress.surveys.length === 0) return step('openSurveys', 'openSurveys');
  if (isOtherYear(progress.roadmap, progress.schoolYear)) return step('otherYear');
  const { people } = progress;
  if (people.total === 0) return step('waitForAnswers');
  if (progress.doubts > 0) return step('settleDoubts');
  if (people.withConsent < 2) return step('markConsents');
  const { proposal, pairs } = progress;
  const isTicked = proposal.some(({ approve }) => approve);
  if (pairs.length === 0 && proposal.length === 0) return step('proposePairs', 'proposePairs');
  if (pairs.length === 0 && !isTicked) return step('tickPairs');
  if (isTicked) return step('approvePairs', 'approvePairs');
  if (waiting(progress.documents).length > 0)
    return progress.isTrial ? step('endTrial') : step('signDocument', 'registerSigned');
  if (isYearOver(progress.roadmap, progress.schoolYear, progress.today)) return step('newYear');
  if (pairs.some((pair) => pair.order === '' && !isEnded(pair))) return step('orderPairs', 'issuePairsOrder');
  if (awaitingOrder(progress.changes).length > 0) return step('orderChanges', 'issueChangesOrder');
  if (progress.reminders !== REMINDERS.on) return step('switchRemindersOn', 'switchRemindersOn');
  if (progress.roadmap.some((row) => isOffered(row, progress.today))) return step('acceptDates', 'acceptDates');
  if (withoutPaper(progress, progress.living)) return step('lackingPapers', 'issueLackingPapers');
  return step('watch');
}

function step(kind: Step, command?: NonNullable<NextStep['command']>): NextStep {
  const table = PLACES[kind];
  const told = { kind, text: WORDS.next.steps[kind], short: WORDS.next.short[kind], ...(table ? { table } : {}) };
  return command ? { ...told, command } : told;
}
