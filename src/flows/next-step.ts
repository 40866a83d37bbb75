import { livePairs } from '../domain/documents/people';
import { unlessBroken } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/words';
import { type NextStep, nextStep, type Progress } from '../domain/next-step';
import { type Bases, mayUse } from '../domain/people/person';
import { isNamed, type Settings } from '../domain/settings';
import { REMINDERS } from '../domain/sheet-values';
import { TABLES } from '../domain/tables';
import { isTrial } from '../domain/trial';
import { readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { acceptDates } from './accept-dates';
import { approvePairs } from './approve-pairs';
import { readBases } from './bases';
import { issueChangesOrder, issueLackingPapers, issuePairsOrder } from './documents/issue';
import { registerSigned } from './documents/sign';
import { importRoadmap } from './import-roadmap';
import { type Finders, lazily } from './lazily';
import { proposePairs } from './pairing';
import { currentSettings } from './settings';
import { openSurveys } from './surveys';
import { openDoubts } from './take-answers';
import { switchRemindersOn } from './watch';
import { showWizard } from './wizard';

const COMMANDS = {
  importRoadmap,
  openSurveys,
  proposePairs,
  approvePairs,
  issuePairsOrder,
  issueChangesOrder,
  issueLackingPapers,
  registerSigned,
  switchRemindersOn,
  acceptDates,
};

/** «Дальше…»: says what comes next and does it when asked to; before set-up that is the wizard. */
export function doNextStep(): string | null {
  const step = stepOrNone();
  if (step === null) return confirm(WORDS.next.title, WORDS.next.offer) ? showWizard() : null;
  if (!step.command) return WORDS.next.tell(step.text);
  return confirm(WORDS.next.title, WORDS.next.ask(step.text)) ? COMMANDS[step.command]() : null;
}

/** What comes next; null before set-up and in a copy. */
export function stepOrNone(): NextStep | null {
  return unlessBroken<NextStep | null>(findNextStep, (failure) => {
    if (failure.isBeforeSetUp) return null;
    throw failure;
  });
}

/** What comes next, worked out from the sheets as they are now. Throws a SetupError before set-up and in a copy. */
export function findNextStep(): NextStep {
  return nextStep(readProgress(currentSettings()));
}

/** How far the school is, by the sheets as they are when each fact is asked for. */
export function readProgress(settings: Settings, bases?: () => Bases): Progress {
  return lazily(progressFinders(settings, bases));
}

/** How to find how far the school is. */
export function progressFinders(settings: Settings, bases: () => Bases = readBases): Finders<Progress> {
  return {
    roadmap: () => readTable(TABLES.roadmap),
    surveys: () => readTable(TABLES.surveys),
    people() {
      const { mentors, mentees } = bases();
      const people = [...mentors, ...mentees];
      return { total: people.length, withConsent: people.filter((person) => mayUse(person, 'part')).length };
    },
    doubts: openDoubts,
    proposal: () => readTable(TABLES.proposal),
    pairs: () => readTable(TABLES.pairs),
    living: () => livePairs({ ...bases(), pairs: readTable(TABLES.pairs) }),
    changes: () => readTable(TABLES.changes),
    documents: () => readTable(TABLES.documents),
    isTrial: () => isTrial(settings),
    // In «Коды» there is nobody else to remind.
    reminders: () => (isNamed(settings) ? settings.reminders : REMINDERS.on),
    schoolYear: () => settings.schoolYear,
    today,
  };
}
