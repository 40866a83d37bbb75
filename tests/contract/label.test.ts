import { expect, it } from 'vitest';
import { School, STAGES, type Stage } from '../school';

/** Calls that change nothing in the file, and the menu. */
const LOOKS = /\.(?:getActive|getSheetByName|getDataRange|getValues|getId|getSpreadsheetTimeZone|getUi|addToUi)$/;
const COMMANDS = STAGES.filter((stage) => !['opened', 'answered'].includes(stage));

/** The command of a stage, the number of its last word and what it calls afterwards. */
function calls(stage: Stage) {
  const { calls, ended } = School.before(stage).run(stage);
  expect(ended).toBe('done');
  const last = calls.map(({ name }) => name).lastIndexOf('Ui.alert');
  return { last: last + 1, after: calls.slice(last + 1).map(({ name }) => name) };
}

it.each(COMMANDS)('After its last word a command only looks and names the next step (%s)', (stage) => {
  const { last, after } = calls(stage);
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter((name) => !LOOKS.test(name))).toEqual([]);
  const [school, cut] = [School.before(stage), School.before(stage)];
  school.run(stage);
  cut.run(stage, { cut: { at: last, kind: 'after' } });
  expect(cut.workspace.save()).toBe(school.workspace.save());
});

it('never costs more than a look at each of ten sheets, and less where the command has looked already', () => {
  const after = COMMANDS.map((stage) => calls(stage).after.length);
  expect(Math.max(...after)).toBeLessThanOrEqual(30);
  expect(after.reduce((sum, count) => sum + count) / after.length).toBeLessThanOrEqual(15);
});
