import { DOCUMENTS } from './documents';
import { jobTitle } from './job-view';
import type { Listed } from './menu';
import { WORDS } from './messages/words';
import type { Progress } from './next-step';
import { isEnded } from './pairing/pair-states';
import { isClosed, isOffered, type RowState } from './roadmap/row-state';
import { countedRows } from './roadmap/states';
import { isNamed, type Settings } from './settings';
import { isShared } from './sharing/message';
import { answersIn } from './sharing/unanswered';
import { DOCUMENT_STATES, JOB_STATES, REMINDERS } from './sheet-values';
import type { JobRow, MissingRow, PastRow, RoadmapRow, TemplateRow } from './tables';

/** What the windows of the menu tell of; each fact is asked for only where a line needs it. */
export interface MenuFacts extends Progress {
  settings: Settings;
  past: readonly PastRow[];
  missing: readonly MissingRow[];
  /** How many people have not answered. */
  unanswered: number;
  jobs: readonly JobRow[];
  templates: readonly TemplateRow[];
  /** The step that can be undone; '' for none. */
  lastStep: string;
}

/** How a command stands: some words or none, or why it can do nothing now. */
export type CommandState = string | { not: string };

const { menuWindow } = WORDS;
const { states: words } = menuWindow;

/** States of rows that want somebody to act. */
const PRESSING: readonly string[] = ['просрочено', 'срок', 'скоро'] satisfies RowState[];

/** Every command that a window lists, and how it stands. */
export const MENU_STATES: Record<Listed, (facts: MenuFacts) => CommandState> = {
  importRoadmap: ({ roadmap }) => (roadmap.length === 0 ? words.noPlan : words.rows(countedRows(roadmap).length)),
  takePreset: ({ roadmap }) => (roadmap.length === 0 ? words.noPlan : words.planThere),
  makePlanDocument: ({ settings }) => (settings.planDocument === '' ? words.documentNot : words.documentThere),
  addMissingRows({ missing }) {
    const open = missing.filter(({ added }) => added === '');
    const ticked = open.filter(({ add }) => add).length;
    return ticked === 0 ? { not: words.nothingMissing } : words.missing(ticked, open.length);
  },
  doRow: withPlan((rows) => {
    const due = rows.filter(({ state }) => PRESSING.includes(state)).length;
    return due === 0 ? words.nothingDue : words.due(due);
  }),
  takePast({ past }) {
    const open = past.filter(({ taken }) => taken === '').length;
    return open === 0 ? { not: words.noPast } : words.past(open);
  },
  acceptDates({ roadmap, today }) {
    const waiting = roadmap.filter((row) => isOffered(row, today)).length;
    if (roadmap.length === 0) return { not: words.noPlan };
    return waiting === 0 ? { not: words.noDates } : words.proposedDates(waiting);
  },
  refreshRoadmap: withPlan((rows) => words.rows(rows.length)),
  showYear: withPlan((rows) => words.done(rows.filter(({ state }) => isClosed(state as RowState)).length, rows.length)),
  switchRemindersOn: ({ settings }) => (settings.reminders === REMINDERS.on ? words.remindersOn : words.remindersOff),
  openSurveys({ roadmap, surveys }) {
    if (roadmap.length === 0) return { not: words.noPlan };
    return surveys.length === 0 ? words.noSurveys : words.surveys(surveys.filter(isShared).length, answersIn(surveys));
  },
  openOtherSurvey: ({ surveys }) => words.made(surveys.length),
  shareSurvey({ surveys }) {
    const open = surveys.filter(isShared).length;
    return open === 0 ? { not: words.noOpenSurveys } : words.surveys(open, answersIn(surveys));
  },
  printSurvey: ({ surveys }) => (surveys.length === 0 ? { not: words.noSurveys } : words.made(surveys.length)),
  collectAnswers: ({ surveys, doubts }) =>
    surveys.length === 0 ? { not: words.noSurveys } : words.answers(answersIn(surveys), doubts),
  markConsents: ({ people }) =>
    people.total === 0 ? { not: words.nobody } : words.consents(people.withConsent, people.total),
  remindPeople: ({ surveys, unanswered }) =>
    surveys.some(isShared) ? words.unanswered(unanswered) : { not: words.noOpenSurveys },
  proposePairs({ people, proposal }) {
    if (people.withConsent < 2) return { not: words.fewConsents };
    return proposal.length === 0 ? words.noProposal : words.proposal(proposal.length);
  },
  approvePairs({ proposal }) {
    const ticked = proposal.filter(({ approve }) => approve).length;
    return ticked === 0 ? { not: words.noneTicked } : words.ticked(ticked);
  },
  refreshPairs({ pairs }) {
    const living = pairs.filter((pair) => !isEnded(pair)).length;
    return pairs.length === 0 ? { not: words.noPairs } : words.pairs(living);
  },
  issueDocument: ({ documents }) => words.documents(documents.length, count(documents, ['draft', 'signing'])),
  registerSigned({ documents }) {
    const drafts = count(documents, ['draft', 'signing']);
    return drafts === 0 ? { not: words.noDrafts } : words.drafts(drafts);
  },
  correctDocument({ documents }) {
    const signed = count(documents, ['signed']);
    return signed === 0 ? { not: words.noSigned } : words.signed(signed);
  },
  goOnWithJobs({ jobs }) {
    const going = jobs.find(({ state }) => state === JOB_STATES.going);
    return going ? words.job(jobTitle(going), going.progress) : { not: words.noJobs };
  },
  makeTemplates: ({ templates }) =>
    templates.length >= DOCUMENTS.length ? words.allTemplates : words.templates(templates.length, DOCUMENTS.length),
  checkTemplates: ({ templates }) =>
    templates.length === 0 ? { not: words.noTemplates } : words.templates(templates.length, DOCUMENTS.length),
  checkNames: ({ people }) => (people.total === 0 ? { not: words.nobody } : words.people(people.total)),
  showWizard: () => '',
  setUp: ({ settings }) => words.keptBy(settings.keeper),
  checkTable: () => '',
  findPersonalData: ({ settings }) => (isNamed(settings) ? { not: words.namesAllowed } : ''),
  undoLastStep: ({ lastStep }) => (lastStep === '' ? { not: words.noStep } : words.lastStep(lastStep)),
  takeOver: ({ settings }) => words.keptBy(settings.keeper),
  eraseData: ({ people }) => (people.total === 0 ? { not: words.nobody } : words.people(people.total)),
};

function withPlan(told: (rows: readonly RoadmapRow[]) => CommandState): (facts: MenuFacts) => CommandState {
  return ({ roadmap }) => (roadmap.length === 0 ? { not: words.noPlan } : told(countedRows(roadmap)));
}

function count(documents: Progress['documents'], states: readonly (keyof typeof DOCUMENT_STATES)[]): number {
  const wanted: readonly string[] = states.map((state) => DOCUMENT_STATES[state]);
  return documents.filter(({ state }) => wanted.includes(state)).length;
}
