import { captionOf, commandsOf, type Group, type Listed } from './menu';
import { MENU_STATES, type MenuFacts } from './menu-states';
import { WORDS } from './messages/words';
import type { NextStep, Step } from './next-step';
import { capitalised } from './text';

/** A command as its window shows it. */
export interface CommandView {
  handler: Listed;
  caption: string;
  about: string;
  /** How it stands; '' where there is nothing to tell. */
  state: string;
  isPossible: boolean;
  /** Whether it is what comes next. */
  isNext: boolean;
}

/** A submenu as its window shows it; a step is ours where a command does it, and people's otherwise. */
export interface MenuView {
  group: Group;
  next?: { text: string; isOurs: boolean };
  commands: CommandView[];
  /** Why the states of commands are not known. */
  problem: string;
}

/** What a window tells of: nothing but the reason where the sheets cannot be read. */
export interface Known {
  next: NextStep | null;
  /** What to do before there is a next step. */
  first?: Listed;
  facts: MenuFacts | null;
  /** The keeper, where it is somebody else. */
  otherKeeper: string;
  problem: string;
}

/** What only the keeper's account can do: forms, files, mail. */
const KEEPERS: readonly Listed[] = [
  'makePlanDocument',
  'openSurveys',
  'openOtherSurvey',
  'printSurvey',
  'collectAnswers',
  'markConsents',
  'remindPeople',
  'issueDocument',
  'registerSigned',
  'correctDocument',
  'goOnWithJobs',
  'makeTemplates',
  'checkTemplates',
  'checkTable',
  'eraseData',
];

/** The command that does a step, or helps people to do it. */
const OF_STEP: Partial<Record<Step, Listed>> = {
  importPlan: 'importRoadmap',
  openSurveys: 'openSurveys',
  waitForAnswers: 'shareSurvey',
  settleDoubts: 'collectAnswers',
  markConsents: 'markConsents',
  proposePairs: 'proposePairs',
  approvePairs: 'approvePairs',
  signDocument: 'registerSigned',
  orderPairs: 'issueDocument',
  orderChanges: 'issueDocument',
  lackingPapers: 'issueDocument',
  switchRemindersOn: 'switchRemindersOn',
  acceptDates: 'acceptDates',
  watch: 'showYear',
};

/** A submenu by what is known: its commands with one sentence each, how they stand, and what comes next. */
export function menuView(group: Group, known: Known): MenuView {
  const { next } = known;
  return {
    group,
    ...(next ? { next: { text: capitalised(next.text), isOurs: next.command !== undefined } } : {}),
    commands: commandsOf(group).map((handler) => commandView(handler, known)),
    problem: known.problem,
  };
}

function commandView(handler: Listed, { next, first, facts, otherKeeper }: Known): CommandView {
  const { about, states: words } = WORDS.menuWindow;
  // A command without its sentence does not compile.
  const sentences: Record<Listed, string> = about;
  const isOthers = otherKeeper !== '' && KEEPERS.includes(handler);
  const state = isOthers ? { not: words.keeper(otherKeeper) } : facts ? MENU_STATES[handler](facts) : '';
  const told = typeof state === 'string' ? state : words.cannot(state.not);
  return {
    handler,
    caption: captionOf(handler),
    about: sentences[handler],
    state: capitalised(told),
    isPossible: typeof state === 'string',
    isNext: handler === (next ? OF_STEP[next.kind] : first),
  };
}
