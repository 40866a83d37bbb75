import { describe, expect, it } from 'vitest';
import type { Dialog, DialogAnswer } from '../../local/emulator/run';
import { CURATOR, DEPUTY, School, STAGES } from '../school';

const COMMANDS = [
  'doNextStep',
  'showPlan',
  'showSurveys',
  'showPairs',
  'showDocuments',
  'showCare',
  'showWizard',
  'setUp',
  'checkTable',
  'findPersonalData',
  'takeOver',
  'importRoadmap',
  'takePreset',
  'makePlanDocument',
  'addMissingRows',
  'takePast',
  'doRow',
  'acceptDates',
  'refreshRoadmap',
  'showYear',
  'openSurveys',
  'openOtherSurvey',
  'shareSurvey',
  'printSurvey',
  'collectAnswers',
  'markConsents',
  'remindPeople',
  'eraseData',
  'proposePairs',
  'approvePairs',
  'refreshPairs',
  'issueDocument',
  'registerSigned',
  'correctDocument',
  'goOnWithJobs',
  'makeTemplates',
  'checkTemplates',
  'checkNames',
  'switchRemindersOn',
  'undoLastStep',
];

/** How a person may deal with every dialog. */
const MANNERS: Record<string, (dialog: Dialog) => DialogAnswer> = {
  'agrees to everything': ({ buttons }) => ({ button: buttons.includes('YES') ? 'YES' : 'OK', text: '1' }),
  'refuses everything': ({ buttons }) => ({ button: buttons.find((name) => /NO|CANCEL/.test(name)) ?? 'OK' }),
  'closes every window': () => ({ button: 'CLOSE' }),
};

/** Words of programs, which no coordinator should meet. */
const RAW = /Не получилось|Error|Exception|undefined|\bnull\b|NaN|\[object|is not a|at \w+ \(/;

describe.each(Object.entries(MANNERS))('Somebody %s', (manner, reply) => {
  describe.each(STAGES)('at the stage «%s»', (stage) => {
    // A window that is closed and one that is refused are the same to a deputy, whom most commands send to the keeper.
    it.each(manner === 'closes every window' ? [CURATOR] : [CURATOR, DEPUTY])(
      'and as %s every command of the menu answers in words',
      (user) => {
        for (const handler of COMMANDS) {
          const school = School.at(stage);
          school.workspace.grant(user);
          const before = school.workspace.save();
          const { ended, error, dialogs } = school.command(handler, Array(8).fill(reply), {}, user);
          expect([handler, ended, error?.message]).toEqual([handler, 'done', undefined]);
          for (const { text } of dialogs) expect(readable(text), handler).not.toMatch(RAW);
          const asked = dialogs.some(({ buttons }) => buttons.length > 1);
          if (asked && manner !== 'agrees to everything') expect(school.changesSince(before), handler).toEqual([]);
          // Whoever neither asked nor did anything has said why.
          if (school.workspace.save() === before) expect(dialogs.length, handler).toBeGreaterThan(0);
        }
      },
    );
  });
});

/** A text without the code of a page; its words are in its data. */
function readable(text: string): string {
  return text.replace(/<script>.*?<\/script>/gs, '');
}
