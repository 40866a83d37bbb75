import { describe, expect, it } from 'vitest';
import type { RunPlan } from '../../local/emulator/run';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { CURATOR, DEPUTY, School } from '../school';
import { answers, flows } from './flows';
import { bundle, ending, type Flow, firstDifference } from './harness';
import { interruptEverywhere } from './interrupting';

const bench = { code: bundle(), switches: DEFAULT_SWITCHES };
const all = flows(DEFAULT_SWITCHES);
const repeatable = all.filter((flow) => flow.repeatable !== false);

const cases = (list: Flow[]) => list.map((flow) => [flow.title, flow] as const);

describe('a flow', () => {
  it.each(cases(repeatable))('%s, run twice, ends as if it had run once', (_title, flow) => {
    const once = Workspace.load(flow.from, bench);
    flow.start(once);
    flow.goOn(once);
    const twice = Workspace.load(flow.from, bench);
    flow.start(twice);
    flow.start(twice);
    flow.goOn(twice);
    expect(firstDifference(ending(once.state), ending(twice.state))).toBeNull();
  });

  it.each(cases(repeatable))('%s, interrupted at any call by itself, ends as if it had run once', (_title, flow) => {
    const faults = interruptEverywhere(flow, (workspace) => void flow.start(workspace), bench);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['proposing pairs', 'proposePairs', 'approvePairs'],
    ['proposing pairs', 'proposePairs', 'proposePairs'],
    ['approving pairs', 'approvePairs', 'proposePairs'],
  ])(
    '%s (%s), interrupted at any call by another editor (%s), ends as if one had come after the other',
    (_title, own, others) => {
      const school = School.at('proposed');
      school.workspace.grant(DEPUTY);
      const [first] = school.sheet('Подбор').map((row) => row.Наставляемый);
      school.tick('Подбор', 'Согласовать', (row) => row.Наставляемый === first);
      const click = (workspace: Workspace, user: string, handler: string, plan: RunPlan = {}) =>
        workspace.command(user, handler, answers(), plan);
      const flow: Flow = {
        title: own,
        from: school.workspace.save(),
        start: (workspace, plan) => click(workspace, CURATOR, own, plan),
        // Whoever was told that the table is busy clicks again.
        goOn(workspace) {
          click(workspace, DEPUTY, others);
          click(workspace, CURATOR, own);
        },
      };
      const faults = interruptEverywhere(flow, (workspace) => void click(workspace, DEPUTY, others), bench);
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );
});
