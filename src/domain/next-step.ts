import { WORDS } from './messages/words';
import { isEnded } from './pairing/pair-states';
import { DOCUMENT_STATES, REMINDERS } from './sheet-values';
import type { DocumentRow, PairRow, ProposalRow, RoadmapRow, SurveyRow } from './tables';

/** What comes next, in words, and the command that does it; without one it is people's work. */
export interface NextStep {
  text: string;
  command?:
    | 'importRoadmap'
    | 'openSurveys'
    | 'proposePairs'
    | 'approvePairs'
    | 'issuePairsOrder'
    | 'registerSigned'
    | 'switchRemindersOn';
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
  documents: DocumentRow[];
  reminders: string;
}

const { steps: words } = WORDS.next;

/** States of documents that wait for nobody. */
const { queued, signed, ready, replaced } = DOCUMENT_STATES;
const CLOSED: readonly string[] = [queued, signed, ready, replaced];

/** The next step of the year, worked out anew each time. */
export function nextStep({
  roadmap,
  surveys,
  people,
  doubts,
  proposal,
  pairs,
  documents,
  reminders,
}: Progress): NextStep {
  if (roadmap.length === 0) return { text: words.importPlan, command: 'importRoadmap' };
  if (surveys.length === 0) return { text: words.openSurveys, command: 'openSurveys' };
  if (people.total === 0) return { text: words.waitForAnswers };
  if (doubts > 0)
    return {
      text: words.settleDoubts,
    };
  if (people.withConsent < 2) return { text: words.markConsents };
  if (pairs.length === 0 && proposal.length === 0) return { text: words.proposePairs, command: 'proposePairs' };
  if (pairs.length === 0 && !proposal.some(({ approve }) => approve)) return { text: words.tickPairs };
  if (proposal.some(({ approve }) => approve)) return { text: words.approvePairs, command: 'approvePairs' };
  const drafts = documents.filter(({ state }) => !CLOSED.includes(state));
  if (drafts.length > 0) return { text: words.signDocument, command: 'registerSigned' };
  if (pairs.some((pair) => pair.order === '' && !isEnded(pair)))
    return { text: words.orderPairs, command: 'issuePairsOrder' };
  if (reminders !== REMINDERS.on) return { text: words.switchRemindersOn, command: 'switchRemindersOn' };
  return { text: words.watch };
}
