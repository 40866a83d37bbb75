import { WORDS } from './messages/words';

/** A command of the menu and the function of `main.ts` it calls. */
export interface Command {
  caption: string;
  handler: string;
}

/** A command by its function. */
export type Handler = keyof typeof WORDS.menu.commands;
/** A submenu. */
export type Group = keyof typeof WORDS.menu.groups;

/** The first line of each submenu opens a window with all of its commands. */
export const WINDOWS = {
  plan: 'showPlan',
  surveys: 'showSurveys',
  pairs: 'showPairs',
  documents: 'showDocuments',
  care: 'showCare',
} as const satisfies Record<Group, Handler>;

/** A command that such a window lists. */
export type Listed = Exclude<Handler, 'doNextStep' | (typeof WINDOWS)[Group]>;

/** The six items for good; the second to sixth are submenus. */
const MENU: readonly (Handler | { group: Group; items: readonly Listed[] })[] = [
  'doNextStep',
  {
    group: 'plan',
    items: [
      'importRoadmap',
      'takePreset',
      'makePlanDocument',
      'addMissingRows',
      'doRow',
      'takePast',
      'acceptDates',
      'refreshRoadmap',
      'showYear',
      'switchRemindersOn',
    ],
  },
  {
    group: 'surveys',
    items: [
      'openSurveys',
      'openOtherSurvey',
      'shareSurvey',
      'printSurvey',
      'collectAnswers',
      'markConsents',
      'remindPeople',
    ],
  },
  {
    group: 'pairs',
    items: ['proposePairs', 'approvePairs', 'refreshPairs'],
  },
  {
    group: 'documents',
    items: [
      'issueDocument',
      'registerSigned',
      'correctDocument',
      'goOnWithJobs',
      'makeTemplates',
      'checkTemplates',
      'checkNames',
    ],
  },
  {
    group: 'care',
    items: ['showWizard', 'setUp', 'checkTable', 'findPersonalData', 'undoLastStep', 'takeOver', 'eraseData'],
  },
];

/** The menu «Наставничество» in the words spoken now. */
export function menu(): (Command | { caption: string; items: Command[] })[] {
  return MENU.map((entry) =>
    typeof entry === 'string'
      ? commandOf(entry)
      : { caption: WORDS.menu.groups[entry.group], items: [WINDOWS[entry.group], ...entry.items].map(commandOf) },
  );
}

/** The commands of a submenu. */
export function commandsOf(group: Group): readonly Listed[] {
  for (const entry of MENU) if (typeof entry === 'object' && entry.group === group) return entry.items;
  return [];
}

/** How the menu names a function. */
export function captionOf(handler: string): string {
  return (WORDS.menu.commands as Record<string, string>)[handler] ?? '';
}

function commandOf(handler: Handler): Command {
  return { caption: WORDS.menu.commands[handler], handler };
}
